import type { OverviewMeasure } from '@estafet/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'

export type Home = Awaited<ReturnType<Trpc['overview']['home']['query']>>
/** What is said of the real regions, or of the simulated ones: never of both together. */
export type HomePart = Home['real']
export type MapOverview = Awaited<ReturnType<Trpc['overview']['map']['query']>>

const onDay = (asOf: string | undefined) => (asOf ? { asOf } : {})

export const homeQuery = (trpc: Trpc, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['overview', 'home', onDay(asOf)],
    queryFn: ({ signal }) => trpc.overview.home.query(onDay(asOf), { signal }),
  })

export type FoundEverything = Awaited<ReturnType<Trpc['search']['find']['query']>>

// Of each: a phone has room for few beside its keyboard.
const mostSuggested = 3

/** Regions and commitments that a text finds; while the next are coming those before stay. */
export const everythingQuery = (trpc: Trpc, q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['search', q, onDay(asOf)],
    queryFn: ({ signal }) => trpc.search.find.query({ q, limit: mostSuggested, ...onDay(asOf) }, { signal }),
    placeholderData: keepPreviousData,
  })

/** With the simulated regions: the map shows them in a strip apart and counts none of them. */
export const mapQuery = (trpc: Trpc, measure: OverviewMeasure, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['overview', 'map', measure, onDay(asOf)],
    queryFn: ({ signal }) => trpc.overview.map.query({ measure, sample: 'all', ...onDay(asOf) }, { signal }),
    placeholderData: keepPreviousData,
  })
