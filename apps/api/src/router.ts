import { attentionRouter } from './attention/attention.router.ts'
import { changeRouter } from './changes/change.router.ts'
import { codeBookRouter } from './code-book/code-book.router.ts'
import { commitmentRouter } from './commitments/commitment.router.ts'
import { comparisonRouter } from './comparisons/comparison.router.ts'
import { overviewRouter } from './overview/overview.router.ts'
import { regionRouter } from './regions/region.router.ts'
import { searchRouter } from './search/search.router.ts'
import { survivalRouter } from './survival/survival.router.ts'
import { transitionRouter } from './transitions/transition.router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  attention: attentionRouter,
  change: changeRouter,
  codeBook: codeBookRouter,
  commitment: commitmentRouter,
  comparison: comparisonRouter,
  overview: overviewRouter,
  region: regionRouter,
  search: searchRouter,
  survival: survivalRouter,
  transition: transitionRouter,
})
export type AppRouter = typeof appRouter
