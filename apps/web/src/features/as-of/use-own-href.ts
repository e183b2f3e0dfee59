import { useLocation } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../../search-text.ts'

/** The present address with some of its parameters changed; undefined takes one away. */
export const useOwnHref = (): ((change: Readonly<Record<string, string | undefined>>) => string) => {
  const { pathname, searchStr } = useLocation()
  return (change) => {
    const search = stringifySearch({ ...parseSearch(searchStr), ...change })
    return search === '' ? pathname : search
  }
}
