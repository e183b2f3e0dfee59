import type { IsoDay } from '@estafet/domain'
import { attentionColumns } from '../attention/attention-csv.ts'
import { changeColumns } from '../changes/change-csv.ts'
import { commitmentColumns } from '../commitments/commitment-csv.ts'
import { comparisonColumns } from '../comparisons/comparison-csv.ts'
import { factColumns, factFiles } from '../facts/export-facts.read.ts'
import { periodColumns } from '../facts/period-file.queries.ts'
import { regionEventColumns } from '../facts/region-event-file.queries.ts'
import { atRiskColumns } from '../survival/at-risk-csv.ts'
import { survivalColumns } from '../survival/survival-csv.ts'
import { transitionColumns } from '../transitions/transition-csv.ts'

/** A file anybody can take: its address is `/api/v1/<name>.csv<query>`. */
export interface CsvFileShape {
  readonly name: string
  /** What it cannot be asked without, as an example; empty for most. */
  readonly query: string
  readonly headers: readonly string[]
  /** False where the regions are named one by one. */
  readonly takesSample: boolean
}

const headersOf = (columns: readonly { readonly header: string }[]) => columns.map(({ header }) => header)

const shapes = (asOf: IsoDay): readonly Omit<CsvFileShape, 'takesSample'>[] => [
  { name: 'commitments', query: '', headers: headersOf(commitmentColumns(asOf)) },
  ...factFiles.map((file) => ({ name: file.name, query: '', headers: headersOf(factColumns(file, asOf)) })),
  { name: 'periods', query: '', headers: headersOf(periodColumns(asOf)) },
  { name: 'region-events', query: '', headers: headersOf(regionEventColumns(asOf)) },
  { name: 'comparison', query: '?regions=36.71~35.76~61.71', headers: headersOf(comparisonColumns(asOf)) },
  { name: 'transitions', query: '', headers: headersOf(transitionColumns(asOf)) },
  {
    name: 'survival',
    query: '',
    headers: headersOf(survivalColumns({ asOf, sample: 'real', by: null, province: null })),
  },
  { name: 'at-risk', query: '', headers: headersOf(atRiskColumns({ asOf }, 'id')) },
  { name: 'attention', query: '', headers: headersOf(attentionColumns({ asOf, sample: 'real' })) },
  { name: 'changes', query: '?from=2025-01-01', headers: headersOf(changeColumns({ from: asOf, to: asOf })) },
]

/** Every file with its columns in their order, from the tables that write them: the code book is made from this. */
export const csvFiles = (asOf: IsoDay): readonly CsvFileShape[] =>
  shapes(asOf).map((file) => ({ ...file, takesSample: file.name !== 'comparison' }))
