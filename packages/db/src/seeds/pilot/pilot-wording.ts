import type { IsoDay } from '@estafet/domain'

/**
 * What could be said of a commitment before a day, where its own text tells of something later. Left out, the title
 * and what it rests on are those of the commitment.
 */
export interface PilotWording {
  readonly commitmentId: string
  /**
   * The day of the first fact this wording does not tell yet. Of a month or a year it is the last day: by then at the
   * latest the fact was so, and before then nobody can be shown to have known it.
   */
  readonly until: IsoDay
  readonly title?: readonly [indonesian: string, english: string]
  /** Null: nothing was on record yet. */
  readonly summary: readonly [indonesian: string, english: string] | null
  readonly legalBasis?: string | null
  readonly planBasis?: string | null
}
