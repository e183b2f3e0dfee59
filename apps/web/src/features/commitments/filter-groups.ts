import {
  continuityStatuses,
  evidenceStatuses,
  officialStatuses,
  ogpValues,
  scheduleStatuses,
  themes,
} from '@estafet/domain'
import type { VocabularyList } from '@estafet/i18n'

export const filterParams = ['keberlanjutan', 'tema', 'bukti', 'jadwal', 'pernyataan', 'nilai'] as const
/** A filter by words of a closed vocabulary, as the address names it. */
export type FilterParam = (typeof filterParams)[number]

interface FilterGroup {
  /** The same filter in the API. */
  readonly input: 'continuity' | 'theme' | 'evidence' | 'schedule' | 'official' | 'value'
  /** The vocabulary set that has the words in both languages. */
  readonly set: VocabularyList
  readonly words: readonly string[]
}

export const filterGroups: Readonly<Record<FilterParam, FilterGroup>> = {
  keberlanjutan: { input: 'continuity', set: 'continuityStatuses', words: continuityStatuses },
  tema: { input: 'theme', set: 'themes', words: themes },
  bukti: { input: 'evidence', set: 'evidenceStatuses', words: evidenceStatuses },
  jadwal: { input: 'schedule', set: 'scheduleStatuses', words: scheduleStatuses },
  pernyataan: { input: 'official', set: 'officialStatuses', words: officialStatuses },
  nilai: { input: 'value', set: 'ogpValues', words: ogpValues },
}

const others: Readonly<Record<string, string>> = {
  q: 'cari',
  region: 'daerah',
  sample: 'data',
  asOf: 'pada',
  sort: 'urut',
}

/** The address's name of a parameter the API complains about. */
export const paramOfInput = (input: string): string =>
  filterParams.find((param) => filterGroups[param].input === input) ?? others[input] ?? input
