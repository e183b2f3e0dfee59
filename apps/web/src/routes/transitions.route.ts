import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarQuery } from '../features/transitions/transitions.queries.ts'
import { calendarInput, transitionsSearch } from '../features/transitions/transitions.search.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { rootRoute } from './root.route.ts'

export const transitionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pergantian',
  validateSearch: transitionsSearch,
  // Only sets off: the calendar on screen stays while the next one comes.
  loader: ({ context: { queryClient, trpc, texts }, location }) => {
    const raw: RawSearch = location.search
    const input = calendarInput(transitionsSearch(raw), textParam(raw['pada']))
    // The page asks again and says what went wrong.
    queryClient.query(calendarQuery(trpc, input)).catch(() => {})
    return texts.load('transitions', 'clocks')
  },
  component: lazyRouteComponent(
    () => import('../features/transitions/transitions-page.tsx'),
    'TransitionsPage',
  ),
})
