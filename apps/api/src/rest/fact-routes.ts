import type { Router } from 'express'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { exportFacts, factColumns, factFileInput, factFiles } from '../facts/export-facts.read.ts'
import { listPeriodRows, periodColumns } from '../facts/period-file.queries.ts'
import { listRegionEventRows, regionEventColumns } from '../facts/region-event-file.queries.ts'
import type { Services } from '../runtime/services.ts'
import { addDataFile } from './data-file-routes.ts'

/** Facts before any rule has read them, one file a kind, for whoever redoes a published figure. */
export function addFactRoutes(
  rest: Router,
  services: Pick<Services, 'db' | 'ensureToday' | 'addressOf' | 'today'>,
): void {
  const { db, ensureToday } = services
  for (const file of factFiles)
    addDataFile(rest, services, file.name, async (query) => {
      const { asOf: day, ...input } = factFileInput.parse(query)
      const asOf = resolveAsOf(day, await ensureToday())
      const batches = await exportFacts(db, file, input, asOf)
      return { name: `estafet-${file.name}-${asOf}`, columns: factColumns(file, asOf), batches, asOf }
    })
  addDataFile(rest, services, 'periods', async (query) => {
    const { asOf: day, ...input } = factFileInput.parse(query)
    const asOf = resolveAsOf(day, await ensureToday())
    const batches = [await listPeriodRows(db, input, asOf)]
    return { name: `estafet-periods-${asOf}`, columns: periodColumns(asOf), batches, asOf }
  })
  addDataFile(rest, services, 'region-events', async (query) => {
    const { asOf: day, ...input } = factFileInput.parse(query)
    const asOf = resolveAsOf(day, await ensureToday())
    const batches = [await listRegionEventRows(db, input, asOf)]
    return { name: `estafet-region-events-${asOf}`, columns: regionEventColumns(asOf), batches, asOf }
  })
}
