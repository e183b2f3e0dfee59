import { pipeline } from 'node:stream/promises'
import type { IsoDay } from '@estafet/domain'
import { defaultLanguage, hasText, type Language, translate } from '@estafet/i18n'
import { tableXlsx } from '@estafet/reports/table-xlsx'
import type { Request, Response, Router } from 'express'
import { z } from 'zod'
import { type CsvFormat, csvStream } from '../csv/csv-stream.ts'
import type { DataFile } from '../files/data-file.ts'
import { readMeRows } from '../files/read-me.ts'
import { tableCells } from '../files/table-cells.ts'
import { mediaTypes } from '../handover-pack/handover-file.ts'
import { answerLanguage } from '../http/language.ts'
import { batchCost, costOfFile } from '../limits/read-costs.ts'
import { batchesInTurn, inTurn } from '../limits/turns.ts'
import type { Services } from '../runtime/services.ts'

/** The file, and its batches as they are read, in turns of the client who asks. */
async function prepareInTurns<Row>(
  request: Request,
  key: string,
  { today, prepare }: { today: () => IsoDay; prepare: () => Promise<DataFile<Row>> },
): Promise<DataFile<Row>> {
  const file = await inTurn(request, costOfFile(key)(request.query, today()), prepare)
  return { ...file, batches: batchesInTurn(request, batchCost, file.batches) }
}

const formatInput = z.strictObject({ format: z.enum(['excel-id']).optional() })

/** Reads what is asked for, its faults included: once a file has begun, none could be told. */
export type PrepareFile<Row> = (
  query: Readonly<Record<string, unknown>>,
  language: Language,
) => Promise<DataFile<Row>>

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
  key: string
  file: DataFile<Row>
  language: Language
  addressOf: (path: string) => string
}): Promise<void> => {
  const say = (text: string) => translate(language, 'files', text)
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

type Question = Readonly<Record<string, unknown>>

/** How the rows of each file of a router are counted. */
const countersOf = new WeakMap<Router, Map<string, (query: Question) => Promise<number>>>()

/** How many rows a file has for what is asked; read in batches and kept nowhere. */
export async function countFileRows(rest: Router, key: string, query: Question): Promise<number> {
  const count = countersOf.get(rest)?.get(key)
  if (count === undefined) throw new Error(`there is no file ${key}`)
  return count(query)
}

const counterOf =
  <Row>(prepare: PrepareFile<Row>) =>
  async (query: Question): Promise<number> => {
    const { batches } = await prepare(query, defaultLanguage)
    let rows = 0
    for await (const batch of batches) rows += batch.length
    return rows
  }

/**
 * A table as `key.csv` (with `format=excel-id` as a double click opens it in Indonesian settings) and as `key.xlsx`,
 * both streamed. Every file people can take goes through here, so that a new one has all formats.
 * @throws Error when no text says what the file is.
 */
export function addDataFile<Row>(
  rest: Router,
  { addressOf, today }: Pick<Services, 'addressOf' | 'today'>,
  key: string,
  prepare: PrepareFile<Row>,
): void {
  if (!hasText('files', `of.${key}.title`)) throw new Error(`there is no text files:of.${key}`)
  const counters = countersOf.get(rest) ?? new Map<string, (query: Question) => Promise<number>>()
  countersOf.set(rest, counters.set(key, counterOf(prepare)))
  rest.get(`/${key}.csv`, async (request: Request, response: Response) => {
    // `lang` chooses the language of errors and words, and belongs to every address.
    const { lang: _, format, ...asked } = request.query
    const read = formatInput.parse(format === undefined ? {} : { format })
    const language = answerLanguage(request.originalUrl)
    const file = await prepareInTurns(request, key, { today, prepare: () => prepare(asked, language) })
    await sendCsv(response, file, read.format ?? 'rfc4180')
  })
  rest.get(`/${key}.xlsx`, async (request: Request, response: Response) => {
    const { lang: _, ...asked } = request.query
    const language = answerLanguage(request.originalUrl)
    const file = await prepareInTurns(request, key, { today, prepare: () => prepare(asked, language) })
    await sendXlsx({ response, key, file, language, addressOf })
  })
}
