import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { country } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { attentionColumns, attentionRows } from './attention-csv.ts'
import { attentionInput, getAttention } from './attention.read.ts'
import { attentionListAnswer } from './attention.answer.ts'

export const attentionRoutes = {
  /** What needs attention. */
  list: defineRoute({
    path: '/attention',
    input: attentionInput,
    output: attentionListAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    answer: ({ db, today }, input) => getAttention(db, input, resolveAsOf(input.asOf, today)),
  }),
}

export const attentionFile = defineFile({
  key: 'attention',
  input: attentionInput,
  cost: country,
  columns: (asOf) => attentionColumns({ asOf, sample: 'real' }),
  async prepare({ db, today }, input) {
    const attention = await getAttention(db, input, resolveAsOf(input.asOf, today))
    return {
      name: `estafet-attention-${attention.sample}-${attention.asOf}`,
      columns: attentionColumns(attention),
      batches: [attentionRows(attention)],
      asOf: attention.asOf,
    }
  },
})
