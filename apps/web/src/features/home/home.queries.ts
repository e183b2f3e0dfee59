import type { OverviewMeasure } from '@estafet/domain'
import { keepPreviousData } from '@tanstack/react-query'
import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

export type Home = Answer<'overview.home'>
/** What is said of the real regions, or of the simulated ones: never of both together. */
export type HomePart = Home['real']
export type MapOverview = Answer<'overview.map'>

export const homeQuery = (trpc: Trpc, asOf: string | undefined) => ask(trpc, 'overview.home', onDay(asOf))

export type FoundEverything = Answer<'search.find'>

// Of each: a phone has room for few beside its keyboard.
const mostSuggested = 3

/** Regions and commitments that a text finds; while the next are coming those before stay. */
export const everythingQuery = (trpc: Trpc, q: string, asOf: string | undefined) => ({
  ...ask(trpc, 'search.find', { q, limit: mostSuggested, ...onDay(asOf) }),
  placeholderData: keepPreviousData,
})

/** With the simulated regions: the map shows them in a strip apart and counts none of them. */
export const mapQuery = (trpc: Trpc, measure: OverviewMeasure, asOf: string | undefined) => ({
  ...ask(trpc, 'overview.map', { measure, sample: 'all', ...onDay(asOf) }),
  placeholderData: keepPreviousData,
})
