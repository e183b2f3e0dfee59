import { comparisonInput, isoDaySchema, regionCodeSchema, themes } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { some } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { comparisonColumns, comparisonRows } from './comparison-csv.ts'
import { getComparison } from './comparison.read.ts'
import { listDocuments } from './comparison.queries.ts'
import { comparisonDocumentsAnswer, comparisonGetAnswer } from './comparison.answer.ts'

const documentsInput = z.strictObject({
  region: regionCodeSchema,
  theme: z.enum(themes).optional(),
  asOf: isoDaySchema.optional(),
})

const mostDocuments = 20

export const comparisonRoutes = {
  /** Two to six regions side by side. */
  get: defineRoute({
    path: '/comparison',
    input: comparisonInput,
    output: comparisonGetAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, input) => getComparison(db, input, resolveAsOf(input.asOf, today), today),
  }),
  /** The documents behind one region's figures. */
  documents: defineRoute({
    input: documentsInput,
    output: comparisonDocumentsAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, input) =>
      listDocuments(db, { ...input, asOf: resolveAsOf(input.asOf, today), limit: mostDocuments }),
  }),
}

export const comparisonFile = defineFile({
  key: 'comparison',
  input: comparisonInput,
  cost: some,
  example: '?regions=36.71~35.76~61.71',
  columns: comparisonColumns,
  async prepare({ db, today }, input) {
    const asOf = resolveAsOf(input.asOf, today)
    const comparison = await getComparison(db, input, asOf, today)
    const columns = comparisonColumns(asOf)
    return { name: `estafet-comparison-${asOf}`, columns, batches: [comparisonRows(comparison)], asOf }
  },
})
