import { isoDaySchema, overviewInput } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { onAnotherDay, some } from '../limits/read-costs.ts'
import { defineRoute } from '../routes/define-route.ts'
import { getHome } from './home.read.ts'
import { getOverview } from './overview.read.ts'
import { overviewHomeAnswer, overviewMapAnswer } from './overview.answer.ts'

export const overviewRoutes = {
  /** The country, a measure for each region. */
  map: defineRoute({
    path: '/overview',
    input: overviewInput,
    output: overviewMapAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: onAnotherDay,
    answer: ({ db, today }, input) => getOverview(db, input, today),
  }),
  /** What the first page tells. */
  home: defineRoute({
    input: z.strictObject({ asOf: isoDaySchema.optional() }),
    output: overviewHomeAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, input) => getHome(db, resolveAsOf(input.asOf, today), today),
  }),
}
