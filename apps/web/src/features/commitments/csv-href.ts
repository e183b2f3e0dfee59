import type { ApiHref } from '../../ui/text/link.tsx'
import { stringifySearch } from '../../search-text.ts'
import { filterInput, type ListSearch } from './commitments.queries.ts'

/** The file of exactly this filter, all pages of it. */
export const csvHref = (search: ListSearch): ApiHref =>
  `/api/v1/commitments.csv${stringifySearch({ ...filterInput(search) })}`
