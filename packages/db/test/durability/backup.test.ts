import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, afterAll, expect, onTestFinished, test } from 'vitest'
import { backUp, restore } from '../../src/backup/index.ts'
import { digestTable, listTables } from '../../src/backup/table-rows.ts'
import {
  type Database,
  inTransaction,
  migrateToLatest,
  migrationStatus,
  type OpenDatabase,
  openEmbedded,
  sealChangeLog,
} from '../../src/index.ts'
import { seed } from '../../src/seeds/index.ts'
import { migrateUpTo } from '../../src/migrate.ts'
import { openScratchDatabase } from '../scratch-database.ts'

const serverUrl = process.env['TEST_DATABASE_URL']
const folder = mkdtempSync(join(tmpdir(), 'estafet-backup-'))
const file = join(folder, 'all.ndjson.gz')
const madeAt = new Date('2026-11-29T05:00:00Z')
let from: OpenDatabase
// Of the moment of the backup: tests write afterwards.
let digestsThen: Record<string, unknown>
let datasetThen: Awaited<ReturnType<typeof datasetOf>>

const digests = async (db: Database) => {
  const of = async (transaction: Database) => {
    const found: Record<string, unknown> = {}
    for (const table of await listTables(transaction))
      found[table.name] = await digestTable(transaction, table)
    return found
  }
  return inTransaction(db, { actor: 'test' }, of)
}

const datasetOf = async (db: Database) => {
  const { log_head_hash: hash, ...row } = await db.selectFrom('dataset').selectAll().executeTakeFirstOrThrow()
  // The drivers give bytes in different wrappings.
  return { ...row, hash: hash === null ? null : Buffer.from(hash).toString('hex') }
}

/** But for the row that tells one database from another. */
const withoutIdentity = async (db: Database) => {
  const { dataset: _, ...rest } = await digests(db)
  return rest
}

const emptyDatabase = async (kind: 'embedded' | 'given'): Promise<OpenDatabase> => {
  const opened = kind === 'embedded' ? await openEmbedded() : await openScratchDatabase(serverUrl)
  onTestFinished(() => opened.close())
  return opened
}

const copyWith = (name: string, change: (text: string) => string): string => {
  const path = join(folder, name)
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())))
  return path
}

/** Sealed, and told of by a root a second later: from then on nothing moves by itself. */
const settle = async (db: Database) => {
  await sealChangeLog(db)
  await wait(1_100)
  await sealChangeLog(db)
}

