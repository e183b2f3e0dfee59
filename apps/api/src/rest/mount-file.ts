import { pipeline } from 'node:stream/promises'
import { type Language, type TextKey, translate } from '@estafet/i18n'
import { tableXlsx } from '@estafet/reports/table-xlsx'
import type { Request, Response, Router } from 'express'
import { z } from 'zod'
import { type CsvFormat, csvStream } from '../csv/csv-stream.ts'
import type { DataFile } from '../files/data-file.ts'
import { readMeRows } from '../files/read-me.ts'
import { tableCells } from '../files/table-cells.ts'
import { mediaTypes } from '../handover-pack/handover-file.ts'
import { batchCost } from '../limits/read-costs.ts'
import { batchesInTurn, inTurn } from '../limits/turns.ts'
import type { FileKey } from '../files/file-key.ts'
import { admit } from '../routes/admit.ts'
import type { FileRoute } from '../routes/define-file.ts'
import type { AskContext } from '../routes/define-route.ts'
import { askContextOf } from '../runtime/ask-context.ts'
import type { Services } from '../runtime/services.ts'

/** The file, and its batches as they are read, in turns of the client who asks. */
async function prepareInTurns(
  request: Request,
  route: FileRoute,
  ctx: AskContext,
  asked: unknown,
): Promise<DataFile<unknown>> {
  await admit(ctx, route.action, request.query)
  const cost = route.cost(request.query, ctx.today)
  const file = await inTurn(request, cost, () => route.prepare(ctx, asked))
  return { ...file, batches: batchesInTurn(request, batchCost, file.batches) }
}

const formatInput = z.strictObject({ format: z.enum(['excel-id']).optional() })

const sendCsv = async <Row>(
  response: Response,
  { name, columns, batches }: DataFile<Row>,
  format: CsvFormat,
): Promise<void> => {
  const ending = format === 'excel-id' ? '-excel-id.csv' : '.csv'
  response.setHeader('Content-Type', 'text/csv; charset=utf-8; header=present')
  response.setHeader('Content-Disposition', `attachment; filename="${name}${ending}"`)
  // A failure midway cuts the connection, so that half a file never looks whole.
  await pipeline(csvStream(columns, batches, format), response)
}

async function* cellBatches<Row>({ columns, batches }: DataFile<Row>, language: Language) {
  const read = tableCells(columns, language)
  for await (const batch of batches) yield batch.map(read)
}

const sendXlsx = async <Row>({
  response,
  key,
  file,
  language,
  addressOf,
}: {
  response: Response
  key: FileKey
  file: DataFile<Row>
  language: Language
  addressOf: (path: string) => string
}): Promise<void> => {
  const say = (text: TextKey<'files'>) => translate(language, 'files', text)
  const readMe = {
    key,
    asOf: file.asOf,
    language,
    address: addressOf(response.req.originalUrl),
    codeBook: addressOf('/data/kamus'),
    method: addressOf('/metode'),
  }
  const workbook = tableXlsx({
    language,
    title: `Estafet: ${say(`of.${key}.title`)}`,
    sheetName: say('sheet'),
    headers: file.columns.map(({ header }) => header),
    batches: cellBatches(file, language),
    readMe: {
      name: say('read_me.sheet'),
      headers: [say('read_me.item'), say('read_me.meaning')],
      rows: (count) => readMeRows(readMe, count),
    },
    foot: `&LEstafet: ${say(`of.${key}.title`)}&R&P / &N`,
  })
  response.setHeader('Content-Type', mediaTypes.xlsx)
  response.setHeader('Content-Disposition', `attachment; filename="${file.name}.xlsx"`)
  await pipeline(workbook, response)
}

/**
 * A table as `key.csv` (with `format=excel-id` as a double click opens it in Indonesian settings) and as `key.xlsx`,
 * both streamed.
 */
export function mountFile(rest: Router, route: FileRoute, services: Services): void {
  const { key } = route
  rest.get(`/${key}.csv`, async (request: Request, response: Response) => {
    // `lang` chooses the language of errors and words, and belongs to every address.
    const { lang: _, format, ...asked } = request.query
    const read = formatInput.parse(format === undefined ? {} : { format })
    const file = await prepareInTurns(request, route, await askContextOf(services, request), asked)
    await sendCsv(response, file, read.format ?? 'rfc4180')
  })
  rest.get(`/${key}.xlsx`, async (request: Request, response: Response) => {
    const { lang: _, ...asked } = request.query
    const ctx = await askContextOf(services, request)
    const file = await prepareInTurns(request, route, ctx, asked)
    await sendXlsx({ response, key, file, language: ctx.lang, addressOf: services.addressOf })
  })
}
