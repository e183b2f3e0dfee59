import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { atRiskQuery, survivalQuery } from '../features/survival/survival.queries.ts'
import { atRiskInput, survivalInput, survivalSearch } from '../features/survival/survival.search.ts'
import { type RawSearch, textParam } from '../search-params.ts'
import { rootRoute } from './root.route.ts'

export const survivalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/keberlanjutan',
  validateSearch: survivalSearch,
  loader: ({ context: { queryClient, trpc, texts }, location }) => {
    const raw: RawSearch = location.search
    const search = survivalSearch(raw)
    const asOf = textParam(raw['pada'])
    // Asked for early and not waited for: the last figures stay in sight while the next ones come.
    // An error is shown by the page, which asks again.
    queryClient.query(survivalQuery(trpc, survivalInput(search, asOf))).catch(() => {})
    queryClient.query(atRiskQuery(trpc, atRiskInput(search, asOf))).catch(() => {})
    return texts.load('survival')
  },
  component: lazyRouteComponent(() => import('../features/survival/survival-page.tsx'), 'SurvivalPage'),
})
