import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './iso-day.ts'
import { daySpan, isBefore, isOnOrAfter, isOnOrBefore } from './day-span.ts'

describe('the days a date may have been', () => {
  it.each([
    ['2025-02-20', 'day', '2025-02-20', '2025-02-20'],
    ['2025-02-20', 'scheduled', '2025-02-20', '2025-02-20'],
    ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-29', 'month', '2024-02-01', '2024-02-29'],
    ['2018-12-31', 'year', '2018-01-01', '2018-12-31'],
    ['2018-01-01', 'year', '2018-01-01', '2018-12-31'],
    ['2018-08-01', 'inferred_day', '2018-08-01', '2018-08-01'],
    ['2018-08-01', 'inferred_month', '2018-08-01', '2018-08-31'],
    ['2013-01-01', 'inferred_year', '2013-01-01', '2013-12-31'],
  ] as const)('%s known to the %s: %s to %s', (day, precision, first, last) => {
    expect(daySpan(day, precision)).toEqual({ first, last })
  })
})

describe('comparing with a day', () => {
  const year2018 = daySpan('2018-12-31', 'year')
  it.each([
    ['2018-01-01', 'no', 'possible', 'certain'],
    ['2018-06-15', 'possible', 'possible', 'possible'],
    ['2018-12-31', 'possible', 'certain', 'possible'],
    ['2019-01-01', 'certain', 'certain', 'no'],
  ] as const)(
    '2018 beside %s: before %s, on or before %s, on or after %s',
    (day, before, onOrBefore, onOrAfter) => {
      expect(isBefore(year2018, day)).toBe(before)
      expect(isOnOrBefore(year2018, day)).toBe(onOrBefore)
      expect(isOnOrAfter(year2018, day)).toBe(onOrAfter)
    },
  )
})

it('is certainly or not before a day known to the day, never possibly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 9_000 }), (a, b) => {
      const [one, other] = [addDays('2005-01-01', a), addDays('2005-01-01', b)]
      expect(isBefore(daySpan(one, 'day'), other)).toBe(a < b ? 'certain' : 'no')
    }),
  )
})

it('gives the same span whichever day of the month or year is kept', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_000 }),
      fc.constantFrom('month', 'year', 'inferred_month', 'inferred_year'),
      (offset, precision) => {
        const span = daySpan(addDays('2005-01-01', offset), precision)
        expect(daySpan(span.first, precision)).toEqual(span)
        expect(daySpan(span.last, precision)).toEqual(span)
      },
    ),
  )
})