beforeAll(async () => {
  from = await openScratchDatabase(serverUrl)
  await migrateToLatest(from.db)
  await seed(from.db, { sample: 'pilot', today: '2026-11-23' })
  // What a text format might lose: quotes, line breaks, a long fraction, an instant with microseconds.
  await sql`update commitment set title = E'Baris "satu"\nbaris \\ dua # tiga\\u2028empat\\u2029lima\\u0085enam' where id = 'TNG-1'`.execute(
    from.db,
  )
  await settle(from.db)
  await backUp(from.db, file, madeAt)
  digestsThen = await withoutIdentity(from.db)
  datasetThen = await datasetOf(from.db)
})
afterAll(async () => {
  await from.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(['given', 'embedded'] as const)(
  'restored into an empty %s database every row is equal',
  async (kind) => {
    const to = await emptyDatabase(kind)
    const { rows, tables } = await restore(to.db, file)
    expect(rows).toBeGreaterThan(5_000)
    expect(tables).toBe((await listTables(from.db)).length)
    expect(await withoutIdentity(to.db)).toEqual(digestsThen)
    const after = await datasetOf(to.db)
    expect({ ...after, identity: datasetThen.identity }).toEqual(datasetThen)
    expect(after.identity).not.toBe(datasetThen.identity)
  },
)

test('a restored database keeps its rules, its log and its counters', async () => {
  const to = await emptyDatabase('given')
  await restore(to.db, file)
  const newestEntry = () =>
    to.db
      .selectFrom('change_log')
      .select(['id', 'table_name'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
  const last = await newestEntry()
  await expect(sql`update milestone set commitment_id = 'nothing'`.execute(to.db)).rejects.toThrow(
    /violates|refused|only/,
  )
  await inTransaction(to.db, { actor: 'test' }, (transaction) =>
    transaction.insertInto('source').values({ kind: 'report', title: 'Sesudah pemulihan' }).execute(),
  )
  const next = await newestEntry()
  expect(next.table_name).toBe('source')
  expect(next.id).toBeGreaterThan(last.id)
})

test('one of an earlier release is brought up to this code', async () => {
  const earlier = await emptyDatabase('given')
  await migrateUpTo(earlier.db, '20261129T2010-layouts-side-by-side')
  const path = join(folder, 'earlier.ndjson.gz')
  await backUp(earlier.db, path, madeAt)
  const to = await emptyDatabase('given')
  await restore(to.db, path)
  expect((await migrationStatus(to.db)).pending).toEqual([])
})

test('what is written while it is made is in it whole or not at all', async () => {
  const path = join(folder, 'under-writing.ndjson.gz')
  const writes = async () => {
    for (let turn = 0; turn < 40; turn++)
      await inTransaction(from.db, { actor: 'test' }, async (transaction) => {
        for (const half of ['a', 'b'])
          await sql`insert into source (kind, title) values ('report', ${`${turn} ${half}`})`.execute(
            transaction,
          )
      })
  }
  await Promise.all([backUp(from.db, path, madeAt), writes()])
  const to = await emptyDatabase('given')
  await restore(to.db, path)
  const { rows } = await sql<{ turn: string; halves: number }>`
    select split_part(title, ' ', 1) as turn, count(*)::int as halves from source where title ~ '^[0-9]+ [ab]$'
    group by 1`.execute(to.db)
  expect(rows.filter(({ halves }) => halves !== 2)).toEqual([])
})

test("the file is its owner's alone, and none is written over", async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(backUp(from.db, file, madeAt)).rejects.toMatchObject({ fault: 'exists' })
  expect(readdirSync(folder).filter((name) => name === 'all.ndjson.gz.part')).toEqual([])
})

test('a database somebody uses is not restored into', async () => {
  await settle(from.db)
  const before = await digests(from.db)
  await expect(restore(from.db, file)).rejects.toMatchObject({ fault: 'not_empty' })
  expect(await digests(from.db)).toEqual(before)
})

test.each([
  ['that is not there', () => join(folder, 'nothing'), 'unreadable'],
  ['that is something else', () => new URL(import.meta.url).pathname, 'not_a_backup'],
  ['of other lines', () => copyWith('other', () => 'id,title\n1,2\n'), 'not_a_backup'],
  [
    'cut in the middle of the packed file',
    () => {
      const path = join(folder, 'cut-packed')
      const whole = readFileSync(file)
      writeFileSync(path, whole.subarray(0, whole.length / 2))
      return path
    },
    'cut_short',
  ],
  [
    'without its last line',
    () => copyWith('cut', (text) => text.slice(0, text.lastIndexOf('#'))),
    'cut_short',
  ],
  [
    'with a row changed',
    () => copyWith('changed', (text) => text.replace('Kota Mojokerto', 'Kota Mojokertu')),
    'altered',
  ],
  ['with a row less', () => copyWith('less', (text) => text.replace(/^\{.*\n/m, '')), 'altered'],
  [
    'of a later release',
    () => copyWith('later', (text) => text.replace('"migrations":[', '"migrations":["29990101T0000-later",')),
    'newer_than_code',
  ],
])('a backup %s is refused, and nothing is made', async (_, pathOf, fault) => {
  const to = await emptyDatabase('embedded')
  await expect(restore(to.db, pathOf())).rejects.toMatchObject({ fault })
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    to.db,
  )
  expect(rows).toEqual([{ count: 0 }])
})
