export type CsvValue = string | number | boolean | null

/** One column of an export: its header as the code book names it, and its value; null is an empty field. */
export interface CsvColumn<Row> {
  readonly header: string
  readonly value: (row: Row) => CsvValue
}
