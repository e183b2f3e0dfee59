import type { ApiHref } from '../../ui/text/link.tsx'
import { choiceParam, type RawSearch } from '../../search-params.ts'
import { stringifySearch } from '../../search-text.ts'

export interface AttentionSearch {
  /** Left out: real regions. Never both. */
  readonly data?: 'simulasi' | undefined
}

export const attentionSearch = (raw: RawSearch): AttentionSearch => ({
  data: choiceParam(raw['data'], ['simulasi'] as const),
})

/** What the API is asked for. */
export const attentionInput = ({ data }: AttentionSearch, asOf: string | undefined) => ({
  sample: data === 'simulasi' ? ('simulated' as const) : ('real' as const),
  ...(asOf && { asOf }),
})
export type AttentionInput = ReturnType<typeof attentionInput>

/** The whole list as a file. */
export const attentionFile = (input: AttentionInput): ApiHref =>
  `/api/v1/attention.csv${stringifySearch(input)}`
