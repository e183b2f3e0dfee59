import { describe, expect, test } from 'vitest'
import {
  formatDay,
  formatDayNumber,
  formatDuration,
  formatImpreciseDay,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatRoughly,
} from './format.ts'
import type { DayPrecision } from './format-day.ts'

describe('formatDay', () => {
  test.each([
    ['2018-09-05', 'id', 'long', '5 September 2018'],
    ['2026-01-31', 'id', 'long', '31 Januari 2026'],
    ['2025-08-17', 'id', 'short', '17 Agu 2025'],
    ['2025-02-20', 'id', 'numeric', '20/02/2025'],
    ['2025-02-20', 'en', 'long', '20 February 2025'],
    ['2025-02-20', 'en', 'short', '20 Feb 2025'],
    ['2025-02-20', 'en', 'numeric', '2025-02-20'],
    ['kapan-kapan', 'id', 'long', 'kapan-kapan'],
  ] as const)('%s in %s, %s → %s', (day, language, style, expected) => {
    expect(formatDay(day, language, style)).toBe(expected)
  })
})

test.each<[DayPrecision, string, string]>([
  ['day', '5 September 2018', '5 September 2018'],
  ['month', 'September 2018', 'September 2018'],
  ['year', '2018', '2018'],
  ['inferred_day', 'sekitar 5 September 2018', 'about 5 September 2018'],
  ['inferred_month', 'sekitar September 2018', 'about September 2018'],
  ['inferred_year', 'sekitar 2018', 'about 2018'],
  ['scheduled', 'dijadwalkan 5 September 2018', 'scheduled 5 September 2018'],
])('a day known to the %s', (precision, inIndonesian, inEnglish) => {
  expect(formatImpreciseDay('2018-09-05', precision, 'id')).toBe(inIndonesian)
  expect(formatImpreciseDay('2018-09-05', precision, 'en')).toBe(inEnglish)
})

test.each<[DayPrecision, string, string]>([
  ['day', 'hari ke-2.548', 'day 2,548'],
  ['scheduled', 'hari ke-2.548', 'day 2,548'],
  ['inferred_day', 'sekitar hari ke-2.548', 'about day 2,548'],
  ['month', 'sejak Februari 2018', 'since February 2018'],
  ['inferred_year', 'sejak sekitar 2018', 'since about 2018'],
])('a day counted from one known to the %s', (precision, inIndonesian, inEnglish) => {
  const from = { day: '2018-02-28', precision }
  expect(formatDayNumber(2548, from, 'id')).toBe(inIndonesian)
  expect(formatDayNumber(2548, from, 'en')).toBe(inEnglish)
})

test.each([
  [0, '0 hari', '0 days'],
  [1, '1 hari', '1 day'],
  [60, '60 hari', '60 days'],
  [61, '2 bulan', '2 months'],
  [365, '1 tahun', '1 year'],
  [821, '2 tahun 3 bulan', '2 years 3 months'],
  [-5, '5 hari', '5 days'],
])('%i days', (days, inIndonesian, inEnglish) => {
  expect(formatDuration(days, 'id')).toBe(inIndonesian)
  expect(formatDuration(days, 'en')).toBe(inEnglish)
})

test('numbers and shares', () => {
  expect(formatNumber(1_234_567.89, 'id')).toBe('1.234.567,9')
  expect(formatNumber(1_234_567.89, 'en')).toBe('1,234,567.9')
  expect(formatPercent(0.625, 'id')).toBe('62,5\u00a0%')
  expect(formatPercent(0.625, 'en')).toBe('62.5%')
  expect(formatPercent(1, 'id')).toBe('100\u00a0%')
  expect(formatRange(0.41, 0.794, 'id', 'percent')).toBe('41–79\u00a0%')
  expect(formatRange(5, 8, 'id')).toBe('5–8')
  expect(formatRange(5, 5, 'id')).toBe('5')
  expect(formatRoughly(687_031, 'id')).toMatch(/^687\sribu$/)
  expect(formatRoughly(15_374_000, 'id')).toMatch(/^15,4\sjuta$/)
  expect(formatRoughly(687_031, 'en')).toBe('687 thousand')
  expect(formatRoughly(687, 'en')).toBe('687')
})

test.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A dan B', 'A and B'],
  [['A', 'B', 'C'], 'A, B, dan C', 'A, B and C'],
])('a list of %j', (items, inIndonesian, inEnglish) => {
  expect(formatList(items, 'id')).toBe(inIndonesian)
  expect(formatList(items, 'en')).toBe(inEnglish)
})

describe('only all is 100 %, only none is 0 %', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')

  test.each([
    [249 / 250, 1, '99,6 %'],
    [249 / 250, 0, '> 99 %'],
    [1 / 300, 0, '< 1 %'],
    [299 / 300, 0, '> 99 %'],
    [1 / 3000, 1, '< 0,1 %'],
    [0, 0, '0 %'],
    [1, 0, '100 %'],
    [0.994, 0, '99 %'],
    [0.006, 0, '1 %'],
  ])('%d with %i decimals reads %s', (share, decimals, text) => {
    expect(plain(formatPercent(share, 'id', decimals))).toBe(text)
  })

  test.each([0, 1, 2])('of any part of any n, with %i decimals, in both languages', (decimals) => {
    const faults: string[] = []
    for (const language of ['id', 'en'] as const) {
      const none = plain(formatPercent(0, language, decimals))
      const all = plain(formatPercent(1, language, decimals))
      for (const n of [2, 3, 7, 199, 200, 201, 250, 514, 999, 1000, 20_001])
        for (let part = 1; part < n; part += n > 1000 ? 97 : 1) {
          const text = plain(formatPercent(part / n, language, decimals))
          if (text === none || text === all) faults.push(`${part} of ${n} reads ${text}`)
          const range = plain(formatRange(part / n, part / n, language, 'percent', decimals))
          if (range === none || range === all) faults.push(`the range of ${part} of ${n} reads ${range}`)
        }
    }
    expect(faults).toEqual([])
  })

  test('ends of a range are no further out than what they are of', () => {
    expect(plain(formatRange(1 / 300, 299 / 300, 'id', 'percent'))).toBe('1–99 %')
    expect(plain(formatRange(0, 1, 'id', 'percent'))).toBe('0–100 %')
  })
})
