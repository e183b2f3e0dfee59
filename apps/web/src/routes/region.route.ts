import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadRegion } from '../features/region/load-region.ts'
import { RegionSkeleton } from '../features/region/region-skeleton.tsx'
import { rootRoute } from './root.route.ts'
import { withChanges } from './with-changes.tsx'

export const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kota/$code',
  loaderDeps: ({ search }) => ({ asOf: search.pada }),
  loader: async ({ context: { queryClient, trpc, texts }, params, deps }) => {
    // The page of an unknown code needs its words too, so they are there before the story can fail.
    const story = loadRegion(queryClient, trpc, params.code, deps.asOf)
    await Promise.allSettled([texts.load('region', 'peers'), story])
    const { leader } = await story
    // For the shell, which says who was in office on another day than today.
    return { head: leader && { name: leader.personName, capacity: leader.capacity } }
  },
  component: withChanges(
    lazyRouteComponent(() => import('../features/region/region-page.tsx'), 'RegionPage'),
    ({ params: { code = '' } }) => ({ is: 'region', code }),
  ),
  notFoundComponent: lazyRouteComponent(
    () => import('../features/region/region-not-found.tsx'),
    'RegionNotFound',
  ),
  pendingComponent: RegionSkeleton,
})
