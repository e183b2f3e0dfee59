import type { Router } from 'express'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { attentionColumns, attentionRows } from '../attention/attention-csv.ts'
import { attentionInput, getAttention } from '../attention/attention.read.ts'
import type { Services } from '../runtime/services.ts'
import { addDataFile } from './data-file-routes.ts'
import { sendJson } from './send-json.ts'

/** What needs attention, as JSON and as files. */
export function addAttentionRoutes(
  rest: Router,
  services: Pick<Services, 'db' | 'ensureToday' | 'addressOf' | 'today'>,
): void {
  const { db, ensureToday } = services
  const read = async (query: unknown) => {
    const input = attentionInput.parse(query)
    return getAttention(db, input, resolveAsOf(input.asOf, await ensureToday()))
  }
  rest.get('/attention', async ({ query: { lang: _, ...query } }, response) => {
    const attention = await read(query)
    sendJson(response, attention.asOf, attention)
  })
  addDataFile(rest, services, 'attention', async (query) => {
    const attention = await read(query)
    return {
      name: `estafet-attention-${attention.sample}-${attention.asOf}`,
      columns: attentionColumns(attention),
      batches: [attentionRows(attention)],
      asOf: attention.asOf,
    }
  })
}
