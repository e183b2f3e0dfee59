import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aalenJohansen, type CountedEnd, type TimedEnd } from './aalen-johansen.ts'

const listed = <End extends string>(ends: readonly TimedEnd<End>[]): CountedEnd<End>[] =>
  ends.map((each) => ({ ...each, cases: 1 }))
const followed = (ended: readonly number[], censored: readonly number[]): CountedEnd<'end'>[] =>
  listed([
    ...ended.map((time) => ({ time, cause: 'end' as const })),
    ...censored.map((time) => ({ time, cause: null })),
  ])
const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
const published = (observations: readonly CountedEnd<'end'>[], digits: number) =>
  aalenJohansen(observations, ['end'])
    .survival.filter(({ events }) => events > 0)
    .map(({ time, atRisk, events, survival, variance }) => [
      time,
      atRisk,
      events,
      rounded(survival, digits),
      rounded(Math.sqrt(variance), digits),
    ])

describe('published examples', () => {
  // Freireich et al. 1963, weeks of remission; estimates as tabled by Klein & Moeschberger (table 4.1).
  test('leukemia patients on 6-MP', () => {
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    expect(published(followed(ended, censored), 3)).toEqual([
      [6, 21, 3, 0.857, 0.076],
      [7, 17, 1, 0.807, 0.087],
      [10, 15, 1, 0.753, 0.096],
      [13, 12, 1, 0.69, 0.107],
      [16, 11, 1, 0.627, 0.114],
      [22, 7, 1, 0.538, 0.128],
      [23, 6, 1, 0.448, 0.135],
    ])
  })

  // The other arm of the same trial: nobody censored, so survival is the plain share left.
  test('leukemia patients on placebo', () => {
    const ended = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    expect(published(followed(ended, []), 3).map(([time, , , survival]) => [time, survival])).toEqual([
      [1, 0.905],
      [2, 0.81],
      [3, 0.762],
      [4, 0.667],
      [5, 0.571],
      [8, 0.381],
      [11, 0.286],
      [12, 0.19],
      [15, 0.143],
      [17, 0.095],
      [22, 0.048],
      [23, 0],
    ])
  })

  // Embury et al. 1977 as in Miller 1981, "Survival Analysis", and R's `aml`.
  test('maintained chemotherapy', () => {
    const observations = followed([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161])
    expect(published(observations, 4)).toEqual([
      [9, 11, 1, 0.9091, 0.0867],
      [13, 10, 1, 0.8182, 0.1163],
      [18, 8, 1, 0.7159, 0.1397],
      [23, 7, 1, 0.6136, 0.1526],
      [31, 5, 1, 0.4909, 0.1642],
      [34, 4, 1, 0.3682, 0.1627],
      [48, 2, 1, 0.1841, 0.1535],
    ])
  })
})

describe('competing causes', () => {
  test('by hand: five commitments, two causes, one censored in between', () => {
    const curves = aalenJohansen(
      listed<'lapsed' | 'absorbed' | 'replaced'>([
        { time: 10, cause: 'lapsed' },
        { time: 20, cause: null },
        { time: 30, cause: 'absorbed' },
        { time: 40, cause: 'lapsed' },
        { time: 50, cause: null },
      ]),
      ['lapsed', 'absorbed', 'replaced'],
    )
    const values = (steps: readonly { incidence: number }[]) =>
      steps.map((step) => rounded(step.incidence, 12))
    expect(values(curves.incidence.lapsed)).toEqual([0.2, 0.2, 0.2, rounded(7 / 15, 12), rounded(7 / 15, 12)])
    expect(values(curves.incidence.absorbed)).toEqual([0, 0, ...Array<number>(3).fill(rounded(4 / 15, 12))])
    expect(values(curves.incidence.replaced)).toEqual([0, 0, 0, 0, 0])
    expect(curves.survival.map((step) => step.atRisk)).toEqual([5, 4, 3, 2, 1])
    expect(curves.survival.at(-1)?.survival).toBeCloseTo(4 / 15, 12)
  })

  test('with nobody observed has curves without steps', () => {
    expect(aalenJohansen([], ['lapsed'])).toEqual({ n: 0, survival: [], incidence: { lapsed: [] } })
  })

  test('leaves out limits where nothing has happened, or nothing can any more', () => {
    const { survival, incidence } = aalenJohansen(followed([5], [3]), ['end'])
    expect(survival).toMatchObject([
      { survival: 1, variance: 0, low: null, high: null, censored: 1 },
      { survival: 0, variance: 0, low: null, high: null, events: 1 },
    ])
    expect(incidence.end).toMatchObject([
      { incidence: 0, low: null, high: null },
      { incidence: 1, low: null, high: null },
    ])
  })

  test.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses the time %s', (time) => {
    expect(() => aalenJohansen([{ time, cause: null, cases: 1 }], [])).toThrow(RangeError)
  })

  test.each([[0], [-1], [1.5], [Number.NaN]])('refuses %s cases', (cases) => {
    expect(() => aalenJohansen([{ time: 1, cause: null, cases }], [])).toThrow(RangeError)
  })

  test('refuses a cause it was not told of', () => {
    expect(() => aalenJohansen<string>([{ time: 1, cause: 'sold', cases: 1 }], ['lapsed'])).toThrow('sold')
  })
})

