import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { attentionInput, getAttention } from './attention.read.ts'

export const attentionRouter = router({
  list: publicProcedure
    .input(attentionInput)
    .query(({ ctx, input }) => getAttention(ctx.db, input, resolveAsOf(input.asOf, ctx.today))),
})
