import { sealsInput } from '@estafet/domain'
import { light } from '../limits/read-costs.ts'
import { defineRoute } from '../routes/define-route.ts'
import { logRootsAnswer } from './change-log.answer.ts'
import { getRoots } from './roots.read.ts'

export const changeLogRoutes = {
  /** The roots of the change log, for whoever wants to keep one elsewhere. */
  roots: defineRoute({
    path: '/seals',
    input: sealsInput,
    output: logRootsAnswer,
    action: 'read:public',
    // A root may come a second after the version that its entries moved.
    cache: 'made',
    cost: light,
    answer: ({ db }, input) => getRoots(db, input),
  }),
}
