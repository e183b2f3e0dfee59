import type { FactRow, RelayFact } from '../../series/relay-facts.ts'

/** Where the keyboard is: a row and a fact in it. */
export interface Cursor {
  readonly row: number
  readonly fact: number
}

const pageOfRows = 10

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))

/** Changing lanes keeps the reader's place in time: the fact there that begins nearest to the one left behind. */
const nearestInTime = (facts: readonly RelayFact[], left: RelayFact | undefined): number => {
  if (!left) return 0
  const later = facts.findIndex(({ from }) => from >= left.from)
  return later === -1 ? Math.max(0, facts.length - 1) : later
}

/** A row without a fact (nothing known yet) is skipped, not a dead end. */
const toRow = (rows: readonly FactRow[], cursor: Cursor, wanted: number): Cursor => {
  const step = wanted < cursor.row ? -1 : 1
  let row = clamp(wanted, rows.length)
  while (rows[row]?.facts.length === 0 && row + step >= 0 && row + step < rows.length) row += step
  const facts = rows[row]?.facts ?? []
  if (row === cursor.row || facts.length === 0) return cursor
  return { row, fact: nearestInTime(facts, rows[cursor.row]?.facts[cursor.fact]) }
}

/** The first place to stand: the first lane with a fact, else the leaders. */
export const firstCursor = (rows: readonly FactRow[]): Cursor | null => {
  const lane = rows.findIndex(({ facts }, index) => index > 0 && facts.length > 0)
  if (lane > 0) return { row: lane, fact: 0 }
  return rows[0]?.facts.length ? { row: 0, fact: 0 } : null
}

/** Where a key leads; null for a key that is not the chart's. */
export const moveCursor = (
  rows: readonly FactRow[],
  cursor: Cursor,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Cursor | null => {
  const facts = rows[cursor.row]?.facts ?? []
  const at = (fact: number): Cursor => ({ row: cursor.row, fact: clamp(fact, facts.length) })
  switch (key) {
    case 'ArrowRight':
      return at(cursor.fact + 1)
    case 'ArrowLeft':
      return at(cursor.fact - 1)
    case 'ArrowDown':
      return toRow(rows, cursor, cursor.row + 1)
    case 'ArrowUp':
      return toRow(rows, cursor, cursor.row - 1)
    case 'PageDown':
      return toRow(rows, cursor, cursor.row + pageOfRows)
    case 'PageUp':
      return toRow(rows, cursor, cursor.row - pageOfRows)
    case 'Home':
      return ctrlKey ? toRow(rows, cursor, 0) : at(0)
    case 'End':
      return ctrlKey ? toRow(rows, cursor, rows.length - 1) : at(facts.length - 1)
    default:
      return null
  }
}
