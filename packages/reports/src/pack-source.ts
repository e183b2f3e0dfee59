import type { DatePrecision, IsoDay, SourceKind } from '@estafet/domain'

/** A text as it was recorded, and in English where somebody wrote that too. */
export interface BothLanguages {
  readonly id: string
  readonly en: string | null
}

/** The number of a source in the pack's own list, from 1. */
export type SourceNumber = number

export interface PackSource {
  readonly number: SourceNumber
  readonly kind: SourceKind
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDay | null
  /** Null stands for day. */
  readonly publishedPrecision: DatePrecision | null
  /** Lower-case hex, of the file as it was read; null where no file was kept. */
  readonly sha256: string | null
}
