import { expect, test } from 'vitest'
import { spellDate, spellEnd } from './spell-dates.ts'

test('the words of the source are kept where they differ from the day', () => {
  expect(spellDate('2025-01-01', 'year', '2025-2030').raw).toBe('2025-2030')
  expect(spellDate('2025-02-20', 'day', '2025-02-20').raw).toBeNull()
  expect(spellDate('2025-02-20', null, null)).toEqual({ day: '2025-02-20', precision: 'day', raw: null })
})

test('a date of which no source has words is told without any', () => {
  expect(spellDate('2013-01-01', 'inferred_year', '2013').raw).toBeNull()
  expect(spellDate('2015-07-31', 'month', '2015-07').raw).toBeNull()
  expect(spellDate('2016-06-08', 'inferred_day', '2016-06-08').raw).toBeNull()
})

test('an end that came after the day shown is not known on it, a scheduled one is', () => {
  const end = { endedOn: '2023-12-10', endedPrecision: 'day' as const, endedRaw: '2023-12-10' }
  expect(spellEnd(end, '2019-01-01')).toBeNull()
  expect(spellEnd(end, '2024-01-01')?.day).toBe('2023-12-10')
  expect(spellEnd({ ...end, endedPrecision: 'scheduled' }, '2019-01-01')?.day).toBe('2023-12-10')
})
