import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { country, some } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { getTransitionCalendar } from './transition-calendar.read.ts'
import { transitionColumns } from './transition-csv.ts'
import { getTransitionDetail } from './transition-detail.read.ts'
import { exportTransitions } from './transition-export.read.ts'
import { transitionCalendarInput, transitionExportInput, transitionInput } from './transition-inputs.ts'
import { transitionDetailAnswer } from './transition-detail.answer.ts'
import { transitionCalendarAnswer } from './transition-calendar.answer.ts'

export const transitionRoutes = {
  /** Handovers to come, in a watch window, and past. */
  calendar: defineRoute({
    path: '/transitions',
    input: transitionCalendarInput,
    output: transitionCalendarAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    answer: ({ db, today }, input) => getTransitionCalendar(db, input, resolveAsOf(input.asOf, today)),
  }),
  /** One handover and what it meant for the commitments. */
  detail: defineRoute({
    path: '/transitions/:code/:dayZero',
    input: transitionInput,
    output: transitionDetailAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, { code, dayZero, asOf }) =>
      getTransitionDetail(db, code, dayZero, resolveAsOf(asOf, today)),
  }),
}

export const transitionFile = defineFile({
  key: 'transitions',
  input: transitionExportInput,
  cost: country,
  columns: transitionColumns,
  async prepare({ db, today }, input) {
    const asOf = resolveAsOf(input.asOf, today)
    const batches = await exportTransitions(db, input, asOf)
    return { name: `estafet-transitions-${asOf}`, columns: transitionColumns(asOf), batches, asOf }
  },
})
