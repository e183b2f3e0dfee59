import { type CommitmentsSearch, dataSetOf } from './commitments.search.ts'
import { filterGroups, filterParams, type FilterParam } from './filter-groups.ts'
import type { VocabularyList } from '@estafet/i18n'

/** One thing that narrows the list, and the search that no longer has it. */
export interface ActiveFilter {
  readonly key: string
  readonly param: FilterParam | 'cari' | 'daerah'
  readonly value: string
  /** The vocabulary set of `value`; null where the value is a code or free text. */
  readonly set: VocabularyList | null
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

/** Which set of regions the list is of is no filter: it stays when one is taken away, also if a region implied it. */
const clear = (search: CommitmentsSearch, param: FilterParam | 'cari' | 'daerah'): CommitmentsSearch => {
  const set = dataSetOf(search)
  return {
    ...firstPage(search),
    [param]: undefined,
    ...(param === 'daerah' && set !== 'nyata' && { data: set }),
  }
}

/** Everything that narrows the list, in the order of the panel. */
export const activeFilters = (search: CommitmentsSearch): readonly ActiveFilter[] => [
  ...(['cari', 'daerah'] as const).flatMap((param) => {
    const value = search[param]
    return value === undefined ? [] : [{ key: param, param, value, set: null, without: clear(search, param) }]
  }),
  ...filterParams.flatMap((param) => wordFilters(search, param)),
]

/** For an empty list: each filter as a whole (all themes at once), without it. */
export const filtersByParam = (search: CommitmentsSearch): readonly Omit<ActiveFilter, 'set' | 'value'>[] => {
  const params = [...new Set(activeFilters(search).map(({ param }) => param))]
  return params.map((param) => ({ key: param, param, without: clear(search, param) }))
}

/** The same set and order, and nothing that narrows. */
export const withoutFilters = (search: CommitmentsSearch): CommitmentsSearch => {
  const set = dataSetOf(search)
  return { ...(set !== 'nyata' && { data: set }), ...(search.urut && { urut: search.urut }) }
}
