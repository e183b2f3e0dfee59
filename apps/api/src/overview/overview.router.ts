import { isoDaySchema, overviewInput } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getHome } from './home.read.ts'
import { getOverview } from './overview.read.ts'

export const overviewRouter = router({
  map: publicProcedure.input(overviewInput).query(({ ctx, input }) => getOverview(ctx.db, input, ctx.today)),
  home: publicProcedure
    .input(z.strictObject({ asOf: isoDaySchema.optional() }))
    .query(({ ctx, input }) => getHome(ctx.db, resolveAsOf(input.asOf, ctx.today), ctx.today)),
})
