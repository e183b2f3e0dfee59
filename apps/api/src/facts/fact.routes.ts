import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { defineFile } from '../routes/define-file.ts'
import { exportFacts, factColumns, factFileInput, factFiles } from './export-facts.read.ts'
import { listPeriodRows, periodColumns } from './period-file.queries.ts'
import { listRegionEventRows, regionEventColumns } from './region-event-file.queries.ts'

/** Facts before any rule has read them, one file a kind, for whoever redoes a published figure. */
export const factFileRoutes = [
  ...factFiles.map((file) =>
    defineFile({
      key: file.name,
      input: factFileInput,
      columns: (asOf) => factColumns(file, asOf),
      async prepare({ db, today }, { asOf: day, ...input }) {
        const asOf = resolveAsOf(day, today)
        const batches = await exportFacts(db, file, input, asOf)
        return { name: `estafet-${file.name}-${asOf}`, columns: factColumns(file, asOf), batches, asOf }
      },
    }),
  ),
  defineFile({
    key: 'periods',
    input: factFileInput,
    columns: periodColumns,
    async prepare({ db, today }, { asOf: day, ...input }) {
      const asOf = resolveAsOf(day, today)
      const batches = [await listPeriodRows(db, input, asOf)]
      return { name: `estafet-periods-${asOf}`, columns: periodColumns(asOf), batches, asOf }
    },
  }),
  defineFile({
    key: 'region-events',
    input: factFileInput,
    columns: regionEventColumns,
    async prepare({ db, today }, { asOf: day, ...input }) {
      const asOf = resolveAsOf(day, today)
      const batches = [await listRegionEventRows(db, input, asOf)]
      return { name: `estafet-region-events-${asOf}`, columns: regionEventColumns(asOf), batches, asOf }
    },
  }),
]
