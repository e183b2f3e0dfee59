import { type Href, type ApiHref } from '../../ui/text/link.tsx'
import { type Sample, mostOffset } from '@estafet/domain'
import { choiceParam, pageParam, type RawSearch } from '../../search-params.ts'
import { stringifySearch } from '../../search-text.ts'

/** What the commitments are told apart by; the first is the default. */
export const groupingWords = ['jangkar', 'tema', 'jenis'] as const
export type GroupingWord = (typeof groupingWords)[number]

export interface SurvivalSearch {
  readonly menurut?: GroupingWord | undefined
  /** Left out: real regions. Never both. */
  readonly data?: 'simulasi' | undefined
  /** Page of the at-risk list. */
  readonly halaman?: number | undefined
}

export const survivalSearch = (raw: RawSearch): SurvivalSearch => {
  const menurut = choiceParam(raw['menurut'], groupingWords)
  const halaman = pageParam(raw['halaman'])
  return {
    // Said even when undefined: what is left out here stays in the address as it came.
    menurut: menurut === groupingWords[0] ? undefined : menurut,
    data: choiceParam(raw['data'], ['simulasi'] as const),
    halaman: halaman > 1 ? halaman : undefined,
  }
}

const groupings = { jangkar: 'anchoring', tema: 'theme', jenis: 'region_kind' } as const

export const groupingOf = ({ menurut }: SurvivalSearch): GroupingWord => menurut ?? groupingWords[0]

const sampleOf = ({ data }: SurvivalSearch): Sample => (data === 'simulasi' ? 'simulated' : 'real')

/** What the API is asked for. */
export const survivalInput = (search: SurvivalSearch, asOf: string | undefined) => ({
  sample: sampleOf(search),
  by: groupings[groupingOf(search)],
  ...(asOf && { asOf }),
})
export type SurvivalInput = ReturnType<typeof survivalInput>

/** Commitments on a page of the at-risk list. */
export const risksOnPage = 15
export const atRiskInput = (search: SurvivalSearch, asOf: string | undefined) => ({
  sample: sampleOf(search),
  ...(asOf && { asOf }),
  limit: risksOnPage,
  offset: Math.min(((search.halaman ?? 1) - 1) * risksOnPage, mostOffset),
})
export type AtRiskInput = ReturnType<typeof atRiskInput>

/** The page with a change, at one of its sections; the list at its first page unless the change names one. */
export const survivalHref = (search: SurvivalSearch, change: SurvivalSearch, section = ''): Href =>
  `/keberlanjutan${`${stringifySearch({ ...search, halaman: undefined, ...change })}${section && `#${section}`}` as '' | `?${string}` | `#${string}`}`

/** The same figures from the API, on the day the page shows. */
export const survivalFile = (name: 'survival.csv' | 'survival', input: SurvivalInput): ApiHref =>
  `/api/v1/${name}${stringifySearch(input)}`

/** Each commitment at each handover, out of which the figures are counted. */
export const caseFile = ({ sample, asOf }: SurvivalInput): ApiHref =>
  `/api/v1/transitions.csv${stringifySearch({ sample, asOf })}`

/** The whole at-risk list, its reasons in the reader's language. */
export const atRiskFile = ({ sample, asOf }: AtRiskInput, lang: string): ApiHref =>
  `/api/v1/at-risk.csv${stringifySearch({ sample, asOf, lang })}`
