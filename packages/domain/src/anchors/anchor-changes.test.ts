import { expect, test } from 'vitest'
import type { AnchorFact } from '../facts.ts'
import { anchorChanges } from './anchor-changes.ts'

const anchor = (id: number, over: Partial<AnchorFact>): AnchorFact => ({
  id,
  factor: 'budget',
  level: 2,
  fromOn: '2025-01-01',
  expiresOn: null,
  ...over,
})
const ids = (anchors: readonly AnchorFact[], on: string) => {
  const { begun, expired } = anchorChanges(anchors, on)
  return [begun.map(({ id }) => id), expired.map(({ id }) => id)]
}

test('names what begins and what runs out, in the order of the factors', () => {
  const anchors = [
    anchor(1, { expiresOn: '2025-12-31' }),
    anchor(2, { factor: 'legal_basis', fromOn: '2026-01-01' }),
  ]
  expect(ids(anchors, '2025-01-01')).toEqual([[1], []])
  expect(ids(anchors, '2025-12-31')).toEqual([[], []])
  expect(ids(anchors, '2026-01-01')).toEqual([[2], [1]])
  expect(ids(anchors, '2026-01-02')).toEqual([[], []])
})

test('what is followed on the next day has not run out, and what nobody could establish does not begin', () => {
  const line = anchor(1, { expiresOn: '2025-12-31' })
  expect(ids([line, anchor(2, { fromOn: '2026-01-01' })], '2026-01-01')).toEqual([[2], []])
  expect(ids([anchor(3, { level: null })], '2025-01-01')).toEqual([[], []])
})
