import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBy } from '../count-by.ts'
import { onTimeRate, wilsonInterval } from './on-time-rate.ts'
import { scheduleStatuses } from '../vocabulary.ts'

const counts = (some: Partial<Record<(typeof scheduleStatuses)[number], number>>) => ({
  ...countBy(scheduleStatuses, []),
  ...some,
})

describe('the Wilson interval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %s in %s runs from %s to %s', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('contains the share and lies in [0, 1]', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const successes = Math.round(n * part)
          const { low, high } = wilsonInterval(successes, n)
          expect(0 <= low && low <= successes / n && successes / n <= high && high <= 1).toBe(true)
        },
      ),
    )
  })

  test('says nothing about no cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })
})

describe('the on-time rate', () => {
  test('counts only what was met or is past its deadline', () => {
    const rate = onTimeRate(
      counts({ met: 3, met_late: 1, late: 1, very_late: 1, on_track: 7, no_deadline: 4, withdrawn: 2 }),
    )
    expect(rate).toMatchObject({ numerator: 3, denominator: 6, rate: 0.5, isSmall: false })
  })

  test('is null, not zero, without cases', () => {
    expect(onTimeRate(counts({ on_track: 3 }))).toEqual({
      numerator: 0,
      denominator: 0,
      rate: null,
      low: null,
      high: null,
      isSmall: true,
    })
  })

  test.each([
    [4, true],
    [5, false],
  ])('of %s cases is small: %s', (met, isSmall) => {
    expect(onTimeRate(counts({ met })).isSmall).toBe(isSmall)
  })
})
