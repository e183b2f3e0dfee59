import { asOfPresetInput, changeInput, comparisonChangeInput } from '@estafet/domain'
import type { Router } from 'express'
import type { z } from 'zod'
import { getAsOfPresets } from '../changes/as-of-presets.ts'
import { changeColumns, changeRows } from '../changes/change-csv.ts'
import { exportChanges, getChanges, getComparisonChanges } from '../changes/change.ts'
import type { Services } from '../services.ts'
import { sendCsv } from './send-csv.ts'

/** `lang` chooses the language of errors and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(
  schema: Schema,
  { lang: _, ...query }: Record<string, unknown>,
): z.output<Schema> => schema.parse(query)

const exportInput = changeInput.omit({ limit: true, offset: true })

/** What changed between two days, and the days worth going back to, for researchers. */
export function addChangeRoutes(
  rest: Router,
  { db, ensureToday }: Pick<Services, 'db' | 'ensureToday'>,
): void {
  rest.get('/changes', async (request, response) => {
    const input = queryOf(changeInput, request.query)
    response.json(await getChanges(db, input, await ensureToday()))
  })
  rest.get('/changes.csv', async (request, response) => {
    const input = queryOf(exportInput, request.query)
    const { days, batches } = await exportChanges(db, input, await ensureToday())
    const name = `estafet-changes-${days.from}-${days.to}.csv`
    await sendCsv(response, name, changeColumns(days), changeRows(batches))
  })
  rest.get('/comparison/changes', async (request, response) => {
    const input = queryOf(comparisonChangeInput, request.query)
    response.json(await getComparisonChanges(db, input, await ensureToday()))
  })
  rest.get('/as-of-presets', async (request, response) => {
    const { region } = queryOf(asOfPresetInput, request.query)
    response.json(await getAsOfPresets(db, region, await ensureToday()))
  })
}
