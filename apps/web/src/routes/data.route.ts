import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.ts'

export const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  loader: ({ context }) => context.texts.load('data'),
  component: lazyRouteComponent(() => import('../features/data/data-page.tsx'), 'DataPage'),
})
