import type { Router } from 'express'
import type { z } from 'zod'
import { resolveAsOf } from '../as-of.ts'
import { answerLanguage } from '../language.ts'
import type { Services } from '../services.ts'
import { atRiskColumns } from '../survival/at-risk-csv.ts'
import { getAtRisk } from '../survival/at-risk.ts'
import { riskText } from '../survival/risk-words.ts'
import { survivalColumns, survivalRows } from '../survival/survival-csv.ts'
import { atRiskExportInput, atRiskInput, survivalInput } from '../survival/survival-inputs.ts'
import { getSurvival } from '../survival/survival.ts'
import { sendCsv } from './send-csv.ts'

/** `lang` chooses the language of errors and reasons, and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(
  schema: Schema,
  { lang: _, ...query }: Record<string, unknown>,
): z.output<Schema> => schema.parse(query)

/** Survival and the at-risk list for researchers, each as JSON and as a file. */
export function addSurvivalRoutes(
  rest: Router,
  { db, ensureToday }: Pick<Services, 'db' | 'ensureToday'>,
): void {
  rest.get('/survival', async (request, response) => {
    const { asOf, ...input } = queryOf(survivalInput, request.query)
    response.json(await getSurvival(db, input, resolveAsOf(asOf, await ensureToday())))
  })
  rest.get('/survival.csv', async (request, response) => {
    const { asOf, ...input } = queryOf(survivalInput, request.query)
    const survival = await getSurvival(db, input, resolveAsOf(asOf, await ensureToday()))
    const name = `estafet-survival-${survival.sample}-${survival.asOf}.csv`
    await sendCsv(response, name, survivalColumns(survival), [survivalRows(survival)])
  })
  rest.get('/at-risk', async (request, response) => {
    const { asOf, ...input } = queryOf(atRiskInput, request.query)
    const list = await getAtRisk(db, input, resolveAsOf(asOf, await ensureToday()))
    const lang = answerLanguage(request.originalUrl)
    response.json({
      ...list,
      items: list.items.map((item) => ({ ...item, why: riskText(item.reasons, lang) })),
    })
  })
  rest.get('/at-risk.csv', async (request, response) => {
    const { asOf, ...input } = queryOf(atRiskExportInput, request.query)
    const all = { ...input, limit: Number.MAX_SAFE_INTEGER, offset: 0 }
    const list = await getAtRisk(db, all, resolveAsOf(asOf, await ensureToday()))
    const name = `estafet-at-risk-${list.sample}-${list.asOf}.csv`
    const columns = atRiskColumns(list, answerLanguage(request.originalUrl))
    await sendCsv(response, name, columns, [list.items])
  })
}
