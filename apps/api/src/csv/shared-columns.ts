import { type IsoDay, methodVersion } from '@estafet/domain'
import type { CsvColumn } from './csv-column.ts'

/**
 * A region's code as a key that no reader takes for a number: pandas, R and spreadsheets make 35.1 of the code `35.10`,
 * and leave `ID-35.10` as it is. Every file has it beside each code; it is what files are joined on.
 */
export const regionKey = (code: string): string => `ID-${code}`

interface NamedRegion {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
}

/** The columns that say which region a row is of: code, key, name, and whether it is simulated. */
export const regionColumns = <Row>(regionOf: (row: Row) => NamedRegion): readonly CsvColumn<Row>[] => [
  { header: 'region_code', value: (row) => regionOf(row).code },
  { header: 'region_key', value: (row) => regionKey(regionOf(row).code) },
  { header: 'region_name', value: (row) => regionOf(row).name },
  { header: 'is_simulated', value: (row) => regionOf(row).isSimulated },
]

/** The last columns of every file: by which version of the rules, and as known on which day. */
export const answerColumns = (asOf: IsoDay): readonly CsvColumn<unknown>[] => [
  { header: 'method_version', value: () => methodVersion },
  { header: 'as_of', value: () => asOf },
]
