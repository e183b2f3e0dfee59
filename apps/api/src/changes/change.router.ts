import { asOfPresetInput, changeInput, comparisonChangeInput } from '@estafet/domain'
import { publicProcedure, router } from '../trpc.ts'
import { getAsOfPresets } from './as-of-presets.read.ts'
import { getChanges, getComparisonChanges } from './change.read.ts'

export const changeRouter = router({
  between: publicProcedure.input(changeInput).query(({ ctx, input }) => getChanges(ctx.db, input, ctx.today)),
  comparison: publicProcedure
    .input(comparisonChangeInput)
    .query(({ ctx, input }) => getComparisonChanges(ctx.db, input, ctx.today)),
  /** Days worth going back to, for whoever chooses one. */
  presets: publicProcedure
    .input(asOfPresetInput)
    .query(({ ctx, input }) => getAsOfPresets(ctx.db, input, ctx.today)),
})
