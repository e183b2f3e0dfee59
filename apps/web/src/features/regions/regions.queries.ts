import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'
import type { RegionsInput } from './regions.search.ts'

export type RegionPage = Awaited<ReturnType<Trpc['region']['list']['query']>>
export type RegionItem = RegionPage['items'][number]

/** While the next list is coming the one before it stays, so that nothing jumps under the reader. */
export const regionsQuery = (trpc: Trpc, input: RegionsInput) =>
  queryOptions({
    queryKey: ['region', 'list', input],
    queryFn: ({ signal }) => trpc.region.list.query(input, { signal }),
    placeholderData: keepPreviousData,
  })

/** Some commitments that the words find, and how many there are. */
export const foundCommitmentsQuery = (trpc: Trpc, q: string, asOf: string | undefined) => {
  const input = { q, limit: 5, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['commitment', 'found', input],
    queryFn: ({ signal }) => trpc.commitment.list.query(input, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** To choose from: the simulated one too, which is asked for by its code. */
export const provincesQuery = (trpc: Trpc) =>
  queryOptions({
    queryKey: ['region', 'provinces'],
    queryFn: ({ signal }) =>
      trpc.region.list.query({ kind: 'province', sample: 'all', limit: 100 }, { signal }),
    staleTime: Infinity,
  })
