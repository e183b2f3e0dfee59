import type { IsoDay } from '@estafet/domain'
import { attentionColumns } from '../attention/attention-csv.ts'
import { changeColumns } from '../changes/change-csv.ts'
import { commitmentColumns } from '../commitments/commitment-csv.ts'
import { comparisonColumns } from '../comparisons/comparison-csv.ts'
import { factColumns, factFiles } from '../facts/export-facts.ts'
import { periodColumns } from '../facts/period-file.ts'
import { atRiskColumns } from '../survival/at-risk-csv.ts'
import { survivalColumns } from '../survival/survival-csv.ts'
import { transitionColumns } from '../transitions/transition-csv.ts'

/** A file anybody can take: its address is `/api/v1/<name>.csv`. */
export interface CsvFileShape {
  readonly name: string
  readonly headers: readonly string[]
}

const headersOf = (columns: readonly { readonly header: string }[]) => columns.map(({ header }) => header)

/** Every file with its columns in their order, from the tables that write them: the code book is made from this. */
export const csvFiles = (asOf: IsoDay): readonly CsvFileShape[] => [
  { name: 'commitments', headers: headersOf(commitmentColumns(asOf)) },
  ...factFiles.map((file) => ({ name: file.name, headers: headersOf(factColumns(file, asOf)) })),
  { name: 'periods', headers: headersOf(periodColumns(asOf)) },
  { name: 'comparison', headers: headersOf(comparisonColumns(asOf)) },
  { name: 'transitions', headers: headersOf(transitionColumns(asOf)) },
  {
    name: 'survival',
    headers: headersOf(survivalColumns({ asOf, sample: 'real', by: null, province: null })),
  },
  { name: 'at-risk', headers: headersOf(atRiskColumns({ asOf }, 'id')) },
  { name: 'attention', headers: headersOf(attentionColumns({ asOf, sample: 'real' })) },
  { name: 'changes', headers: headersOf(changeColumns({ from: asOf, to: asOf })) },
]
