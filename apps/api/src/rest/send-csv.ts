import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { CsvColumn } from '../csv/csv-column.ts'
import { csvStream } from '../csv/csv-stream.ts'

/** Streams rows as a CSV download. A failure midway cuts the connection, so that half a file never looks whole. */
export async function sendCsv<Row>(
  response: Response,
  filename: string,
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Promise<void> {
  response.setHeader('Content-Type', 'text/csv; charset=utf-8; header=present')
  response.setHeader('Content-Disposition', `attachment; filename="${filename}"`)
  await pipeline(csvStream(columns, batches), response)
}
