import { keepPreviousData } from '@tanstack/react-query'
import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'
import type { RegionsInput } from './regions.search.ts'

export type RegionPage = Answer<'region.list'>
export type RegionItem = RegionPage['items'][number]

/** While the next list is coming the one before it stays, so that nothing jumps under the reader. */
export const regionsQuery = (trpc: Trpc, input: RegionsInput) => ({
  ...ask(trpc, 'region.list', input),
  placeholderData: keepPreviousData,
})

/** Some commitments that the words find, and how many there are. */
export const foundCommitmentsQuery = (trpc: Trpc, q: string, asOf: string | undefined) => {
  const input = { q, limit: 5, ...onDay(asOf) }
  return {
    ...ask(trpc, 'commitment.list', input),
    placeholderData: keepPreviousData,
  }
}
