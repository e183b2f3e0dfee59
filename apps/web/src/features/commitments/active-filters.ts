import type { CommitmentsSearch } from './commitments.search.ts'
import { filterGroups, filterParams, type FilterParam } from './filter-groups.ts'

/** One thing that narrows the list, and the search that no longer has it. */
export interface ActiveFilter {
  readonly key: string
  readonly param: FilterParam | 'cari' | 'daerah' | 'data'
  readonly value: string
  /** The vocabulary set of `value`; null where the value is a code or free text. */
  readonly set: string | null
  readonly without: CommitmentsSearch
}

const firstPage = (search: CommitmentsSearch): CommitmentsSearch => ({ ...search, halaman: undefined })

const wordFilters = (search: CommitmentsSearch, param: FilterParam): ActiveFilter[] => {
  const words = search[param] ?? []
  return words.map((value) => {
    const rest = words.filter((word) => word !== value)
    return {
      key: `${param}:${value}`,
      param,
      value,
      // A word the vocabulary lacks is shown as it is, to be removed.
      set: filterGroups[param].words.includes(value) ? filterGroups[param].set : null,
      without: { ...firstPage(search), [param]: rest.length > 0 ? rest : undefined },
    }
  })
}

/** Everything that narrows the list, in the order of the panel. */
export const activeFilters = (search: CommitmentsSearch): readonly ActiveFilter[] => [
  ...(['cari', 'daerah', 'data'] as const).flatMap((param) => {
    const value = search[param]
    return value === undefined
      ? []
      : [{ key: param, param, value, set: null, without: { ...firstPage(search), [param]: undefined } }]
  }),
  ...filterParams.flatMap((param) => wordFilters(search, param)),
]

/** For an empty list: each filter as a whole (all themes at once), without it. */
export const filtersByParam = (search: CommitmentsSearch): readonly Omit<ActiveFilter, 'set' | 'value'>[] => {
  const params = [...new Set(activeFilters(search).map(({ param }) => param))]
  return params.map((param) => ({ key: param, param, without: { ...firstPage(search), [param]: undefined } }))
}

/** The same order and nothing that narrows. */
export const withoutFilters = ({ urut }: CommitmentsSearch): CommitmentsSearch => ({ ...(urut && { urut }) })
