import { useSyncExternalStore } from 'react'

/** Narrower than this the page is one column, and long. The style sheets say the same. */
const phone = '(max-width: 43.99rem)'

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(phone)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

const isPhone = (): boolean => window.matchMedia(phone).matches
const isDesk = (): boolean => !isPhone()
// The server, and the first rendering in its page, know neither.
const isUnknown = (): boolean => false

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, isPhone, isUnknown)

export const useIsDesk = (): boolean => useSyncExternalStore(subscribe, isDesk, isUnknown)
