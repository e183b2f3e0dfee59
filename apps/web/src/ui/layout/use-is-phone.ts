import { useSyncExternalStore } from 'react'

/** Narrower than this the page is one column, and long. The style sheets say the same. */
const phone = '(max-width: 43.99rem)'

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(phone)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useIsPhone = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(phone).matches,
    () => false,
  )
