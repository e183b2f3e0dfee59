import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { CsvColumn } from './csv-column.ts'

// A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe (OWASP, CSV injection).
const inert = (value: string | number | boolean | null): string | number | null => {
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

const lines = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  stringify(
    rows.map((row) => row.map(inert)),
    { record_delimiter: '\r\n' },
  )

/**
 * A CSV text (RFC 4180, UTF-8 without a byte-order mark) from batches of rows. A batch is asked for only when the
 * reader has taken the one before, so memory holds one batch whatever the size of the export.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Readable {
  async function* chunks() {
    yield lines([columns.map((column) => column.header)])
    for await (const batch of batches)
      if (batch.length > 0) yield lines(batch.map((row) => columns.map((column) => column.value(row))))
  }
  return Readable.from(chunks(), { objectMode: false, highWaterMark: 64 * 1024 })
}
