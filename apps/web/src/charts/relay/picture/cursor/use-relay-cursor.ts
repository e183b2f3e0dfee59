import { type KeyboardEvent, useState } from 'react'
import { type Cursor, firstCursor, moveCursor } from './relay-cursor.ts'
import type { FactRow, RelayFact } from '../../series/relay-facts.ts'

export interface RelayCursor {
  readonly active: Cursor | null
  readonly fact: RelayFact | null
  readonly isByPointer: boolean
  /** Kept while the pointer goes elsewhere, so that its source can be reached. */
  readonly isHeld: boolean
  /** A pointer passes over a fact; nothing happens while another one is held. */
  readonly point: (row: number, fact: RelayFact | null) => void
  /** A click or a tap: holds the fact, or lets go of the one held. */
  readonly hold: (row: number, fact: RelayFact | null) => void
  /** The pointer is gone: what is held stays. */
  readonly leave: () => void
  readonly clear: () => void
  readonly enter: () => void
  /** Whether the key was the chart's. */
  readonly press: (event: KeyboardEvent) => boolean
}

type Means = 'keys' | 'pointer' | 'held'

/** Which fact is being read, and by what means. A new series starts afresh where the old place is gone. */
export const useRelayCursor = (rows: readonly FactRow[]): RelayCursor => {
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [means, setMeans] = useState<Means>('keys')
  const fact = cursor === null ? null : (rows[cursor.row]?.facts[cursor.fact] ?? null)
  const active = fact === null ? null : cursor
  const isHeld = active !== null && means === 'held'
  const clear = () => setCursor(null)

  const goTo = (row: number, pointed: RelayFact, by: Means) => {
    setMeans(by)
    setCursor({ row, fact: rows[row]?.facts.indexOf(pointed) ?? 0 })
  }
  const press = (event: KeyboardEvent): boolean => {
    const start = active ?? firstCursor(rows)
    if (start === null || event.altKey || event.metaKey) return false
    if (event.key === 'Escape' && active) {
      clear()
      return true
    }
    const next = moveCursor(rows, start, event)
    if (next === null) return false
    setMeans('keys')
    setCursor(active ? next : start)
    return true
  }
  return {
    active,
    fact,
    isByPointer: means !== 'keys',
    isHeld,
    point(row, pointed) {
      if (pointed !== null && !isHeld && fact?.id !== pointed.id) goTo(row, pointed, 'pointer')
    },
    hold(row, pointed) {
      if (pointed === null || (isHeld && fact?.id === pointed.id)) clear()
      else goTo(row, pointed, 'held')
    },
    leave() {
      if (!isHeld) clear()
    },
    clear,
    press,
    enter() {
      // Focus by keyboard shows where it is at once; a tap has already pointed.
      if (active) return
      setMeans('keys')
      setCursor(firstCursor(rows))
    },
  }
}
