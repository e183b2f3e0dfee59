import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { appliedMigrations, knownMigrations, migrateToLatest, migrateUpTo } from '../migrate.ts'
import type { Database } from '../open-database.ts'
import { inTransaction } from '../transaction.ts'
import type { BackupSummary } from './back-up.ts'
import { BackupError, type Mark, readBackupFile, toMark } from './backup-file.ts'
import { type CopiedTable, type Digest, digestRows, digestTable, listTables } from './table-rows.ts'

const mostRows = 500
const mostLetters = 1_000_000

type Beginning = Extract<Mark, { mark: 'backup' }>

const parseMark = (line: string, path: string): Mark | undefined => {
  try {
    return toMark(line)
  } catch (error) {
    throw new BackupError('not_a_backup', path, error)
  }
}

/**
 * Reads the whole file once before anything is changed: that it is a backup this code understands, whole, and that
 * each table's rows are those that were written.
 */
async function inspect(path: string): Promise<Beginning> {
  let beginning: Beginning | undefined
  let digest = digestRows()
  let isWhole = false
  for await (const line of readBackupFile(path)) {
    const mark = parseMark(line, path)
    if (beginning === undefined) {
      if (mark?.mark !== 'backup' || mark.format !== 1) throw new BackupError('not_a_backup', path)
      beginning = mark
    } else if (mark === undefined) digest.add(line)
    else if (mark.mark === 'table') digest = digestRows()
    else if (mark.mark === 'end') {
      const { rows, sha256 }: Digest = mark
      if (!isDeepStrictEqual(digest.result(), { rows, sha256 }))
        throw new BackupError('altered', `${path}, ${mark.name}`)
    } else if (mark.mark === 'whole') isWhole = true
  }
  if (beginning === undefined) throw new BackupError('not_a_backup', path)
  if (!isWhole) throw new BackupError('cut_short', path)
  const known = knownMigrations()
  const unknown = beginning.migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new BackupError('newer_than_code', unknown.join(', '))
  return beginning
}

/** Only a database nobody has used is filled: one without tables, or with those of the backup and no data. */
async function assertEmpty(db: Database, migrations: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm') and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname limit 3`.execute(db)
  if (rows.length === 0) return
  const names = rows.map(({ name }) => name).join(', ')
  if (!isDeepStrictEqual(await appliedMigrations(db), migrations)) throw new BackupError('not_empty', names)
  const { rows: used } = await sql<{ isUsed: boolean }>`
    select sample is not null or exists (select from change_log) as "isUsed" from dataset`.execute(db)
  if (used[0]?.isUsed !== false) throw new BackupError('not_empty', names)
}

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** Keeps what the database does on a write, and in which order tables are filled, out of `work`. */
async function withoutRules(
  transaction: Database,
  tables: readonly CopiedTable[],
  work: () => Promise<void>,
) {
  const { rows: keys } = await sql<ForeignKey>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(transaction)
  for (const { name } of tables)
    await sql`alter table ${sql.table(name)} disable trigger user`.execute(transaction)
  for (const { table, name } of keys)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(transaction)
  await work()
  for (const { table, name, definition } of keys)
    await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
      transaction,
    )
  for (const { name } of tables)
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(transaction)
}

async function insertRows(
  transaction: Database,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return
  const kept = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(name)} (${kept}) overriding system value
    select ${kept} from jsonb_populate_recordset(null::${sql.table(name)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    transaction,
  )
}

async function setSequences(transaction: Database, values: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, last] of Object.entries(values))
    await sql`select setval(${name}::regclass, ${last})`.execute(transaction)
}

async function fill(
  transaction: Database,
  path: string,
  onProgress: (rows: number) => void,
): Promise<BackupSummary> {
  const tables = await listTables(transaction)
  const digests = new Map<string, Digest>()
  let done = 0
  await withoutRules(transaction, tables, async () => {
    // Migrations leave rows of their own.
    await sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(transaction)
    let table: Extract<Mark, { mark: 'table' }> | undefined
    let waiting: string[] = []
    let letters = 0
    const flush = async () => {
      if (table !== undefined) await insertRows(transaction, table, waiting)
      done += waiting.length
      onProgress(done)
      waiting = []
      letters = 0
    }
    for await (const line of readBackupFile(path)) {
      const mark = toMark(line)
      if (mark === undefined) {
        waiting.push(line)
        letters += line.length
        if (waiting.length >= mostRows || letters >= mostLetters) await flush()
      } else {
        await flush()
        if (mark.mark === 'table') table = mark
        if (mark.mark === 'end') digests.set(mark.name, { rows: mark.rows, sha256: mark.sha256 })
        if (mark.mark === 'sequences') await setSequences(transaction, mark.values)
      }
    }
  })
  for (const table of tables) {
    const restored = await digestTable(transaction, table)
    if (!isDeepStrictEqual(restored, digests.get(table.name)))
      throw new BackupError('altered', `${path}, ${table.name}`)
  }
  // In the same transaction: nobody must find the copy under the name of the one it is a copy of.
  if (tables.some(({ name, columns }) => name === 'dataset' && columns.includes('identity')))
    await sql`update dataset set identity = gen_random_uuid()`.execute(transaction)
  return { tables: tables.length, rows: done }
}

/**
 * Fills an empty database from a backup and brings it up to this code. Every row is read back and compared with what
 * was written, in the transaction that fills: it is all there or nothing is. The database gets an identity of its own,
 * so that no answer kept of the one it is a copy of passes for an answer of this.
 * @throws BackupError `unreadable`, `not_a_backup`, `cut_short`, `altered`, `newer_than_code` or `not_empty`.
 */
export async function restore(
  db: Database,
  path: string,
  onProgress: (rows: number) => void = () => {},
): Promise<BackupSummary> {
  const { migrations } = await inspect(path)
  await assertEmpty(db, migrations)
  const last = migrations.at(-1)
  if (last === undefined) throw new BackupError('not_a_backup', path)
  await migrateUpTo(db, last)
  const summary = await inTransaction(db, { actor: 'restore', takesLong: true }, (transaction) =>
    fill(transaction, path, onProgress),
  )
  await migrateToLatest(db)
  return summary
}
