import type { MapOverview } from '../home.queries.ts'

type Item = Pick<MapOverview['items'][number], 'code' | 'value' | 'isSimulated'>

/** The real regions that have commitments on record, of the items of the measure `commitments`. */
export const codesWithCommitments = (items: readonly Item[]): string[] =>
  items.filter(({ value, isSimulated }) => !isSimulated && value !== null).map(({ code }) => code)
