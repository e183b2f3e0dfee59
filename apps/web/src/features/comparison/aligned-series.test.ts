import { expect, test } from 'vitest'
import { alignedSeries, commonSpan } from './aligned-series.ts'

const input = (first: string) => ({
  asOf: '2026-11-23',
  isSimulated: false,
  spells: [
    {
      id: 1,
      personName: 'A',
      capacity: 'definitive' as const,
      startedOn: first,
      endedOn: null,
      startedPrecision: 'day' as const,
    },
  ],
  transitions: [],
  lanes: [],
})

test('charts under each other share the earliest and the latest day', () => {
  const spans = alignedSeries([input('2012-05-01'), input('2019-01-01')]).map(({ span }) => span)
  expect(spans[0]).toEqual(spans[1])
  expect(spans[0]?.from.slice(0, 4)).toBe('2012')
  expect(commonSpan([])).toBeNull()
})
