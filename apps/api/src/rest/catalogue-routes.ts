import { readFile } from 'node:fs/promises'
import { sampleSchema } from '@estafet/domain'
import type { Router } from 'express'
import { z } from 'zod'
import { csvFiles } from '../csv/csv-files.ts'
import type { Services } from '../runtime/services.ts'
import { countFileRows } from './data-file-routes.ts'
import { sendJson } from './send-json.ts'

/** Every source of the data and its licence, as the repository has it. */
const notice = new URL('../../../../NOTICE', import.meta.url)

const licencesInput = z.strictObject({ lang: z.string().optional() })
const dataFilesInput = z.strictObject({ lang: z.string().optional(), sample: sampleSchema })

/** What there is to take: the files with how many rows each has, and the licences of what is in them. */
export function addCatalogueRoutes(rest: Router, { ensureToday }: Pick<Services, 'ensureToday'>): void {
  rest.get('/licences.txt', async (request, response) => {
    licencesInput.parse(request.query)
    response.type('text/plain').send(await readFile(notice, 'utf8'))
  })
  rest.get('/data-files', async (request, response) => {
    const { sample } = dataFilesInput.parse(request.query)
    const today = await ensureToday()
    const items: { readonly name: string; readonly rows: number }[] = []
    // One after the other: each may be large, and none is kept.
    for (const { name, query, takesSample } of csvFiles(today)) {
      const asked = {
        ...Object.fromEntries(new URLSearchParams(query)),
        ...(takesSample && sample && { sample }),
      }
      items.push({ name, rows: await countFileRows(rest, name, asked) })
    }
    sendJson(response, today, { sample: sample ?? 'real', items, total: items.length })
  })
}
