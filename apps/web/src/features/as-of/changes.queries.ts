import { queryOptions } from '@tanstack/react-query'
import { stringifySearch } from '../../search-text.ts'
import type { Trpc } from '../../trpc.ts'

type ChangesInput = Parameters<Trpc['change']['between']['query']>[0]
/** What a list of changes is narrowed by. */
export type ChangesFilter = Omit<ChangesInput, 'from' | 'to' | 'limit' | 'offset'>

export type Changes = Awaited<ReturnType<Trpc['change']['between']['query']>>
export type ChangedItem = Changes['items'][number]
export type ChangedField = ChangedItem['changes'][number]
export type CommitmentFacts = NonNullable<Changes['commitment']>
export type ComparisonChanges = Awaited<ReturnType<Trpc['change']['comparison']['query']>>
export type RegionChanges = ComparisonChanges['items'][number]
export type Preset = Awaited<ReturnType<Trpc['change']['presets']['query']>>['items'][number]

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
  return queryOptions({
    queryKey: ['change', 'between', input],
    queryFn: ({ signal }) => trpc.change.between.query(input, { signal }),
  })
}

/** All of the same changes as a file. */
export const changesFile = (filter: ChangesFilter, days: Days): string =>
  `/api/v1/changes.csv${stringifySearch({ ...filter, ...daysInput(days) })}`

export const comparisonChangesFile = (regions: readonly string[], days: Days): string =>
  `/api/v1/comparison/changes${stringifySearch({ regions, ...daysInput(days) })}`

export const comparisonChangesQuery = (trpc: Trpc, regions: readonly string[], days: Days) =>
  queryOptions({
    queryKey: ['change', 'comparison', regions, daysInput(days)],
    queryFn: ({ signal }) =>
      trpc.change.comparison.query({ regions: [...regions], ...daysInput(days) }, { signal }),
  })

/** The days worth going back to, of one region or of the country. */
export const daysQuery = (trpc: Trpc, region: string | undefined) =>
  queryOptions({
    queryKey: ['change', 'presets', region ?? null],
    queryFn: ({ signal }) => trpc.change.presets.query({ ...(region && { region }) }, { signal }),
  })

/** A region by its exact code; null when there is none. */
export const regionQuery = (trpc: Trpc, code: string) =>
  queryOptions({
    queryKey: ['region', 'code', code],
    queryFn: async ({ signal }) => {
      const { items } = await trpc.region.list.query({ q: code, limit: 5 }, { signal })
      return items.find((region) => region.code === code) ?? null
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
