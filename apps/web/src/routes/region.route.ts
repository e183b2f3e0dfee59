import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadRegion } from '../features/region/load-region.ts'
import { RegionSkeleton } from '../features/region/region-skeleton.tsx'
import { rootRoute } from './root.route.ts'

export const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kota/$code',
  loaderDeps: ({ search }) => ({ asOf: search.pada }),
  loader: async ({ context: { queryClient, trpc, texts }, params, deps }) => {
    // The page of an unknown code needs its words too, so they are there before the story can fail.
    const story = loadRegion(queryClient, trpc, params.code, deps.asOf)
    await Promise.allSettled([texts.load('region', 'peers'), story])
    await story
  },
  component: lazyRouteComponent(() => import('../features/region/region-page.tsx'), 'RegionPage'),
  notFoundComponent: lazyRouteComponent(
    () => import('../features/region/region-not-found.tsx'),
    'RegionNotFound',
  ),
  pendingComponent: RegionSkeleton,
})
