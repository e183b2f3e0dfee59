import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { attentionQuery } from '../features/attention/attention.queries.ts'
import { attentionInput, attentionSearch } from '../features/attention/attention.search.ts'
import { type RawSearch, textParam } from '../search-params.ts'
import { rootRoute } from './root.route.ts'

export const attentionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/perhatian',
  validateSearch: attentionSearch,
  loader: async ({ context: { queryClient, trpc, texts }, location }) => {
    const raw: RawSearch = location.search
    const input = attentionInput(attentionSearch(raw), textParam(raw['pada']))
    await Promise.all([queryClient.query(attentionQuery(trpc, input)), texts.load('attention')])
  },
  component: lazyRouteComponent(() => import('../features/attention/attention-page.tsx'), 'AttentionPage'),
})
