import { useSyncExternalStore } from 'react'

// The heading of the page that is open, for what the frame around it says of it: how to cite it, where it was printed.

let current = ''
const listeners = new Set<() => void>()

export const tellPageTitle = (title: string): void => {
  current = title
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePageTitle = (): string =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => '',
  )
