import { expect, test } from 'vitest'
import { rangePresets } from './range-presets.ts'
import type { DayPreset } from '../../../domain-ui/day-presets.queries.ts'

const bare = { personName: null, capacity: null, regions: null, periodLabel: null, year: null }
const eve = (day: string, personName: string | null, regions: number | null = null): DayPreset => ({
  ...bare,
  kind: 'before_inauguration',
  day,
  personName,
  regions,
})
const yearEnd = (year: number): DayPreset => ({ ...bare, kind: 'year_end', day: `${year}-12-31`, year })

const ranges = (presets: readonly DayPreset[], today: string) =>
  rangePresets(presets, today).map(({ key, range }) => `${key} ${range}`)

test('from the eve of an inauguration to day 100, and to today', () => {
  expect(ranges([eve('2025-02-19', 'Edi Rusdi Kamtono')], '2026-11-23')).toEqual([
    // Day zero is 20 February; day 100 is 31 May.
    'first_days 2025-02-19..2025-05-31',
    'since 2025-02-19..',
  ])
})

test('while the hundred days still run there is nothing after them to compare with', () => {
  expect(ranges([eve('2025-02-19', 'Edi Rusdi Kamtono')], '2025-05-30')).toEqual(['since 2025-02-19..'])
  expect(ranges([eve('2025-02-19', 'Edi Rusdi Kamtono')], '2025-05-31')).toHaveLength(2)
})

test('of the country the inaugurations are counted, and each year is one whole', () => {
  expect(
    ranges([yearEnd(2025), eve('2025-02-19', null, 479), yearEnd(2024), yearEnd(2023)], '2026-11-23'),
  ).toEqual([
    'first_days_many 2025-02-19..2025-05-31',
    'since_many 2025-02-19..',
    'year 2024-12-31..2025-12-31',
    'year 2023-12-31..2024-12-31',
  ])
})
