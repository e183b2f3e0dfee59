import { commitmentRouter } from './commitments/commitment.router.ts'
import { comparisonRouter } from './comparisons/comparison.router.ts'
import { overviewRouter } from './overview/overview.router.ts'
import { regionRouter } from './regions/region.router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  commitment: commitmentRouter,
  comparison: comparisonRouter,
  overview: overviewRouter,
  region: regionRouter,
})
export type AppRouter = typeof appRouter
