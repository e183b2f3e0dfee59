import { attentionRoutes } from '../attention/attention.routes.ts'
import { changeLogRoutes } from '../change-log/change-log.routes.ts'
import { changeRoutes } from '../changes/change.routes.ts'
import { codeBookRoutes } from '../code-book/code-book.routes.ts'
import { commitmentRoutes } from '../commitments/commitment.routes.ts'
import { comparisonRoutes } from '../comparisons/comparison.routes.ts'
import { catalogueRoutes, licences } from '../files/catalogue.routes.ts'
import { handoverPacks } from '../handover-pack/handover-pack.routes.ts'
import { openApi, reference } from '../openapi/openapi.routes.ts'
import { overviewRoutes } from '../overview/overview.routes.ts'
import { regionRoutes } from '../regions/region.routes.ts'
import { searchRoutes } from '../search/search.routes.ts'
import { survivalRoutes } from '../survival/survival.routes.ts'
import { transitionRoutes } from '../transitions/transition.routes.ts'
import { trendRoutes } from '../trends/trend.routes.ts'
import type { DownloadRoute } from './define-download.ts'
import type { AsDescribed } from './define-route.ts'

const routes = {
  region: regionRoutes,
  commitment: commitmentRoutes,
  comparison: comparisonRoutes,
  overview: overviewRoutes,
  search: searchRoutes,
  transition: transitionRoutes,
  trend: trendRoutes,
  survival: survivalRoutes,
  attention: attentionRoutes,
  change: changeRoutes,
  codeBook: codeBookRoutes,
  catalogue: catalogueRoutes,
  changeLog: changeLogRoutes,
} as const

/** Every question, by the noun it is about; `region.list` is `list` of `region`. */
export const allRoutes = routes satisfies AsDescribed<typeof routes>

/** Every document that is no table. */
export const allDownloads: readonly DownloadRoute[] = [...handoverPacks, licences, openApi, reference]
