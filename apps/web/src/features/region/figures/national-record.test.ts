import { expect, test } from 'vitest'
import { nationalRecord } from './national-record.ts'

const spell = (
  startedOn: string,
  endedOn: string | null,
  startedPrecision: 'day' | 'inferred_day' | 'year' = 'inferred_day',
) => ({ startedOn, endedOn, startedPrecision })
const of = (spells: readonly ReturnType<typeof spell>[], isSimulated = false) =>
  nationalRecord({ spells, profile: { isSimulated } })

test.each([
  ['Yogyakarta: only the head of the national list', [spell('2025-02-20', null)], 'only'],
  ['a head of the list known to the year', [spell('2025-01-01', null, 'year')], 'only'],
  [
    'Jakarta: earlier heads, then the national list',
    [spell('2017-10-16', '2022-10-16'), spell('2025-02-20', null)],
    'latest',
  ],
  [
    'Mojokerto: the city has a source for the day',
    [spell('2018-12-10', '2023-12-10', 'day'), spell('2025-02-20', null, 'day')],
    null,
  ],
  [
    'Jakarta as of 2019: an inferred day of another time',
    [spell('2012-10-15', '2017-10-16'), spell('2017-10-16', null)],
    null,
  ],
  ['as of 2014, the first head on record', [spell('2013-12-08', null, 'day')], null],
  ['an end on record', [spell('2025-02-20', '2026-03-01')], null],
  ['nobody on record', [], null],
] as const)('%s', (_, spells, record) => {
  expect(of(spells)).toBe(record)
})

test('is not said of simulated data', () => {
  expect(of([spell('2025-02-20', null)], true)).toBeNull()
})
