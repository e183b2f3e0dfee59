import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { refusalOf } from '../domain-ui/errors/refusal.ts'
import { commitmentQuery, isUnknownCommitment } from '../features/commitment/commitment-page.queries.ts'
import { commitmentSearch } from '../features/commitment/commitment.search.ts'
import { rootRoute } from './root.route.ts'
import { withChanges } from './with-changes.tsx'

export const commitmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/komitmen/$id',
  validateSearch: commitmentSearch,
  loaderDeps: ({ search: { pada } }) => ({ pada }),
  loader: async ({ context: { queryClient, texts, trpc }, params, deps }) => {
    const words = texts.load('commitment')
    try {
      const detail = commitmentQuery(trpc, params.id, deps.pada)
      const { regionCode } = await queryClient.query({ ...detail, staleTime: 'static' })
      await words
      return { regionCode }
    } catch (error) {
      await words
      const now = refusalOf(error)?.now
      if (now !== undefined)
        throw redirect({ to: '/komitmen/$id', params: { id: now }, search: true, replace: true })
      throw isUnknownCommitment(error) ? notFound() : error
    }
  },
  component: withChanges(
    lazyRouteComponent(() => import('../features/commitment/commitment-page.tsx'), 'CommitmentPage'),
    ({ params: { id = '' } }) => ({ is: 'commitment', id }),
  ),
  notFoundComponent: lazyRouteComponent(
    () => import('../features/commitment/commitment-not-found.tsx'),
    'CommitmentNotFound',
  ),
})
