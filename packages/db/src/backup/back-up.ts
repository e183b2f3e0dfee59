import { sql } from 'kysely'
import { appliedMigrations } from '../migrate.ts'
import type { Database } from '../open-database.ts'
import { inSnapshot } from '../transaction.ts'
import { toLine, writeBackupFile } from './backup-file.ts'
import { digestRows, listTables, readRows } from './table-rows.ts'

export interface BackupSummary {
  readonly tables: number
  readonly rows: number
}

/** Where the counters of ids stand: by sequence, the last number given. */
async function loadSequences(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; last: number | null }>`
    select sequencename as name, last_value as last from pg_sequences where schemaname = 'public'
    order by sequencename`.execute(db)
  return Object.fromEntries(rows.flatMap(({ name, last }) => (last === null ? [] : [[name, last]])))
}

async function* linesOf(
  snapshot: Database,
  madeAt: Date,
  count: (rows: number, tables: number) => void,
): AsyncGenerator<string> {
  const migrations = await appliedMigrations(snapshot)
  yield toLine({ mark: 'backup', format: 1, madeAt: madeAt.toISOString(), migrations })
  const tables = await listTables(snapshot)
  let rows = 0
  for (const [index, table] of tables.entries()) {
    const digest = digestRows()
    yield toLine({ mark: 'table', name: table.name, columns: table.columns })
    for await (const batch of readRows(snapshot, table))
      for (const row of batch) {
        digest.add(row)
        yield row
      }
    const result = digest.result()
    rows += result.rows
    count(rows, index + 1)
    yield toLine({ mark: 'end', name: table.name, ...result })
  }
  yield toLine({ mark: 'sequences', values: await loadSequences(snapshot) })
  yield toLine({ mark: 'whole', tables: tables.length, rows })
}

/**
 * Writes all rows of all tables into one file, as they stand at one moment, whoever writes meanwhile. Memory is bounded
 * by a batch of rows.
 * @throws BackupError `exists`; or the error of the disk. Then there is no file.
 */
export async function backUp(
  db: Database,
  path: string,
  madeAt: Date,
  onProgress: (rows: number) => void = () => {},
): Promise<BackupSummary> {
  const summary = { tables: 0, rows: 0 }
  await inSnapshot(
    db,
    (snapshot) =>
      writeBackupFile(
        path,
        linesOf(snapshot, madeAt, (rows, tables) => {
          Object.assign(summary, { rows, tables })
          onProgress(rows)
        }),
      ),
    { takesLong: true },
  )
  return summary
}
