import { Readable } from 'node:stream'
import type { CsvColumn, CsvValue } from './csv-column.ts'

// A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe (OWASP, CSV injection).
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

// RFC 4180, 2.5–2.7: a field with a comma, quote or line break is quoted, and its quotes are doubled.
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const field = (value: CsvValue): string => {
  if (value === null) return ''
  return typeof value === 'string' ? quoted(inert(value)) : String(value)
}

const line = (values: readonly CsvValue[]): string => `${values.map(field).join(',')}\r\n`

/**
 * A CSV text (RFC 4180, UTF-8 without a byte-order mark) from batches of rows. A batch is asked for only when the
 * reader has taken the one before, so memory does not grow with the export. Written here rather than by a library:
 * measured, the library took six times as long and most of the whole answer; docs/decisions/0011 has the figures.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Readable {
  async function* chunks() {
    yield line(columns.map((column) => column.header))
    for await (const batch of batches)
      if (batch.length > 0)
        yield batch.map((row) => line(columns.map((column) => column.value(row)))).join('')
  }
  return Readable.from(chunks(), { objectMode: false, highWaterMark: 64 * 1024 })
}
