import { useSyncExternalStore } from 'react'

/** The first view has long come; now the rest of the page may, for a reader who prints or searches it unscrolled. */
const calmMs = 8_000

const gestures = ['keydown', 'pointerdown', 'hashchange'] as const

let isAfter = false
const listeners = new Set<() => void>()
const stopped = new AbortController()

const turn = (): void => {
  stopped.abort()
  isAfter = true
  for (const listener of listeners) listener()
}

if (typeof window !== 'undefined') {
  const { signal } = stopped
  for (const gesture of gestures) window.addEventListener(gesture, turn, { passive: true, signal })
  const start = () => {
    const timer = window.setTimeout(turn, calmMs)
    signal.addEventListener('abort', () => window.clearTimeout(timer))
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { signal })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Turns true, once for all pages, at the reader's first key or touch, and some seconds after the first page has loaded:
 * what no first view needs may then be fetched.
 */
export const useAfterFirstView = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isAfter,
    () => false,
  )
