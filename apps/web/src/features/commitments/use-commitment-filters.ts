import { getRouteApi } from '@tanstack/react-router'
import type { CommitmentsSearch } from './commitments.search.ts'

const route = getRouteApi('/komitmen')

interface ChangeOptions {
  /** Typing replaces its own last step, so that Back leaves the search rather than a letter. */
  readonly replace?: boolean
}

/** The filter in the address, and how to change it without moving the reader: focus and scroll stay. */
export const useCommitmentFilters = () => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return {
    search,
    /** Replaces the whole filter; language and day stay. The list starts from its first page. */
    show: (next: CommitmentsSearch, { replace = false }: ChangeOptions = {}) => {
      const { lang, pada } = search
      void navigate({ search: { lang, pada, ...next }, replace, resetScroll: false })
    },
    change: (patch: CommitmentsSearch, { replace = false }: ChangeOptions = {}) => {
      void navigate({
        search: (old) => ({ ...old, halaman: undefined, ...patch }),
        replace,
        resetScroll: false,
      })
    },
  }
}
