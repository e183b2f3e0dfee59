import { type IsoDay, type Measure, methodVersion, type RegionMeasureName } from '@estafet/domain'
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

/** The columns of a figure: what is measured, the share with its limits and n, or why there is none. */
export const measureColumns = <
  Row extends { readonly measure: RegionMeasureName; readonly value: Measure },
>(): readonly CsvColumn<Row>[] => [
  { header: 'measure', value: (row) => row.measure },
  { header: 'rate', value: (row) => row.value.rate },
  { header: 'rate_low', value: (row) => row.value.low },
  { header: 'rate_high', value: (row) => row.value.high },
  { header: 'numerator', value: (row) => row.value.numerator },
  { header: 'denominator', value: (row) => row.value.denominator },
  { header: 'unknown', value: (row) => row.value.unknown },
  { header: 'is_small', value: (row) => row.value.isSmall },
  { header: 'missing_reason', value: (row) => row.value.missing },
]

/** The last columns of every file: by which version of the rules, and as known on which day. */
export const answerColumns = (asOf: IsoDay): readonly CsvColumn<unknown>[] => [
  { header: 'method_version', value: () => methodVersion },
  { header: 'as_of', value: () => asOf },
]
