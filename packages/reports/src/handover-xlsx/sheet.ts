import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { Language, TextUnder } from '@estafet/i18n'
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import type { Speech } from '../speech.ts'
import { dayFormats, serialOfDay, unwritable } from '../spreadsheet-day.ts'

/** A day as a day, whatever column it stands in; as words where it is known less exactly. */
export interface DayValue {
  readonly day: IsoDay | null
  readonly precision?: DatePrecision | null
}
/** Null is an empty cell. */
export type SheetValue = string | number | DayValue | null

/** A column with a heading among the texts, and its meaning beside it. */
type ExplainedColumn =
  TextUnder<'handover-pack', 'column'> extends infer Key
    ? Key extends `${infer Explained}_gloss`
      ? Explained
      : never
    : never

export interface SheetColumn<Row> {
  /** Of its heading and its meaning among the texts. */
  readonly key: ExplainedColumn
  readonly kind: 'text' | 'day' | 'number'
  /** In characters. */
  readonly width: number
  readonly value: (row: Row) => SheetValue
  /** For headings that name something: “Penilaian KSP”. */
  readonly names?: Readonly<Record<string, string>>
}

export type SheetText = TextUnder<'handover-pack', 'sheet'>

/** A sheet as it is to be written, and what its columns mean. */
export interface BuiltSheet {
  readonly sheet: WriteSheet
  readonly name: string
  readonly columns: readonly SheetColumn<never>[]
}

export const headingOf = (
  { key, names }: Pick<SheetColumn<never>, 'key' | 'names'>,
  speech: Speech,
): string => speech.text(`column.${key}`, names)

/** What Excel allows in one cell. */
const longestText = 32_767

// An appointed day is a whole day all the same.
const told = (value: SheetValue, speech: Speech): SheetValue => {
  if (typeof value !== 'object' || value === null || value.day === null) return value
  const { day, precision = 'day' } = value
  return precision === null || precision === 'day' || precision === 'scheduled'
    ? { day }
    : speech.shortDay(day, precision)
}

const toCell = (value: SheetValue): CellValue => {
  if (value === null || typeof value === 'number') return value
  if (typeof value !== 'string') return value.day === null ? null : serialOfDay(value.day)
  return value === '' ? null : value.replaceAll(unwritable, '').slice(0, longestText)
}

const font = { name: 'Calibri', size: 11 }
const numberAmongText: CellStyle = { alignment: { vertical: 'top', horizontal: 'left' } }
const stylesOf = (language: Language): Readonly<Record<SheetColumn<never>['kind'], CellStyle>> => ({
  text: { alignment: { vertical: 'top', wrapText: true } },
  // Kept off the text of the next column.
  number: { alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  day: { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: dayFormats[language] },
})
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7E8F3' } },
  border: { bottom: { style: 'thin', color: { rgb: 'FF2A3787' } } },
  alignment: { vertical: 'top', wrapText: true },
}

const letterOf = (index: number): string =>
  (index >= 26 ? String.fromCodePoint(64 + Math.floor(index / 26)) : '') +
  String.fromCodePoint(65 + (index % 26))

const lineHeight = 15

/** As high as its tallest cell: not every program makes room for wrapped text by itself. */
const rowHeight = (line: readonly SheetValue[], columns: readonly { readonly width: number }[]): number => {
  const linesOf = (value: SheetValue, width: number) =>
    typeof value === 'string'
      ? value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width - 1))), 0)
      : 1
  const lines = line.map((value, index) => linesOf(value, columns[index]?.width ?? Infinity))
  return lineHeight * Math.max(1, ...lines)
}

/** A sheet with a frozen, filterable heading. */
export function buildSheet<Row>(
  name: SheetText,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  speech: Speech,
): BuiltSheet {
  const title = speech.text(`sheet.${name}`)
  const styleOf = stylesOf(speech.language)
  const cells = new Map<string, { style: CellStyle }>(
    columns.map((_, index) => [`0,${index}`, { style: headStyle }]),
  )
  const values = rows.map((row) => columns.map(({ value }) => told(value(row), speech)))
  // A day or a number in a column of text, as in the summary, carries its own style.
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries())
      if (columns[column]?.kind === 'text' && typeof value !== 'string' && value !== null)
        cells.set(`${row + 1},${column}`, {
          style: typeof value === 'number' ? numberAmongText : styleOf.day,
        })
  const headings = columns.map((column) => headingOf(column, speech))
  const rowDefs = new Map(
    [headings, ...values].map((line, index) => [index, { height: rowHeight(line, columns) }]),
  )
  const last = letterOf(columns.length - 1)
  return {
    name: title,
    columns,
    sheet: {
      name: title,
      columns: columns.map(({ kind, width }) => ({ width, style: styleOf[kind] })),
      rows: [headings, ...values.map((line) => line.map(toCell))],
      cells,
      rowDefs,
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${last}${rows.length + 1}` },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    },
  }
}
