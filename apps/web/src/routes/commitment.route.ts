import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { commitmentQuery, isUnknownCommitment } from '../features/commitment/commitment-page.queries.ts'
import { commitmentSearch } from '../features/commitment/commitment.search.ts'
import { rootRoute } from './root.route.ts'

export const commitmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/komitmen/$id',
  validateSearch: commitmentSearch,
  loaderDeps: ({ search: { pada } }) => ({ pada }),
  loader: async ({ context: { queryClient, texts, trpc }, params, deps }) => {
    const words = texts.load('commitment')
    try {
      await queryClient.query({ ...commitmentQuery(trpc, params.id, deps.pada), staleTime: 'static' })
    } catch (error) {
      await words
      throw isUnknownCommitment(error) ? notFound() : error
    }
    await words
  },
  component: lazyRouteComponent(() => import('../features/commitment/commitment-page.tsx'), 'CommitmentPage'),
  notFoundComponent: lazyRouteComponent(
    () => import('../features/commitment/commitment-not-found.tsx'),
    'CommitmentNotFound',
  ),
})
