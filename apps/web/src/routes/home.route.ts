import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { homeQuery } from '../features/home/home.queries.ts'
import { homeSearch } from '../features/home/home.search.ts'
import { rootRoute } from './root.route.ts'

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: homeSearch,
  loaderDeps: ({ search }) => ({ asOf: search.pada }),
  // Waits for the words only: they are the first view, and the figures have their room.
  loader: ({ context: { queryClient, trpc, texts }, deps }) => {
    // The page asks again and says what went wrong.
    queryClient.query(homeQuery(trpc, deps.asOf)).catch(() => {})
    return texts.load('home')
  },
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
})
