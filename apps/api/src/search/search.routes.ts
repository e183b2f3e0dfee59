import { searchInput } from '@estafet/domain'
import { onAnotherDay } from '../limits/read-costs.ts'
import { defineRoute } from '../routes/define-route.ts'
import { search } from './search.read.ts'
import { searchFindAnswer } from './search.answer.ts'

export const searchRoutes = {
  /** Regions and commitments by a text. */
  find: defineRoute({
    path: '/search',
    input: searchInput,
    output: searchFindAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: onAnotherDay,
    answer: ({ db, today }, input) => search(db, input, today),
  }),
}
