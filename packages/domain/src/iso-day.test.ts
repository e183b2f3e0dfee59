import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../test/arbitrary-facts.ts'
import { isoDaySchema } from './inputs/iso-day-schema.ts'
import { addDays, addMonths, daysBetween, isIsoDay, jakartaDay } from './iso-day.ts'

describe('calendar days', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-2-1', false],
    ['2025-13-01', false],
    ['2025-01-01T00:00', false],
    ['', false],
  ])('%j is a day: %s', (text, isDay) => {
    expect(isIsoDay(text)).toBe(isDay)
  })

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-02-20', 6, '2025-08-20'],
    ['2024-02-29', 60, '2029-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %s months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('every day of the calendar follows the one before as `Date` has it', () => {
    const last = Date.UTC(2101, 0, 1)
    let day = '1944-12-31'
    for (let at = Date.UTC(1945, 0, 1); at < last; at += 86_400_000) {
      day = addDays(day, 1)
      if (day !== new Date(at).toISOString().slice(0, 10)) expect(day).toBe(new Date(at).toISOString())
    }
    expect(day).toBe('2100-12-31')
  })

  test('today in Jakarta begins at 17:00 UTC', () => {
    expect(jakartaDay(new Date('2025-02-19T16:59:59Z'))).toBe('2025-02-19')
    expect(jakartaDay(new Date('2025-02-19T17:00:00Z'))).toBe('2025-02-20')
  })

  test('a day from outside lies within the bounds of the database', () => {
    expect(isoDaySchema.safeParse('1944-12-31').success).toBe(false)
    expect(isoDaySchema.safeParse('2100-12-31').success).toBe(true)
    expect(isoDaySchema.safeParse('2101-01-01').success).toBe(false)
  })
})
