import type { ApiHref } from '../../ui/text/link.tsx'
import { stringifySearch } from '../../search-text.ts'
import { type Answer, ask, type Input, type Trpc } from '../../trpc.ts'

type ChangesInput = Input<'change.between'>
/** What a list of changes is narrowed by. */
export type ChangesFilter = Omit<ChangesInput, 'from' | 'to' | 'limit' | 'offset'>

export type Changes = Answer<'change.between'>
export type ChangedItem = Changes['items'][number]
export type ChangedField = ChangedItem['changes'][number]
export type CommitmentFacts = NonNullable<Changes['commitment']>
export type ComparisonChanges = Answer<'change.comparison'>
export type RegionChanges = ComparisonChanges['items'][number]

/** Two days; `to` null is today. */
export interface Days {
  readonly from: string
  readonly to: string | null
}

/** The most the API gives at once: of one region or commitment everything. */
const mostAtOnce = 200
/** Of the whole list: each may stand under several headings. */
export const changesOnPage = 50

const daysInput = ({ from, to }: Days) => ({ from, ...(to && { to }) })

/** All changes at once, or a page of them, counted from 1. */
export const changesQuery = (trpc: Trpc, filter: ChangesFilter, days: Days, page?: number) => {
  const part =
    page === undefined ? { limit: mostAtOnce } : { limit: changesOnPage, offset: (page - 1) * changesOnPage }
  const input = { ...filter, ...daysInput(days), ...part }
  return ask(trpc, 'change.between', input)
}

/** All of the same changes as a file. */
export const changesFile = (filter: ChangesFilter, days: Days): ApiHref =>
  `/api/v1/changes.csv${stringifySearch({ ...filter, ...daysInput(days) })}`

export const comparisonChangesFile = (regions: readonly string[], days: Days): ApiHref =>
  `/api/v1/comparison/changes${stringifySearch({ regions, ...daysInput(days) })}`

export const comparisonChangesQuery = (trpc: Trpc, regions: readonly string[], days: Days) =>
  ask(trpc, 'change.comparison', { regions: [...regions], ...daysInput(days) })
