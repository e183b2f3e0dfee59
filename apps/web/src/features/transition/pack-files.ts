import type { ApiHref } from '../../ui/text/link.tsx'
import type { Language } from '@estafet/i18n'
import { stringifySearch } from '../../search-text.ts'

export interface PackFile {
  readonly key: 'pdf' | 'xlsx' | 'json'
  readonly href: ApiHref
}

/** The handover pack of a region for one day zero, in the reader's language. */
export const packFiles = (code: string, dayZero: string, language: Language): PackFile[] =>
  (['pdf', 'xlsx', 'json'] as const).map((key) => ({
    key,
    href: `/api/v1/regions/${code}/handover-pack.${key}${stringifySearch({ date: dayZero, lang: language })}`,
  }))

/** One handover as data, on the day the page shows. */
export const transitionFile = (code: string, dayZero: string, asOf: string | undefined): ApiHref =>
  `/api/v1/transitions/${code}/${dayZero}${stringifySearch({ asOf })}`
