import { getRouteApi } from '@tanstack/react-router'
import type { ComparisonSearch } from './comparison.search.ts'

const route = getRouteApi('/bandingkan')

/** The comparison in the address, and how to change it without moving the reader. */
export const useComparisonSearch = () => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return {
    search,
    codes: search.kota ?? [],
    change: (patch: ComparisonSearch) =>
      void navigate({ search: (old) => ({ ...old, ...patch }), resetScroll: false }),
    compare: (codes: readonly string[]) =>
      void navigate({
        search: (old) => ({ ...old, kota: codes.length > 0 ? codes : undefined }),
        resetScroll: false,
      }),
  }
}
