import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getAtRisk } from './at-risk.read.ts'
import { atRiskInput, survivalInput } from './survival-inputs.ts'
import { getSurvival } from './survival.read.ts'

export const survivalRouter = router({
  summary: publicProcedure
    .input(survivalInput)
    .query(({ ctx, input: { asOf, ...input } }) => getSurvival(ctx.db, input, resolveAsOf(asOf, ctx.today))),
  atRisk: publicProcedure
    .input(atRiskInput)
    .query(({ ctx, input: { asOf, ...input } }) => getAtRisk(ctx.db, input, resolveAsOf(asOf, ctx.today))),
})
