import { expect, test } from 'vitest'
import { findingParts } from './changes-finding.ts'

const counts = { before: 18, after: 20, added: 2, removed: 0, changed: 7, unchanged: 11 }

test('what came, changed and stayed, without what did not happen', () => {
  expect(findingParts(counts, false)).toEqual([
    { key: 'added', count: 2 },
    { key: 'changed', count: 7 },
    { key: 'unchanged', count: 11 },
  ])
})

test('into a narrowed list a commitment may come that was known before', () => {
  expect(findingParts({ ...counts, removed: 3 }, true).map(({ key }) => key)).toEqual([
    'joined',
    'removed',
    'changed',
    'unchanged',
  ])
})
