import { expect, test } from 'vitest'
import { firstCursor, moveCursor } from './relay-cursor.ts'
import { factRows } from '../../series/relay-facts.ts'
import { mojokerto, someLane } from '../../relay-fixtures.ts'
import { relaySeries } from '../../series/relay-series.ts'

const nothingKnown = someLane({ id: 'empty' })
const rows = factRows(
  relaySeries({
    ...mojokerto,
    commitments: [...mojokerto.commitments.slice(0, 1), nothingKnown, ...mojokerto.commitments.slice(1)],
  }),
)
const press = (row: number, fact: number, key: string, ctrlKey = false) =>
  moveCursor(rows, { row, fact }, { key, ctrlKey })
const lastFact = (row: number) => (rows[row]?.facts.length ?? 0) - 1

test('starts at the first lane, or at the leaders where no lane has a fact', () => {
  expect(firstCursor(rows)).toEqual({ row: 1, fact: 0 })
  expect(firstCursor(factRows(relaySeries({ ...mojokerto, commitments: [] })))).toEqual({ row: 0, fact: 0 })
  expect(firstCursor([])).toBeNull()
})

test.each([
  ['right', 1, 0, 'ArrowRight', { row: 1, fact: 1 }],
  ['left stops at the edge', 1, 0, 'ArrowLeft', { row: 1, fact: 0 }],
  ['home', 1, 2, 'Home', { row: 1, fact: 0 }],
  ['end', 1, 0, 'End', { row: 1, fact: lastFact(1) }],
  ['down passes over a lane without facts', 1, 0, 'ArrowDown', { row: 3, fact: 0 }],
  ['down stops at the last lane', 4, 0, 'ArrowDown', { row: 4, fact: 0 }],
  ['page down stops at the last lane', 1, 0, 'PageDown', { row: 4, fact: 0 }],
  ['a key of somebody else', 1, 0, 'a', null],
] as const)('%s', (_, row, fact, key, expected) => {
  expect(press(row, fact, key)).toEqual(expected)
})

test('moving between lanes keeps the place in time', () => {
  const there = press(1, lastFact(1), 'ArrowDown')
  expect(there && rows[there.row]?.facts[there.fact]?.from).toBe('2025-02-20')
})

test('up from the first lane reaches the leaders', () => {
  expect(press(1, 0, 'ArrowUp')?.row).toBe(0)
  expect(press(4, 0, 'Home', true)?.row).toBe(0)
})
