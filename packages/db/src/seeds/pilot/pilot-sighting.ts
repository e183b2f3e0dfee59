import type { IsoDay, SightingState } from '@estafet/domain'
import type { NamedPrecision } from '../imprecise-day.ts'

/** What the pilot's rows support about one commitment on one date. */
export interface PilotSighting {
  readonly commitmentId: string
  readonly state: SightingState
  /** The date as the row, its note or the address of its page gives it. */
  readonly raw: string
  /** The day to read it as, where the text is not a date. */
  readonly on?: IsoDay
  readonly precision?: NamedPrecision
  /** So by that day at the latest. */
  readonly isLatest?: boolean
  /** Distinctive parts of the addresses of the row that show it; `forum` and `dataset` are documents without an address. */
  readonly pages: readonly string[]
  readonly rationale: string
  readonly rationaleEn: string
}

/** For a date that the row gives without saying which of its pages shows it. */
export const unspecified = {
  id: 'Salah satu halaman yang dicatat untuk inisiatif ini; data percontohan tidak merinci halaman mana.',
  en: 'One of the pages recorded for this initiative; the pilot data do not say which.',
}

/** One sighting; active unless said otherwise. */
export const seen = (
  commitmentId: string,
  raw: string,
  pages: PilotSighting['pages'],
  rationale: string,
  rationaleEn: string,
  other: Partial<Pick<PilotSighting, 'state' | 'on' | 'precision' | 'isLatest'>> = {},
): PilotSighting => ({ commitmentId, state: 'active', raw, pages, rationale, rationaleEn, ...other })
