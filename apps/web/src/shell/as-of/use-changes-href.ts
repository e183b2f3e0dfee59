import type { Href } from '../../ui/text/link.tsx'
import { useLocation } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../../search-text.ts'

/** Pages that can show what changed between two days in their own words. */
const hasOwnChanges = (path: string): boolean =>
  /^\/(?:komitmen|bandingkan)$|^\/(?:kota|komitmen)\/[^/]+$/.test(path)

/** The address of what changed in a range of days: of this page, or where it has no such view of all commitments. */
export const changesHref = (path: string, search: string, range: string): Href => {
  if (!hasOwnChanges(path)) return `/komitmen${stringifySearch({ banding: range })}`
  // Another day has other pages of the same list.
  const kept = { ...parseSearch(search), pada: undefined, halaman: undefined }
  // With a range it is never empty.
  return stringifySearch({ ...kept, banding: range }) as Href
}

export const useChangesHref = (): ((range: string) => Href) => {
  const { pathname, searchStr } = useLocation()
  return (range) => changesHref(pathname, searchStr, range)
}
