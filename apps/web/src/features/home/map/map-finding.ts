import type { MapOverview } from '../home.queries.ts'

type Item = Pick<MapOverview['items'][number], 'name' | 'value' | 'isSimulated'>

export interface CommitmentsFinding {
  readonly count: number
  readonly regions: number
  readonly high: number
  /** The regions with the most. */
  readonly names: readonly string[]
}

/** Of real regions: how many have commitments on record and who has most; null where none has. */
export const commitmentsFinding = (items: readonly Item[]): CommitmentsFinding | null => {
  const real = items.filter(({ isSimulated }) => !isSimulated)
  const recorded = real.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  if (recorded.length === 0) return null
  const high = Math.max(...recorded.map(({ value }) => value))
  const names = recorded.filter(({ value }) => value === high).map(({ name }) => name)
  return { count: recorded.length, regions: real.length, high, names }
}
