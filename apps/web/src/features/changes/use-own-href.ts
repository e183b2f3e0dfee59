import { useLocation } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../../search-text.ts'
import type { Href } from '../../ui/text/link.tsx'

type Change = Readonly<Record<string, string | undefined>>

/** The present parameters with some changed; undefined takes one away. */
export const useOwnSearch = () => {
  const { searchStr } = useLocation()
  return (change: Change) => stringifySearch({ ...parseSearch(searchStr), ...change })
}

/** The present address with some of its parameters changed. */
export const useOwnHref = (): ((change: Change) => Href) => {
  const { pathname } = useLocation()
  const searchOf = useOwnSearch()
  // The page that is open is one there is.
  return (change) => searchOf(change) || (pathname as Href)
}
