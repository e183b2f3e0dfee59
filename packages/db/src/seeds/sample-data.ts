import type { IsoDay } from '@estafet/domain'

/** What to load beside the regions: nothing, the sourced pilot, or the pilot and the simulated province. */
export type SampleData = 'none' | 'pilot' | 'demo'

export interface SeedProgress {
  readonly step: string
  readonly done: number
  readonly total: number
}

export interface SeedOptions {
  readonly sample: SampleData
  /** The day of the call, for the summary; no seeded fact depends on it. */
  readonly today: IsoDay
  readonly onProgress?: (progress: SeedProgress) => void
}

export interface SeedSummary {
  /** False when the database already had its sample; then nothing was changed. */
  readonly isSeeded: boolean
  /** The sample the database has now. */
  readonly sample: SampleData
  readonly seededOn: IsoDay | null
  /** Rows by table; empty when nothing was seeded. */
  readonly rows: Readonly<Record<string, number>>
  /** What the files have and the database did not take, with why. */
  readonly skipped: readonly { readonly what: string; readonly reason: string; readonly count: number }[]
}
