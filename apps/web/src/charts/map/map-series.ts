import { type MissingReason, missingReasons } from '@estafet/domain'
import { classify, classOf, type MapClass } from './map-classes.ts'
import type { MapRegion } from './map-input.ts'

export interface MapEnd {
  readonly value: number
  readonly regions: readonly MapRegion[]
}

/** What the map shows in a sentence: keys of `map.finding`, and the regions and numbers that go into it. */
export interface MapFinding {
  readonly key: 'none' | 'same' | 'spread'
  readonly count: number
  readonly missing: number
  /** The ends, with every region that shares them: a tie names nobody. */
  readonly low: MapEnd | null
  readonly high: MapEnd | null
}

export interface MapSeries {
  readonly classes: readonly MapClass[]
  /** Why values are missing, with how many regions each. Never a class, never a zero. */
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[]
  /** The shade of each real region by code; one without a value is absent. */
  readonly shadeOf: ReadonlyMap<string, number>
  readonly real: readonly MapRegion[]
  /** Never on the map, never in the classes: shown apart, in the shades of the same classes. */
  readonly simulated: readonly MapRegion[]
  readonly finding: MapFinding
}

const valued = (regions: readonly MapRegion[]) =>
  regions.flatMap((region) => (region.value === null ? [] : [{ region, value: region.value }]))

const findingOf = (real: readonly MapRegion[]): MapFinding => {
  const known = valued(real)
  const missing = real.length - known.length
  if (known.length === 0) return { key: 'none', count: 0, missing, low: null, high: null }
  const endAt = (end: number): MapEnd => ({
    value: end,
    regions: known.flatMap(({ region, value }) => (value === end ? [region] : [])),
  })
  const values = known.map(({ value }) => value)
  const [low, high] = [endAt(Math.min(...values)), endAt(Math.max(...values))]
  return { key: low.value === high.value ? 'same' : 'spread', count: known.length, missing, low, high }
}

/** Everything the map, its legend and its table draw. `breaks` are lower bounds of the 2nd to 5th class. */
export const mapSeries = (regions: readonly MapRegion[], breaks?: readonly number[]): MapSeries => {
  const real = regions.filter(({ isSimulated }) => !isSimulated)
  const simulated = regions.filter(({ isSimulated }) => isSimulated)
  const known = valued(real)
  const classes = classify(
    known.map(({ value }) => value),
    breaks,
  )
  const missing = real.flatMap(({ value, missing: reason }) => (value === null ? [reason ?? 'unknown'] : []))
  return {
    classes,
    missing: missingReasons.flatMap((reason) => {
      const count = missing.filter((one) => one === reason).length
      return count > 0 ? [{ reason, count }] : []
    }),
    shadeOf: new Map(
      known.flatMap(({ region, value }) => {
        const found = classOf(value, classes)
        return found ? [[region.code, found.shade] as const] : []
      }),
    ),
    real,
    simulated,
    finding: findingOf(real),
  }
}
