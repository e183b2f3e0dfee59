import { commitmentIdSchema, commitmentListInput, isoDaySchema } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { light, onAnotherDay } from '../limits/read-costs.ts'
import { regionLanesAnswer } from '../regions/region-lanes.answer.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { commitmentColumns } from './list/commitment-csv.ts'
import { getCommitmentDetail } from './detail/commitment-detail.read.ts'
import { exportCommitments } from './list/commitment-export.queries.ts'
import { exportCommitmentsAsOf } from './list/commitment-list-as-of.read.ts'
import { getCommitmentPage, getCommitmentPageText } from './list/commitment-list.read.ts'
import { commitmentDetailAnswer } from './detail/commitment-detail.answer.ts'
import { commitmentListAnswer } from './list/commitment-list.answer.ts'
import { getCommitmentLane } from './detail/commitment-lane.read.ts'

const commitmentInput = z.strictObject({ id: commitmentIdSchema, asOf: isoDaySchema.optional() })

export const commitmentRoutes = {
  /** A page of commitments by a filter. */
  list: defineRoute({
    path: '/commitments',
    input: commitmentListInput,
    output: commitmentListAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: onAnotherDay,
    answer: ({ db, today }, input) => getCommitmentPage(db, input, today),
    text: ({ db, today }, input) => getCommitmentPageText(db, input, today),
  }),
  /** One commitment with all its facts. */
  detail: defineRoute({
    path: '/commitments/:id',
    input: commitmentInput,
    output: commitmentDetailAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, input) => getCommitmentDetail(db, input.id, resolveAsOf(input.asOf, today)),
  }),
  /** What its relay chart draws: a lane as those of a region. */
  lane: defineRoute({
    path: '/commitments/:id/lane',
    input: commitmentInput,
    output: regionLanesAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, input) => getCommitmentLane(db, input.id, resolveAsOf(input.asOf, today)),
  }),
}

export const commitmentFile = defineFile({
  key: 'commitments',
  input: commitmentListInput.omit({ limit: true, offset: true }),
  cost: onAnotherDay,
  columns: commitmentColumns,
  async prepare({ db, today }, input) {
    const asOf = resolveAsOf(input.asOf, today)
    const paged = { ...input, limit: 1, offset: 0 }
    // The first page is asked for its errors: once the file has begun they could not be told.
    await getCommitmentPage(db, paged, today)
    const batches = asOf === today ? exportCommitments(db, paged) : exportCommitmentsAsOf(db, paged, asOf)
    return { name: `estafet-commitments-${asOf}`, columns: commitmentColumns(asOf), batches, asOf }
  },
})
