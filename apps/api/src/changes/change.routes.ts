import { asOfPresetInput, changeInput, comparisonChangeInput } from '@estafet/domain'
import { country, light, some } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { getAsOfPresets } from './as-of-presets.read.ts'
import { changeColumns, changeRows } from './change-csv.ts'
import { exportChanges, getChanges, getComparisonChanges } from './change.read.ts'
import { changeBetweenAnswer, changeComparisonAnswer, changePresetsAnswer } from './change.answer.ts'

export const changeRoutes = {
  /** What changed between two days. */
  between: defineRoute({
    path: '/changes',
    input: changeInput,
    output: changeBetweenAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    answer: ({ db, today }, input) => getChanges(db, input, today),
    heldOn: ({ to }) => to,
  }),
  /** What changed between two days in each of a few regions. */
  comparison: defineRoute({
    path: '/comparison/changes',
    input: comparisonChangeInput,
    output: changeComparisonAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, input) => getComparisonChanges(db, input, today),
    heldOn: ({ to }) => to,
  }),
  /** Days worth going back to, for whoever chooses one. */
  presets: defineRoute({
    path: '/as-of-presets',
    input: asOfPresetInput,
    output: changePresetsAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ db, today }, input) => getAsOfPresets(db, input, today),
  }),
}

export const changeFile = defineFile({
  key: 'changes',
  input: changeInput.omit({ limit: true, offset: true }),
  cost: country,
  example: '?from=2025-01-01',
  columns: (asOf) => changeColumns({ from: asOf, to: asOf }),
  async prepare({ db, today }, input) {
    const { days, batches } = await exportChanges(db, input, today)
    return {
      name: `estafet-changes-${days.from}-${days.to}`,
      columns: changeColumns(days),
      batches: changeRows(batches),
      asOf: days,
    }
  },
})
