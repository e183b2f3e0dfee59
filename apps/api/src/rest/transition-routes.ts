import type { Router } from 'express'
import type { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import type { Services } from '../runtime/services.ts'
import { getTransitionCalendar } from '../transitions/transition-calendar.read.ts'
import { transitionColumns } from '../transitions/transition-csv.ts'
import { getTransitionDetail } from '../transitions/transition-detail.read.ts'
import { exportTransitions } from '../transitions/transition-export.read.ts'
import {
  transitionCalendarInput,
  transitionExportInput,
  transitionInput,
} from '../transitions/transition-inputs.ts'
import { addDataFile } from './data-file-routes.ts'
import { sendJson } from './send-json.ts'

const pathInput = transitionInput.pick({ code: true, dayZero: true })
const queryInput = transitionInput.pick({ asOf: true })

/** `lang` chooses the language of errors and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(
  schema: Schema,
  { lang: _, ...query }: Record<string, unknown>,
): z.output<Schema> => schema.parse(query)

/** Handovers for researchers: the calendar, its commitments as a file, and one handover. */
export function addTransitionRoutes(
  rest: Router,
  services: Pick<Services, 'db' | 'ensureToday' | 'addressOf' | 'today'>,
): void {
  const { db, ensureToday } = services
  rest.get('/transitions', async (request, response) => {
    const input = queryOf(transitionCalendarInput, request.query)
    const asOf = resolveAsOf(input.asOf, await ensureToday())
    sendJson(response, asOf, await getTransitionCalendar(db, input, asOf))
  })
  addDataFile(rest, services, 'transitions', async (query) => {
    const input = transitionExportInput.parse(query)
    const asOf = resolveAsOf(input.asOf, await ensureToday())
    const batches = await exportTransitions(db, input, asOf)
    return { name: `estafet-transitions-${asOf}`, columns: transitionColumns(asOf), batches, asOf }
  })
  rest.get('/transitions/:code/:dayZero', async (request, response) => {
    const { asOf } = queryOf(queryInput, request.query)
    const { code, dayZero } = pathInput.parse(request.params)
    const day = resolveAsOf(asOf, await ensureToday())
    sendJson(response, day, await getTransitionDetail(db, code, dayZero, day))
  })
}
