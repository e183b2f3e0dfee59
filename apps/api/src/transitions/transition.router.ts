import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { publicProcedure, router } from '../trpc.ts'
import { getTransitionCalendar } from './transition-calendar.read.ts'
import { getTransitionDetail } from './transition-detail.read.ts'
import { transitionCalendarInput, transitionInput } from './transition-inputs.ts'

export const transitionRouter = router({
  calendar: publicProcedure
    .input(transitionCalendarInput)
    .query(({ ctx, input }) => getTransitionCalendar(ctx.db, input, resolveAsOf(input.asOf, ctx.today))),
  detail: publicProcedure
    .input(transitionInput)
    .query(({ ctx, input }) =>
      getTransitionDetail(ctx.db, input.code, input.dayZero, resolveAsOf(input.asOf, ctx.today)),
    ),
})
