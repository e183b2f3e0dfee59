import { expect, test } from 'vitest'
import { changeGroups, onlyOf } from './change-groups.ts'
import type { ChangedField, ChangedItem } from '../changes.queries.ts'

const item = (kind: ChangedItem['kind'], id: string, changes: ChangedField[] = []): ChangedItem => ({
  kind,
  id,
  title: id,
  titleEn: null,
  regionCode: '61.71',
  regionName: 'Kota Pontianak',
  isSimulated: false,
  changes,
})

const items = [
  item('changed', 'A', [
    { field: 'evidence', before: 'no_claim', after: 'claimed' },
    { field: 'continuity', before: 'undecided', after: 'confirmed' },
  ]),
  item('added', 'B'),
  item('changed', 'C', [{ field: 'continuity', before: 'confirmed', after: 'dormant' }]),
  item('changed', 'D', [{ field: 'continuity', before: 'undecided', after: 'confirmed' }]),
  item('removed', 'E'),
]

test('by what changed, continuity first, the same change side by side', () => {
  const { added, removed, changed } = changeGroups(items)
  expect([added, removed].map((each) => each.map(({ id }) => id))).toEqual([['B'], ['E']])
  expect(changed.map(({ field, rows }) => [field, rows.map((row) => row.item.id)])).toEqual([
    ['continuity', ['C', 'A', 'D']],
    ['evidence', ['A']],
  ])
})

test('one word leaves one part; a word of nothing that changed leaves all', () => {
  const groups = changeGroups(items)
  expect(onlyOf(groups, 'added')).toEqual({ added: groups.added, removed: [], changed: [] })
  expect(onlyOf(groups, 'evidence').changed.map(({ field }) => field)).toEqual(['evidence'])
  expect(onlyOf(groups, 'evidence').added).toEqual([])
  expect(onlyOf(groups, 'title')).toBe(groups)
  expect(onlyOf(groups, undefined)).toBe(groups)
})
