import { attentionFile } from '../attention/attention.routes.ts'
import { changeFile } from '../changes/change.routes.ts'
import { commitmentFile } from '../commitments/commitment.routes.ts'
import { comparisonFile } from '../comparisons/comparison.routes.ts'
import { factFileRoutes } from '../facts/fact.routes.ts'
import type { FileRoute } from '../routes/define-file.ts'
import { atRiskFile, survivalFile } from '../survival/survival.routes.ts'
import { transitionFile } from '../transitions/transition.routes.ts'
import { trendFile } from '../trends/trend.routes.ts'

/** Every file, in the order the code book and the page of downloads have them. */
export const allFiles: readonly FileRoute[] = [
  commitmentFile,
  ...factFileRoutes,
  comparisonFile,
  trendFile,
  transitionFile,
  survivalFile,
  atRiskFile,
  attentionFile,
  changeFile,
]
