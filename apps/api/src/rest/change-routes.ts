import { asOfPresetInput, changeInput, comparisonChangeInput } from '@estafet/domain'
import type { Router } from 'express'
import type { z } from 'zod'
import { getAsOfPresets } from '../changes/as-of-presets.read.ts'
import { changeColumns, changeRows } from '../changes/change-csv.ts'
import { exportChanges, getChanges, getComparisonChanges } from '../changes/change.read.ts'
import type { Services } from '../runtime/services.ts'
import { addDataFile } from './data-file-routes.ts'
import { sendJson } from './send-json.ts'

/** `lang` chooses the language of errors and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(
  schema: Schema,
  { lang: _, ...query }: Record<string, unknown>,
): z.output<Schema> => schema.parse(query)

const exportInput = changeInput.omit({ limit: true, offset: true })

/** What changed between two days, and the days worth going back to, for researchers. */
export function addChangeRoutes(
  rest: Router,
  services: Pick<Services, 'db' | 'ensureToday' | 'addressOf' | 'today'>,
): void {
  const { db, ensureToday } = services
  rest.get('/changes', async (request, response) => {
    const input = queryOf(changeInput, request.query)
    const changes = await getChanges(db, input, await ensureToday())
    sendJson(response, changes.to, changes)
  })
  addDataFile(rest, services, 'changes', async (query) => {
    const { days, batches } = await exportChanges(db, exportInput.parse(query), await ensureToday())
    return {
      name: `estafet-changes-${days.from}-${days.to}`,
      columns: changeColumns(days),
      batches: changeRows(batches),
      asOf: days,
    }
  })
  rest.get('/comparison/changes', async (request, response) => {
    const input = queryOf(comparisonChangeInput, request.query)
    const changes = await getComparisonChanges(db, input, await ensureToday())
    sendJson(response, changes.to, changes)
  })
  rest.get('/as-of-presets', async (request, response) => {
    const input = queryOf(asOfPresetInput, request.query)
    const today = await ensureToday()
    sendJson(response, today, await getAsOfPresets(db, input, today))
  })
}
