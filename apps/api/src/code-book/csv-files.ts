import type { IsoDay } from '@estafet/domain'
import type { FileKey } from '../files/file-key.ts'
import { allFiles } from './all-files.routes.ts'

/** A file anybody can take: its address is `/api/v1/<name>.csv<query>`. */
export interface CsvFileShape {
  readonly name: FileKey
  /** What it cannot be asked without, as an example; empty for most. */
  readonly query: string
  readonly headers: readonly string[]
}

/** Every file with its columns in their order, from the tables that write them: the code book is made from this. */
export const csvFiles = (asOf: IsoDay): readonly CsvFileShape[] =>
  allFiles.map(({ key, example, headers }) => ({ name: key, query: example, headers: headers(asOf) }))
