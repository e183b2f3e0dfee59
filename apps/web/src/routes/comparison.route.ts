import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { codeFaults, fewestRegions, hasFaults } from '../features/comparison/regions/compared-codes.ts'
import { comparisonQuery } from '../features/comparison/comparison-page.queries.ts'
import { comparisonSearch } from '../features/comparison/comparison.search.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { rootRoute } from './root.route.ts'
import { withChanges } from './with-changes.tsx'

export const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bandingkan',
  validateSearch: comparisonSearch,
  loader: ({ context: { queryClient, texts, trpc }, location }) => {
    const raw: RawSearch = location.search
    const { kota = [] } = comparisonSearch(raw)
    // Asked for early and not waited for: the last comparison stays in sight while the next one comes.
    // An error is shown by the page.
    if (!raw['banding'] && kota.length >= fewestRegions && !hasFaults(codeFaults(kota)))
      void queryClient.query(comparisonQuery(trpc, kota, textParam(raw['pada']))).catch(() => undefined)
    return texts.load('comparison')
  },
  component: withChanges(
    lazyRouteComponent(() => import('../features/comparison/comparison-page.tsx'), 'ComparisonPage'),
    ({ search }) => ({ is: 'comparison', codes: comparisonSearch(search).kota ?? [] }),
  ),
})
