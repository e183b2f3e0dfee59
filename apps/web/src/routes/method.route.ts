import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.ts'

export const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/metode',
  loader: ({ context }) => context.texts.load('method'),
  component: lazyRouteComponent(() => import('../features/method/method-page.tsx'), 'MethodPage'),
})
