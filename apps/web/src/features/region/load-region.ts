import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import type { Trpc } from '../../trpc.ts'
import { regionStoryQuery } from './region-page.queries.ts'
import { isUnknownRegion } from './unknown-region.ts'

/** The region's story for its route; a code that names no region becomes the page that helps to find it. */
export const loadRegion = async (
  queryClient: QueryClient,
  trpc: Trpc,
  code: string,
  asOf: string | undefined,
) => {
  try {
    return await queryClient.query({ ...regionStoryQuery(trpc, code, asOf), staleTime: 'static' })
  } catch (error) {
    throw isUnknownRegion(error) ? notFound() : error
  }
}
