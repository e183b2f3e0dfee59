import { queryOptions } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import type { Trpc } from '../../trpc.ts'

export type Comparison = Awaited<ReturnType<Trpc['comparison']['get']['query']>>
export type ComparedCity = Comparison['items'][number]
export type MeasureValue = ComparedCity['measures']['on_time']
export type ComparedDocument = Awaited<ReturnType<Trpc['comparison']['documents']['query']>>[number]
export type RegionLanes = Awaited<ReturnType<Trpc['region']['lanes']['query']>>

export const comparisonQuery = (trpc: Trpc, regions: readonly string[], asOf: string | undefined) =>
  queryOptions({
    queryKey: ['comparison', 'get', regions, asOf ?? null],
    queryFn: ({ signal }) =>
      trpc.comparison.get.query({ regions: [...regions], ...(asOf && { asOf }) }, { signal }),
  })

export const documentsQuery = (trpc: Trpc, region: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['comparison', 'documents', region, asOf ?? null],
    queryFn: ({ signal }) => trpc.comparison.documents.query({ region, ...(asOf && { asOf }) }, { signal }),
  })

export const regionLanesQuery = (trpc: Trpc, code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['region', 'lanes', code, asOf ?? null],
    queryFn: ({ signal }) => trpc.region.lanes.query({ code, ...(asOf && { asOf }) }, { signal }),
  })

/** Names of regions by code, for chips of which nothing else is known yet. */
export const regionNameQuery = (trpc: Trpc, code: string) =>
  queryOptions({
    queryKey: ['region', 'code', code],
    queryFn: async ({ signal }) => {
      const { items } = await trpc.region.list.query({ q: code, limit: 5 }, { signal })
      return items.find((region) => region.code === code) ?? null
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The first simulated cities, where the installation has any. */
export const simulatedCitiesQuery = (trpc: Trpc) =>
  queryOptions({
    queryKey: ['region', 'simulated'],
    queryFn: ({ signal }) =>
      trpc.region.list.query({ sample: 'simulated', kind: 'kabupaten', limit: 3 }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The codes the API does not know, from its error. */
export const unknownCodes = (error: unknown): readonly string[] => {
  if (!(error instanceof TRPCClientError)) return []
  const data: unknown = error.data
  const details: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'details') : undefined
  const codes: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'codes') : undefined
  return typeof codes === 'string' ? codes.split(', ') : []
}
