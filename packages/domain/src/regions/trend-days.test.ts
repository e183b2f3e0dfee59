import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../iso-day.ts'
import { mostTrendDays, trendDays } from './trend-days.ts'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))

describe('the days of a trend', () => {
  test.each([
    ['2026-01-01', '2026-11-23', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-11-23']],
    ['2026-03-31', '2026-06-30', ['2026-03-31', '2026-06-30']],
    ['2026-11-23', '2026-11-23', ['2026-11-23']],
    ['2026-11-24', '2026-11-23', []],
  ])('from %s to %s are %j', (first, asOf, days) => {
    expect(trendDays(first, asOf)).toEqual(days)
  })

  test('are ends of half-years or years where quarters would be too many', () => {
    expect(trendDays('2018-05-14', '2026-11-23').slice(0, 3)).toEqual([
      '2018-06-30',
      '2018-12-31',
      '2019-06-30',
    ])
    expect(trendDays('2010-01-01', '2026-11-23').slice(0, 2)).toEqual(['2010-12-31', '2011-12-31'])
    expect(trendDays('1980-01-01', '2026-11-23').slice(-2)).toEqual(['2025-12-31', '2026-11-23'])
  })

  test('are few, in order, within what is known, and end with the day asked', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, asOf] = one <= other ? [one, other] : [other, one]
        const days = trendDays(first, asOf)
        expect(days.length).toBeLessThanOrEqual(mostTrendDays)
        expect(days).toEqual([...new Set(days)].toSorted())
        expect(days.every((day) => day >= first && day <= asOf)).toBe(true)
        expect(days.at(-1)).toBe(asOf)
      }),
    )
  })

  test('of two regions are the same where both have ends of quarters', () => {
    const [older, younger] = [trendDays('2022-02-01', '2026-11-23'), trendDays('2024-05-01', '2026-11-23')]
    expect(older.slice(-younger.length)).toEqual(younger)
  })
})
