import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aalenJohansen } from './aalen-johansen.ts'
import { stepAt } from './curve-reading.ts'
import { endCauses, type EndCause } from './survival-times.ts'

// What R's survival package answers: see test-fixtures/survival/README.md.
type Column = readonly (number | null)[]
type ByCause = Readonly<Record<EndCause, Column>>
interface Fixture {
  readonly name: string
  /** Causes as numbers: 0 censored, then in the order of `causes` in make-fixtures.R. */
  readonly observations: { readonly time: readonly number[]; readonly cause: readonly number[] }
  readonly curve: {
    readonly time: readonly number[]
    readonly atRisk: Column
    readonly censored: Column
    readonly survival: Column
    readonly survivalSe: Column
    readonly survivalLow: Column
    readonly survivalHigh: Column
    readonly events: ByCause
    readonly incidence: ByCause
    readonly incidenceSe: ByCause
    readonly incidenceLow: ByCause
    readonly incidenceHigh: ByCause
  }
}

const causesInR: readonly EndCause[] = ['lapsed', 'absorbed', 'replaced', 'completed_closed']
const file = new URL('../../test-fixtures/survival/survival-by-r.jsonl', import.meta.url)
const fixtures = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Fixture)

/** The largest difference of two columns; infinite where one has a value that the other has not. */
const distance = (ours: Column, theirs: Column): number =>
  ours.length === theirs.length
    ? Math.max(
        0,
        ...theirs.map((value, index) => {
          const own = ours[index] ?? null
          if (value === null || own === null) return value === own ? 0 : Infinity
          return Math.abs(own - value)
        }),
      )
    : Infinity

const curvesOf = ({ observations: { time, cause } }: Fixture) =>
  aalenJohansen(
    time.map((each, index) => ({ time: each, cause: causesInR[(cause[index] ?? 0) - 1] ?? null, cases: 1 })),
    endCauses,
  )

// Long curves are kept in R's answer by some of their steps only.
const kept = <Step extends { readonly time: number; readonly atRisk: number }>(
  steps: readonly Step[],
  { curve: { time } }: Fixture,
): Step[] => time.flatMap((day) => stepAt(steps, day) ?? [])

test('there are at least 30 data sets, the odd ones among them', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30)
  const sizes = fixtures.map(({ observations }) => observations.time.length)
  expect([Math.min(...sizes), sizes.includes(1), Math.max(...sizes)]).toEqual([0, true, 500])
})

describe.each(fixtures)('$name', (fixture) => {
  const { survival, incidence } = curvesOf(fixture)

  test('has the steps and the survival of R', () => {
    const { curve } = fixture
    const steps = kept(survival, fixture)
    if (curve.time.length < 40) expect(survival).toHaveLength(curve.time.length)
    for (const column of ['time', 'atRisk', 'censored', 'survival'] as const) {
      const ours = steps.map((step) => step[column])
      expect(distance(ours, curve[column]), column).toBeLessThan(1e-9)
    }
    const errors = steps.map((step) => Math.sqrt(step.variance))
    expect(distance(errors, curve.survivalSe), 'standard error').toBeLessThan(1e-9)
    const lows = steps.map((step) => step.low)
    expect(distance(lows, curve.survivalLow), 'low').toBeLessThan(1e-9)
    const highs = steps.map((step) => step.high)
    expect(distance(highs, curve.survivalHigh), 'high').toBeLessThan(1e-9)
  })

  test.each(causesInR)('has the incidence of %s of R', (cause) => {
    const { curve } = fixture
    const steps = kept(incidence[cause], fixture)
    const events = steps.map((step) => step.events)
    expect(distance(events, curve.events[cause]), 'events').toBeLessThan(1e-9)
    const shares = steps.map((step) => step.incidence)
    expect(distance(shares, curve.incidence[cause]), 'incidence').toBeLessThan(1e-9)
    const errors = steps.map((step) => Math.sqrt(step.variance))
    expect(distance(errors, curve.incidenceSe[cause]), 'standard error').toBeLessThan(1e-9)
    const lows = steps.map((step) => step.low)
    expect(distance(lows, curve.incidenceLow[cause]), 'low').toBeLessThan(1e-9)
    const highs = steps.map((step) => step.high)
    expect(distance(highs, curve.incidenceHigh[cause]), 'high').toBeLessThan(1e-9)
  })
})
