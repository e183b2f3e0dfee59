import type { ElectionKind } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { addressesIn, keepSources, sourceIdOf, webPage } from '../keep-sources.ts'
import { electionSource } from './national-sources.ts'
import { readSeedTable, textOrNull } from '../seed-files.ts'

type Column = 'region_code' | 'year' | 'date' | 'kind' | 'basis' | 'source'

// The file names the count by what it is and where it was kept, the other sources by their address.
const isCount = (source: string): boolean => source.startsWith('KPU Sirekap')

const sourceFor = (source: string) => (isCount(source) ? electionSource : webPage(source))

/** Loads the elections of heads of region since 2015, each with the sources that list it; a year may lack its day. */
export async function seedElections(transaction: Transaction<DB>): Promise<void> {
  const rows = readSeedTable<Column>('elections.csv')
  const sourceIds = await keepSources(
    transaction,
    rows.flatMap((row) => addressesIn(row.source)).map(sourceFor),
  )
  const ids = await insertForIds(
    transaction,
    'election',
    rows.map((row) => ({
      region_code: row.region_code,
      year: Number(row.year),
      held_on: textOrNull(row.date),
      // The column admits the words of the vocabulary and nothing else.
      kind: row.kind as ElectionKind,
      basis: row.basis,
    })),
  )
  await insertRows(
    transaction,
    'election_source',
    rows.flatMap((row, index) =>
      addressesIn(row.source).map((source) => ({
        election_id: ids[index] as number,
        source_id: sourceIdOf(sourceIds, sourceFor(source).url),
      })),
    ),
  )
}
