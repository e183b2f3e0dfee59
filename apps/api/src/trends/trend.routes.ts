import { isoDaySchema, regionCodeSchema, trendInput } from '@estafet/domain'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { some } from '../limits/read-costs.ts'
import { defineFile } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { getRegionTrend, getTrends } from './region-trends.read.ts'
import { trendColumns, trendRows } from './trend-csv.ts'
import { trendRegionAnswer } from './trend.answer.ts'

export const trendRoutes = {
  /** The figures of one region over time. */
  region: defineRoute({
    path: '/regions/:code/trends',
    input: z.strictObject({ code: regionCodeSchema, asOf: isoDaySchema.optional() }),
    output: trendRegionAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: some,
    answer: ({ db, today }, { code, asOf }) => getRegionTrend(db, code, resolveAsOf(asOf, today)),
  }),
}

export const trendFile = defineFile({
  key: 'trends',
  input: trendInput,
  example: '?regions=36.71~35.76~61.71',
  columns: trendColumns,
  async prepare({ db, today }, input) {
    const asOf = resolveAsOf(input.asOf, today)
    const batches = [trendRows(await getTrends(db, input.regions, asOf))]
    return { name: `estafet-trends-${asOf}`, columns: trendColumns(asOf), batches, asOf }
  },
})