const causes = ['a', 'b', 'c'] as const
type Cause = (typeof causes)[number]
const anyEnds: fc.Arbitrary<TimedEnd<Cause>[]> = fc.array(
  fc.record({
    time: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 800 })),
    cause: fc.constantFrom(null, null, ...causes),
  }),
  { maxLength: 60 },
)
const anyObservations = anyEnds.map(listed)
const anyCounted = fc
  .array(fc.tuple(anyEnds, fc.integer({ min: 1, max: 30 })), { maxLength: 4 })
  .map((some) => some.flatMap(([ends, cases]) => ends.map((each) => ({ ...each, cases }))))
const everyStep = (observations: readonly CountedEnd<Cause>[]) => {
  const { survival, incidence } = aalenJohansen(observations, causes)
  const shares = survival.map((step) => ({ ...step, share: step.survival }))
  const shareOf = (cause: Cause) => incidence[cause].map((step) => ({ ...step, share: step.incidence }))
  return [shares, ...causes.map(shareOf)]
}

describe('for any data', () => {
  test('incidences and survival add up to 1', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { survival, incidence } = aalenJohansen(observations, causes)
        for (const [index, step] of survival.entries()) {
          const ended = causes.reduce(
            (sum, cause) => sum + (incidence[cause][index]?.incidence ?? Number.NaN),
            0,
          )
          expect(ended + step.survival).toBeCloseTo(1, 12)
        }
      }),
    )
  })

  test('the order of the observations means nothing', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const shuffled = observations.toSorted((a, b) => (a.cause ?? '').localeCompare(b.cause ?? ''))
        expect(aalenJohansen(shuffled, causes)).toEqual(aalenJohansen(observations, causes))
        expect(aalenJohansen(observations.toReversed(), causes)).toEqual(aalenJohansen(observations, causes))
      }),
    )
  })

  test('cases counted are cases listed, to the last digit', () => {
    fc.assert(
      fc.property(anyCounted, (counted) => {
        const inFull = counted.flatMap(({ cases, ...each }) =>
          listed(Array.from({ length: cases }, () => each)),
        )
        expect(aalenJohansen(counted, causes)).toEqual(aalenJohansen(inFull, causes))
      }),
    )
  })

  test('survival only falls, incidence only rises, both between 0 and 1, as does the number at risk', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { survival, incidence } = aalenJohansen(observations, causes)
        const isFalling = (values: readonly number[]) =>
          values.every((value, index) => value <= (values[index - 1] ?? value) && value >= 0)
        expect(isFalling(survival.map((step) => step.survival))).toBe(true)
        expect(isFalling(survival.map((step) => step.atRisk))).toBe(true)
        for (const cause of causes) {
          expect(isFalling(incidence[cause].map((step) => step.incidence).toReversed())).toBe(true)
          expect(incidence[cause].at(-1)?.incidence ?? 0).toBeLessThanOrEqual(1 + 1e-12)
        }
      }),
    )
  })

  test('limits hold the share, within 0 and 1, and variances are never negative', () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        for (const { share, variance, low, high } of everyStep(observations).flat()) {
          expect(variance).toBeGreaterThanOrEqual(0)
          expect(low === null).toBe(high === null)
          if (low === null || high === null) continue
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(share)
          expect(high).toBeGreaterThanOrEqual(share)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('with nobody censored shares are plain proportions with binomial variance', () => {
    fc.assert(
      fc.property(anyObservations, (some) => {
        const observations = some.filter(({ cause }) => cause !== null)
        const n = observations.length
        const { incidence } = aalenJohansen(observations, causes)
        for (const cause of causes) {
          for (const step of incidence[cause]) {
            const share =
              observations.filter((each) => each.cause === cause && each.time <= step.time).length / n
            expect(step.incidence).toBeCloseTo(share, 12)
            expect(step.variance).toBeCloseTo((share * (1 - share)) / n, 12)
          }
        }
      }),
    )
  })

  test('with one cause the incidence is what survival lacks, with the same variance', () => {
    fc.assert(
      fc.property(anyObservations, (some) => {
        const observations = some.map(({ time, cause }) => ({
          time,
          cause: cause === null ? null : ('a' as const),
          cases: 1,
        }))
        const { survival, incidence } = aalenJohansen(observations, ['a'])
        for (const [index, step] of survival.entries()) {
          expect(incidence.a[index]?.incidence).toBeCloseTo(1 - step.survival, 12)
          expect(incidence.a[index]?.variance).toBeCloseTo(step.variance, 12)
        }
      }),
    )
  })
})
