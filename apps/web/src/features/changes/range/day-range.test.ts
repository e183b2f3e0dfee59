import { expect, test } from 'vitest'
import { dayRange, rangeText } from './day-range.ts'

test('two days, the earlier one first, or everything since a day', () => {
  const range = { is: 'range', from: '2025-02-19', to: '2026-11-23' }
  expect(dayRange('2025-02-19..2026-11-23')).toEqual(range)
  expect(dayRange(rangeText('2025-02-19', '2026-11-23'))).toEqual(range)
  expect(dayRange(rangeText('2025-02-19', null))).toEqual({ ...range, to: null })
})

test.each([
  ['', { is: 'malformed' }],
  ['..', { is: 'malformed' }],
  ['2025-02-19', { is: 'malformed' }],
  ['..2025-02-19', { is: 'malformed' }],
  ['2025-02-19.2026-01-01', { is: 'malformed' }],
  ['2025-02-19...2026-01-01', { is: 'malformed' }],
  ['2025-02-19..2026-01-01..2026-02-01', { is: 'malformed' }],
  ['2025-02-30..2026-01-01', { is: 'no_day', day: '2025-02-30' }],
  ['2025-02-30..', { is: 'no_day', day: '2025-02-30' }],
  ['2025-02-19..kini', { is: 'no_day', day: 'kini' }],
  ['19/02/2025..23/11/2026', { is: 'no_day', day: '19/02/2025' }],
  ['2026-11-23..2025-02-19', { is: 'reversed', from: '2026-11-23', to: '2025-02-19' }],
  ['2025-02-19..2025-02-19', { is: 'same', day: '2025-02-19' }],
])('%j is told apart: %j', (text, range) => {
  expect(dayRange(text)).toEqual(range)
})
