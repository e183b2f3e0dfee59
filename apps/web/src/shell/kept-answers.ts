import { useSyncExternalStore } from 'react'

// The oldest of the answers on the page that came from the device's own store instead of the network.

let keptAt: string | null = null
const listeners = new Set<() => void>()

const setKeptAt = (at: string | null): void => {
  keptAt = at
  for (const listener of listeners) listener()
}

/** An answer shown now was given at `at`, an ISO instant. */
export const tellKeptAt = (at: string): void => {
  if (keptAt === null || at < keptAt) setKeptAt(at)
}

// Back on the network the page asks again.
if (typeof window !== 'undefined') window.addEventListener('online', () => setKeptAt(null))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** When the oldest of the kept answers shown was given; null where all came from the network. */
export const useKeptAt = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => keptAt,
    () => null,
  )
