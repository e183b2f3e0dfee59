import { Readable } from 'node:stream'
import type { CsvColumn, CsvValue } from './csv-column.ts'
import { inertText } from './inert-text.ts'

/** How a CSV is written: by the standard, or so that a double click opens it in a spreadsheet set to Indonesian. */
export type CsvFormat = 'rfc4180' | 'excel-id'

interface Dialect {
  readonly start: string
  readonly separator: string
  readonly number: (value: number) => string
  readonly text: (value: string) => string
}

// What a spreadsheet would turn into a number, a time or a date: in Indonesian settings “35.10” is a time of day.
// Days written in full are meant to become days.
const turnsIntoNumber = /^[\d\s.,:/%-]*\d[\d\s.,:/%-]*(?:e[+-]?\d+)?$/i
const month = String.raw`(?:jan|feb|ma[ry]|apr|mei|ju[nl]|a[gu]+|sep|o[ck]t|nov|de[cs])\p{L}*`
const turnsIntoDate = new RegExp(
  String.raw`^(?:${month}[\s/-]*\d{1,4}|\d{1,4}[\s/-]*${month}(?:[\s/-]*\d{1,4})?)$`,
  'iu',
)
const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/** With a tab in front, which no cell shows, the text stays text. */
const keptText = (text: string): string =>
  !wholeDay.test(text) && (turnsIntoNumber.test(text) || turnsIntoDate.test(text)) ? `\t${text}` : text

const dialects: Readonly<Record<CsvFormat, Dialect>> = {
  rfc4180: { start: '', separator: ',', number: String, text: (text) => text },
  'excel-id': {
    // By the mark the program knows UTF-8; comma and semicolon are those of Indonesian settings.
    start: '\ufeff',
    separator: ';',
    number: (value) => String(value).replace('.', ','),
    text: keptText,
  },
}

// RFC 4180, 2.5–2.7: a field with a separator, quote or line break is quoted, and its quotes are doubled.
const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const fieldIn = ({ number, text }: Dialect, value: CsvValue): string => {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(text(inertText(value)))
  return typeof value === 'number' ? number(value) : String(value)
}

/**
 * A CSV text (RFC 4180, UTF-8 without a byte-order mark; or its Indonesian sister) from batches of rows. A batch is
 * asked for only when the reader has taken the one before, so memory does not grow with the export. Written here
 * rather than by a library: measured, the library took six times as long and most of the whole answer;
 * docs/decisions/0011 has the figures.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  format: CsvFormat = 'rfc4180',
): Readable {
  const dialect = dialects[format]
  const line = (values: readonly CsvValue[]): string =>
    `${values.map((value) => fieldIn(dialect, value)).join(dialect.separator)}\r\n`
  async function* chunks() {
    yield dialect.start + line(columns.map((column) => column.header))
    for await (const batch of batches)
      if (batch.length > 0)
        yield batch.map((row) => line(columns.map((column) => column.value(row)))).join('')
  }
  return Readable.from(chunks(), { objectMode: false, highWaterMark: 64 * 1024 })
}
