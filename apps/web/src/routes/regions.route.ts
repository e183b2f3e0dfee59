import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { regionsQuery } from '../features/regions/regions.queries.ts'
import { regionsInput, regionsSearch } from '../features/regions/regions.search.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { rootRoute } from './root.route.ts'
import { provincesQuery } from '../domain-ui/regions/region-choice.queries.ts'

export const regionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kota',
  validateSearch: regionsSearch,
  // Only sets off: a list that waits for its loader would take the field away while somebody types in it.
  loader: ({ context: { queryClient, trpc, texts }, location }) => {
    const raw: RawSearch = location.search
    const search = regionsSearch(raw)
    // The page asks again and says what went wrong.
    queryClient.query(regionsQuery(trpc, regionsInput(search, textParam(raw['pada'])))).catch(() => {})
    queryClient.query(provincesQuery(trpc)).catch(() => {})
    return texts.load('regions')
  },
  component: lazyRouteComponent(() => import('../features/regions/regions-page.tsx'), 'RegionsPage'),
})
