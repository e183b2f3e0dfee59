import type { QueryClient } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'
import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import type { Trpc } from '../../trpc.ts'
import { regionStoryQuery } from './region-page.queries.ts'
import { isUnknownRegion } from './unknown-region.ts'

/**
 * The region's story for its route. A code of another time or system leads to that of today; one that names no region
 * becomes the page that helps to find it.
 */
export const loadRegion = async (
  queryClient: QueryClient,
  trpc: Trpc,
  code: string,
  asOf: string | undefined,
) => {
  try {
    return await queryClient.query({ ...regionStoryQuery(trpc, code, asOf), staleTime: 'static' })
  } catch (error) {
    const now = refusalOf(error)?.now
    if (now !== undefined)
      throw redirect({ to: '/kota/$code', params: { code: now }, search: true, replace: true })
    throw isUnknownRegion(error) ? notFound() : error
  }
}
