import { comparisonInput, isoDaySchema, regionCodeSchema, themes } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getComparison } from './comparison.read.ts'
import { listDocuments } from './comparison.queries.ts'

const documentsInput = z.strictObject({
  region: regionCodeSchema,
  theme: z.enum(themes).optional(),
  asOf: isoDaySchema.optional(),
})

const mostDocuments = 20

export const comparisonRouter = router({
  get: publicProcedure
    .input(comparisonInput)
    .query(({ ctx, input }) => getComparison(ctx.db, input, resolveAsOf(input.asOf, ctx.today), ctx.today)),
  documents: publicProcedure
    .input(documentsInput)
    .query(({ ctx, input }) =>
      listDocuments(ctx.db, { ...input, asOf: resolveAsOf(input.asOf, ctx.today), limit: mostDocuments }),
    ),
})
