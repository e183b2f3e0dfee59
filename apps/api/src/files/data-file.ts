import type { CsvColumn } from '../csv/csv-column.ts'

/** A table people can take with them, ready to be written in any format. */
export interface DataFile<Row> {
  /** Of the file, without its ending: `estafet-commitments-2026-01-31`. */
  readonly name: string
  /** The same for CSV and XLSX; the code book explains each. */
  readonly columns: readonly CsvColumn<Row>[]
  readonly batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>
  /** The day its rows hold for, or the two days it tells the difference of. */
  readonly asOf: string | { readonly from: string; readonly to: string }
}
