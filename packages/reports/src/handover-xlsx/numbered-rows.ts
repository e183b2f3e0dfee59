import type { SheetColumn } from './sheet.ts'

/** A row with its number within its sheet, from 1, by which the sheet of their sources names it. */
export type Numbered<Row> = Row & { readonly rowNumber: number }

export const numbered = <Row extends object>(rows: readonly Row[]): Numbered<Row>[] =>
  rows.map((row, index) => ({ ...row, rowNumber: index + 1 }))

export const rowNumberColumn = <Row>(): SheetColumn<Numbered<Row>> => ({
  key: 'row_number',
  kind: 'number',
  width: 8,
  value: ({ rowNumber }) => rowNumber,
})
