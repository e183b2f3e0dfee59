import { simulatedProvince } from '@estafet/domain'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ChangesSubject } from '../features/changes/changes-subject.ts'
import { commitmentListQuery, filterInput, listInput } from '../features/commitments/commitments.queries.ts'
import { type CommitmentsSearch, commitmentsSearch } from '../features/commitments/commitments.search.ts'
import { textParam, type RawSearch } from '../search-params.ts'
import { rootRoute } from './root.route.ts'
import { withChanges } from './with-changes.tsx'
import { regionByCodeQuery } from '../domain-ui/regions/region-choice.queries.ts'

/** The list's own filter, over the changes in it. */
const changesOfList = (search: CommitmentsSearch): ChangesSubject => {
  const { sort: _, asOf: __, ...filter } = filterInput(search)
  const isNarrowed = Object.keys(filter).some((key) => key !== 'sample')
  return { is: 'list', filter, isNarrowed, page: search.halaman ?? 1 }
}

export const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/komitmen',
  validateSearch: commitmentsSearch,
  loader: ({ context, location }) => {
    const raw: RawSearch = location.search
    if (raw['banding']) return context.texts.load('commitments')
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
  component: withChanges(
    lazyRouteComponent(() => import('../features/commitments/commitments-page.tsx'), 'CommitmentsPage'),
    ({ search }) => changesOfList(commitmentsSearch(search)),
  ),
})
