import { type DatePrecision, isIsoDay } from '@estafet/domain'
import { formatImpreciseDay, type Language } from '@estafet/i18n'
import type { TableCell } from '@estafet/reports/table-xlsx'
import type { CsvColumn, CsvValue } from '../csv/csv-column.ts'

type Reading<Row> = (row: Row) => TableCell

const typed = (value: CsvValue): TableCell =>
  typeof value === 'string' && isIsoDay(value) ? { day: value } : value

// A day that is appointed is a whole day all the same.
const isWholeDay = (precision: CsvValue): boolean =>
  precision === null || precision === 'day' || precision === 'scheduled'

/**
 * Reads a row as cells that are what they are: numbers, days, and texts, whatever these look like. A day beside
 * which a column says that only its month or year is known, or that it is inferred, becomes the words for that
 * instead of a day nobody recorded. That column is named after the day's: `started_on` and `started_precision`, or
 * `day_zero` and `day_zero_precision`.
 */
export function tableCells<Row>(
  columns: readonly CsvColumn<Row>[],
  language: Language,
): (row: Row) => TableCell[] {
  const byHeader = new Map(columns.map((column) => [column.header, column]))
  const readings = columns.map(({ header, value }): Reading<Row> => {
    const precisionOf = [header, header.replace(/_on$/, '')]
      .map((stem) => byHeader.get(`${stem}_precision`))
      .find((column) => column !== undefined)
    if (precisionOf === undefined) return (row) => typed(value(row))
    return (row) => {
      const cell = typed(value(row))
      const precision = precisionOf.value(row)
      return typeof cell !== 'object' || cell === null || isWholeDay(precision)
        ? cell
        : formatImpreciseDay(cell.day, precision as DatePrecision, language, 'short')
    }
  })
  return (row) => readings.map((read) => read(row))
}
