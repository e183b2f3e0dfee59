import type { AnchorFactor, AnchorLevel, IsoDay } from '@estafet/domain'
import type { NamedPrecision } from '../imprecise-day.ts'
import { unspecified } from './pilot-sighting.ts'

/** What the pilot's rows support about one factor of one commitment. */
export interface PilotAnchor {
  readonly commitmentId: string
  readonly factor: AnchorFactor
  /** Null: looked for and not established; then the note says so. */
  readonly level: AnchorLevel | null
  /** The date as the row gives it. */
  readonly raw: string
  /** Where the row's own text is not the date to read. */
  readonly from?: { readonly on: string; readonly precision: NamedPrecision }
  readonly expiresOn?: IsoDay
  readonly document: string | null
  readonly note?: readonly [indonesian: string, english: string]
  /** As with sightings: distinctive parts of addresses of the row, or `dataset`. */
  readonly pages: readonly string[]
  readonly rationale: readonly [indonesian: string, english: string]
}

/** For what the row gives without saying which of its pages shows it. */
export const oneOfThePages = (indonesian: string, english: string): PilotAnchor['rationale'] => [
  `${indonesian} ${unspecified.id}`,
  `${english} ${unspecified.en}`,
]

/** For what the row names no page of at all. */
export const inTheFile: PilotAnchor['rationale'] = [
  'Data percontohan mencatatnya tanpa menyebut halaman.',
  'The pilot data record it without naming a page.',
]

/** The legal basis of one commitment. */
export const legalBasis = (
  commitmentId: string,
  level: AnchorLevel,
  raw: string,
  document: string,
  pages: PilotAnchor['pages'],
  rationale: PilotAnchor['rationale'],
): PilotAnchor => ({ commitmentId, factor: 'legal_basis', level, raw, document, pages, rationale })
