import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { country } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { atRiskColumns } from './at-risk-csv.ts'
import { getAtRisk } from './at-risk.read.ts'
import { riskText } from './risk-words.ts'
import { survivalColumns, survivalRows } from './survival-csv.ts'
import { atRiskExportInput, atRiskInput, survivalInput } from './survival-inputs.ts'
import { getSurvival } from './survival.read.ts'
import { atRiskToldAnswer, survivalAtRiskAnswer } from './at-risk.answer.ts'
import { survivalSummaryAnswer } from './survival.answer.ts'

export const survivalRoutes = {
  /** What became of the commitments alive on day zero. */
  summary: defineRoute({
    path: '/survival',
    input: survivalInput,
    output: survivalSummaryAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    answer: ({ db, today }, { asOf, ...input }) => getSurvival(db, input, resolveAsOf(asOf, today)),
  }),
  /** Commitments whose head is due to change soon. */
  atRisk: defineRoute({
    path: '/at-risk',
    input: atRiskInput,
    output: survivalAtRiskAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    answer: ({ db, today }, { asOf, ...input }) => getAtRisk(db, input, resolveAsOf(asOf, today)),
    toldOutput: atRiskToldAnswer,
    told: (list, { lang }) => ({
      ...list,
      items: list.items.map((item) => ({ ...item, why: riskText(item.reasons, lang) })),
    }),
  }),
}

export const survivalFile = defineFile({
  key: 'survival',
  input: survivalInput,
  cost: country,
  columns: (asOf) => survivalColumns({ asOf, sample: 'real', by: null, province: null }),
  async prepare({ db, today }, { asOf, ...input }) {
    const survival = await getSurvival(db, input, resolveAsOf(asOf, today))
    return {
      name: `estafet-survival-${survival.sample}-${survival.asOf}`,
      columns: survivalColumns(survival),
      batches: [survivalRows(survival)],
      asOf: survival.asOf,
    }
  },
})

export const atRiskFile = defineFile({
  key: 'at-risk',
  input: atRiskExportInput,
  cost: country,
  columns: (asOf) => atRiskColumns({ asOf }, 'id'),
  async prepare({ db, today, lang }, { asOf, ...input }) {
    const all = { ...input, limit: Number.MAX_SAFE_INTEGER, offset: 0 }
    const list = await getAtRisk(db, all, resolveAsOf(asOf, today))
    return {
      name: `estafet-at-risk-${list.sample}-${list.asOf}`,
      columns: atRiskColumns(list, lang),
      batches: [list.items],
      asOf: list.asOf,
    }
  },
})
