import type { Router } from 'express'
import type { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { answerLanguage } from '../http/language.ts'
import type { Services } from '../runtime/services.ts'
import { atRiskColumns } from '../survival/at-risk-csv.ts'
import { getAtRisk } from '../survival/at-risk.read.ts'
import { riskText } from '../survival/risk-words.ts'
import { survivalColumns, survivalRows } from '../survival/survival-csv.ts'
import { atRiskExportInput, atRiskInput, survivalInput } from '../survival/survival-inputs.ts'
import { getSurvival } from '../survival/survival.read.ts'
import { addDataFile } from './data-file-routes.ts'
import { sendJson } from './send-json.ts'

/** `lang` chooses the language of errors and reasons, and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(
  schema: Schema,
  { lang: _, ...query }: Record<string, unknown>,
): z.output<Schema> => schema.parse(query)

/** Survival and the at-risk list for researchers, each as JSON and as a file. */
export function addSurvivalRoutes(
  rest: Router,
  services: Pick<Services, 'db' | 'ensureToday' | 'addressOf' | 'today'>,
): void {
  const { db, ensureToday } = services
  rest.get('/survival', async (request, response) => {
    const { asOf, ...input } = queryOf(survivalInput, request.query)
    const survival = await getSurvival(db, input, resolveAsOf(asOf, await ensureToday()))
    sendJson(response, survival.asOf, survival)
  })
  addDataFile(rest, services, 'survival', async (query) => {
    const { asOf, ...input } = survivalInput.parse(query)
    const survival = await getSurvival(db, input, resolveAsOf(asOf, await ensureToday()))
    return {
      name: `estafet-survival-${survival.sample}-${survival.asOf}`,
      columns: survivalColumns(survival),
      batches: [survivalRows(survival)],
      asOf: survival.asOf,
    }
  })
  rest.get('/at-risk', async (request, response) => {
    const { asOf, ...input } = queryOf(atRiskInput, request.query)
    const list = await getAtRisk(db, input, resolveAsOf(asOf, await ensureToday()))
    const lang = answerLanguage(request.originalUrl)
    sendJson(response, list.asOf, {
      ...list,
      items: list.items.map((item) => ({ ...item, why: riskText(item.reasons, lang) })),
    })
  })
  addDataFile(rest, services, 'at-risk', async (query, language) => {
    const { asOf, ...input } = atRiskExportInput.parse(query)
    const all = { ...input, limit: Number.MAX_SAFE_INTEGER, offset: 0 }
    const list = await getAtRisk(db, all, resolveAsOf(asOf, await ensureToday()))
    return {
      name: `estafet-at-risk-${list.sample}-${list.asOf}`,
      columns: atRiskColumns(list, language),
      batches: [list.items],
      asOf: list.asOf,
    }
  })
}
