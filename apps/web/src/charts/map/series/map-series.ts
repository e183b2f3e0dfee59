import { type MissingReason, missingReasons } from '@estafet/domain'
import { classify, type MapClass } from './map-classes.ts'
import { fillOfRegion, isRange, type MapFill, rangePattern } from './map-fill.ts'
import type { MapRegion } from './map-input.ts'

export interface MapEnd {
  readonly value: number
  readonly regions: readonly MapRegion[]
}

/** What the map shows in a sentence: keys of `map.finding`, and the regions and numbers that go into it. */
export interface MapFinding {
  readonly key: 'none' | 'same' | 'spread' | 'ranges'
  readonly count: number
  /** Regions of which only bounds are known; not in `count`. */
  readonly ranges: number
  readonly missing: number
  /** The ends, with every region that shares them: a tie names nobody. */
  readonly low: MapEnd | null
  readonly high: MapEnd | null
}

/** A class of the legend; `isOpenAbove`: a simulated region wears its shade with more than any real one has. */
export type ShownClass = MapClass & { readonly isOpenAbove: boolean }

export interface MapSeries {
  readonly classes: readonly ShownClass[]
  /** Why values are missing, with how many regions each. Never a class, never a zero. */
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[]
  /** The fill of each region by code, simulated ones by the classes of real ones. */
  readonly fills: ReadonlyMap<string, MapFill>
  /** Real regions whose bounds reach over several classes. */
  readonly ranges: number
  readonly real: readonly MapRegion[]
  /** Never on the map, never in the classes: shown apart, in the shades of the same classes. */
  readonly simulated: readonly MapRegion[]
  readonly finding: MapFinding
}

const valued = (regions: readonly MapRegion[]) =>
  regions.flatMap((region) => (region.value === null ? [] : [{ region, value: region.value }]))

const isBeyond = (regions: readonly MapRegion[], { to }: MapClass): boolean =>
  regions.some(({ value }) => value !== null && value > to)

const findingOf = (real: readonly MapRegion[]): MapFinding => {
  const known = valued(real)
  const ranges = real.filter(isRange).length
  const missing = real.length - known.length - ranges
  const nothing = { count: 0, ranges, missing, low: null, high: null }
  if (known.length === 0) return { key: ranges > 0 ? 'ranges' : 'none', ...nothing }
  const endAt = (end: number): MapEnd => ({
    value: end,
    regions: known.flatMap(({ region, value }) => (value === end ? [region] : [])),
  })
  const values = known.map(({ value }) => value)
  const [low, high] = [endAt(Math.min(...values)), endAt(Math.max(...values))]
  const key = low.value === high.value ? 'same' : 'spread'
  return { key, count: known.length, ranges, missing, low, high }
}

/** Everything the map, its legend and its table draw. `breaks` are lower bounds of the 2nd to 5th class. */
export const mapSeries = (regions: readonly MapRegion[], breaks?: readonly number[]): MapSeries => {
  const real = regions.filter(({ isSimulated }) => !isSimulated)
  const simulated = regions.filter(({ isSimulated }) => isSimulated)
  const known = valued(real)
  const found = classify(
    known.map(({ value }) => value),
    breaks,
  )
  const fills = new Map(regions.map((region) => [region.code, fillOfRegion(region, found)]))
  const countOf = (fill: MapFill) =>
    real.filter((region) => (region.value !== null || isRange(region)) && fills.get(region.code) === fill)
      .length
  const missing = real.flatMap((region) =>
    region.value === null && !isRange(region) ? [region.missing ?? 'unknown'] : [],
  )
  return {
    classes: found.map((each, index) => ({
      ...each,
      count: countOf(each.shade),
      isOpenAbove: index === found.length - 1 && each.rank === null && isBeyond(simulated, each),
    })),
    ranges: countOf(rangePattern),
    missing: missingReasons.flatMap((reason) => {
      const count = missing.filter((one) => one === reason).length
      return count > 0 ? [{ reason, count }] : []
    }),
    fills,
    real,
    simulated,
    finding: findingOf(real),
  }
}
