import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.route.ts'

export const codeBookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/kamus',
  loader: ({ context }) => context.texts.load('data'),
  component: lazyRouteComponent(() => import('../features/data/code-book-page.tsx'), 'CodeBookPage'),
})
