import { commitmentIdSchema, commitmentListInput, isoDaySchema } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getCommitmentDetail } from './commitment-detail.read.ts'
import { getCommitmentPage } from './commitment-list.read.ts'

const commitmentInput = z.strictObject({ id: commitmentIdSchema, asOf: isoDaySchema.optional() })

export const commitmentRouter = router({
  list: publicProcedure
    .input(commitmentListInput)
    .query(({ ctx, input }) => getCommitmentPage(ctx.db, input, ctx.today)),
  detail: publicProcedure
    .input(commitmentInput)
    .query(({ ctx, input }) => getCommitmentDetail(ctx.db, input.id, resolveAsOf(input.asOf, ctx.today))),
})
