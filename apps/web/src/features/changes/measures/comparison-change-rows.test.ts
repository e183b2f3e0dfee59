import { type RegionMeasureName, regionMeasureNames } from '@estafet/domain'
import { expect, test } from 'vitest'
import type { RegionChanges } from '../changes.queries.ts'
import { changedFields, changedMeasures, measuresInOrder } from './comparison-change-rows.ts'

const measure = {
  numerator: 0,
  denominator: 0,
  unknown: 0,
  rate: null,
  low: null,
  high: null,
  isSmall: true,
  missing: 'unknown' as const,
}
const city = (
  code: string,
  changed: readonly RegionMeasureName[],
  changes: RegionChanges['changes'],
): RegionChanges => ({
  code,
  name: code,
  isSimulated: false,
  changes,
  measures: regionMeasureNames.map((name) => ({
    measure: name,
    before: measure,
    after: measure,
    isChanged: changed.includes(name),
  })),
})

const items = [
  city('36.71', ['continuity'], [{ field: 'commitments', before: 4, after: 5 }]),
  city('61.71', ['continuity', 'reporting'], [{ field: 'head', before: 'A', after: 'B' }]),
  city('35.76', [], []),
]

test('measures that changed in any city come first', () => {
  expect(measuresInOrder({ items }).slice(0, 2)).toEqual(['continuity', 'reporting'])
  expect(measuresInOrder({ items })).toHaveLength(regionMeasureNames.length)
  expect(changedMeasures({ items })).toBe(3)
})

test('only fields that changed somewhere have a row', () => {
  expect(changedFields({ items })).toEqual(['head', 'commitments'])
})
