import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

// Heard once for all charts, before any is drawn: one that is drawn while the page is being printed must know too.
let isPrinting = false
const listeners = new Set<() => void>()

const tell = (now: boolean): void => {
  isPrinting = now
  // The page goes to paper as soon as this returns.
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => tell(true))
  window.addEventListener('afterprint', () => tell(false))
  // A preview of the page as it would be printed sends no other word.
  window.matchMedia('print').addEventListener('change', ({ matches }) => tell(matches))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True from the moment a print begins to its end, so that a chart can be laid out for paper. */
export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
