import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  commitmentListQuery,
  listInput,
  regionByCodeQuery,
  simulatedProvince,
} from '../features/commitments/commitments.queries.ts'
import { commitmentsSearch } from '../features/commitments/commitments.search.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { rootRoute } from './root.route.ts'

export const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/komitmen',
  validateSearch: commitmentsSearch,
  loader: ({ context, location }) => {
    const raw: RawSearch = location.search
    const pada = textParam(raw['pada'])
    // Asked for early and not waited for: the page keeps its last list in sight while the next one comes.
    const list = commitmentListQuery(
      context.trpc,
      listInput({ ...commitmentsSearch(raw), ...(pada && { pada }) }),
    )
    // An error is shown by the page, which asks again.
    void context.queryClient.query(list).catch(() => undefined)
    void context.queryClient.query(regionByCodeQuery(context.trpc, simulatedProvince)).catch(() => undefined)
    return context.texts.load('commitments')
  },
  component: lazyRouteComponent(
    () => import('../features/commitments/commitments-page.tsx'),
    'CommitmentsPage',
  ),
})
