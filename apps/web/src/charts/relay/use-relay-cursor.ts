import { type KeyboardEvent, useState } from 'react'
import { type Cursor, firstCursor, moveCursor } from './relay-cursor.ts'
import type { FactRow, RelayFact } from './relay-facts.ts'

export interface RelayCursor {
  readonly active: Cursor | null
  readonly fact: RelayFact | null
  readonly isByPointer: boolean
  readonly point: (row: number, fact: RelayFact | null) => void
  readonly leave: () => void
  readonly enter: () => void
  /** Whether the key was the chart's. */
  readonly press: (event: KeyboardEvent) => boolean
}

/** Which fact is being read, and by what means. A new series starts afresh where the old place is gone. */
export const useRelayCursor = (rows: readonly FactRow[]): RelayCursor => {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [isByPointer, setByPointer] = useState(false)
  const fact = cursor === null ? null : (rows[cursor.row]?.facts[cursor.fact] ?? null)
  const active = fact === null ? null : cursor

  const point = (row: number, pointed: RelayFact | null) => {
    if (pointed === null || (fact?.id === pointed.id && active?.row === row)) return
    setByPointer(true)
    setCursor({ row, fact: rows[row]?.facts.indexOf(pointed) ?? 0 })
  }
  const press = (event: KeyboardEvent): boolean => {
    const start = active ?? firstCursor(rows)
    if (start === null || event.altKey || event.metaKey) return false
    if (event.key === 'Escape' && active) {
      setCursor(null)
      return true
    }
    const next = moveCursor(rows, start, event)
    if (next === null) return false
    setByPointer(false)
    setCursor(active ? next : start)
    return true
  }
  return {
    active,
    fact,
    isByPointer,
    point,
    press,
    leave: () => setCursor(null),
    enter: () => {
      // Focus by keyboard shows where it is at once; a tap has already pointed.
      if (active) return
      setByPointer(false)
      setCursor(firstCursor(rows))
    },
  }
}
