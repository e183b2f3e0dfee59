import type { HandoverEntry } from './transitions.queries.ts'

export interface YearOfHandovers {
  readonly year: string
  readonly entries: readonly HandoverEntry[]
}

/** The handovers under their years, in the order given (newest first). */
export const yearsPast = (entries: readonly HandoverEntry[]): YearOfHandovers[] =>
  [...Map.groupBy(entries, ({ inauguratedOn }) => inauguratedOn.slice(0, 4))].map(([year, own]) => ({
    year,
    entries: own,
  }))
