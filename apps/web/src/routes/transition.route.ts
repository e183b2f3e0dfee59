import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadTransition } from '../features/transition/load-transition.ts'
import { rootRoute } from './root.route.ts'

export const transitionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pergantian/$code/$date',
  loaderDeps: ({ search }) => ({ asOf: search.pada }),
  loader: async ({ context: { queryClient, trpc, texts }, params, deps }) => {
    // The page of an address that names none needs its words too, so they are there before this can fail.
    const loading = loadTransition(queryClient, trpc, params, deps.asOf)
    await Promise.allSettled([texts.load('transition', 'clocks'), loading])
    const { held } = await loading
    await (held === null ? texts.load('expectation', 'anchors') : texts.load('decisions'))
  },
  component: lazyRouteComponent(() => import('../features/transition/transition-page.tsx'), 'TransitionPage'),
  notFoundComponent: lazyRouteComponent(
    () => import('../features/transition/transition-not-found.tsx'),
    'TransitionNotFound',
  ),
})
