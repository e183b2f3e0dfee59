import { amending, type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
let logged: readonly string[]
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, { sample: 'demo', today: '2026-11-23' })
  const { rows } = await sql<{ table: string }>`select tgrelid::regclass::text as "table" from pg_trigger
    where tgfoid = 'log_change'::regproc order by 1`.execute(db)
  logged = rows.map((row) => row.table)
}, 120_000)
afterAll(() => opened.close())

/** The constraint that refused it, or what else came of it; nothing of it stays. */
async function refusal(...statements: readonly string[]): Promise<unknown> {
  let outcome: unknown = 'accepted'
  await db
    .transaction()
    .execute(async (transaction) => {
      for (const statement of statements) await sql.raw(statement).execute(transaction)
      throw new Error('undone')
    })
    .catch((error: Error) => {
      if (error.message !== 'undone') outcome = 'constraint' in error ? error.constraint : error
    })
  return outcome
}

test('no row of a logged table can be deleted, and none can be emptied', async () => {
  expect(logged.length).toBeGreaterThan(30)
  for (const table of logged) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) expect(await refusal(`delete from ${table}`), table).toBe(`${table}_kept`)
    expect(await refusal(`truncate ${table} cascade`), table).toMatch(/_kept$/)
  }
})

test('no deletion takes rows of a logged table along', async () => {
  const { rows } = await sql<object>`select conname from pg_constraint
    where contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a') and conrelid::regclass::text = any (${logged}::text[])`.execute(
    db,
  )
  expect(rows).toEqual([])
})

/** What may be written to a row that stands; of any other table, every column. */
const mayChange = {
  agency: ['succeeded_by_id', 'succeeded_on', 'succeeded_precision', 'succeeded_raw'],
  challenge: ['solution', 'solution_en'],
  commitment_alias: ['to_on', 'to_precision', 'to_raw'],
  election: ['held_on'],
  leader_spell: ['ended_on', 'ended_precision', 'ended_raw', 'exit_reason', 'note', 'note_known_on'],
  // The first deadline has a trigger of its own, below.
  milestone: ['due_on', 'original_due_on'],
} as const
const isDescribed = [
  'action_plan',
  'commitment',
  'forum',
  'forum_initiative',
  'forum_participant',
  'person',
  'region',
  'reporting_period',
  'source',
]

test('of a fact nothing changes but what is known later of the same', async () => {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select attrelid::regclass::text as "table", attname::text as "column" from pg_attribute
    where attrelid::regclass::text = any (${logged.filter((table) => !isDescribed.includes(table))}::text[])
      and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''`.execute(db)
  const changed: Record<string, string[]> = {}
  for (const { table, column } of columns) {
    const { rows } = await sql<{ id: string }>`select ctid::text as id from ${sql.table(table)}
      where ${sql.ref(column)} is not null limit 1`.execute(db)
    if (rows[0] === undefined) continue
    const outcome = await refusal(`update ${table} set ${column} = null where ctid = '${rows[0].id}'`)
    // Whatever else refuses it, the guard let it pass.
    if (outcome !== `${table}_kept`) (changed[table] ??= []).push(column)
  }
  for (const [table, names] of Object.entries(changed))
    expect((mayChange as Record<string, readonly string[]>)[table], table).toEqual(
      expect.arrayContaining(names),
    )
  expect(Object.keys(changed)).toContain('leader_spell')
  expect(changed).not.toHaveProperty('progress_report')
  expect(await refusal('update milestone set original_due_on = original_due_on + 1')).toBe(
    'milestone_original_due_on_kept',
  )
})

const promised = {
  commitment: [
    'original_text',
    'problem',

    'started_on',
    'ends_on',
    'region_code',
    'printed_title',
  ],
  action_plan: ['region_code', 'starts_on', 'ends_on'],
  reporting_period: ['opens_on', 'due_on', 'closes_on'],
  source: ['url'],
  forum: ['held_on'],
}

test('what was promised stays as it was first written, and a blank can be filled in', async () => {
  for (const [table, names] of Object.entries(promised))
    for (const column of names) {
      const { rows } =
        await sql`select from ${sql.table(table)} where ${sql.ref(column)} is not null limit 1`.execute(db)
      expect(rows, column).toHaveLength(1)
      const isDay = column.endsWith('_on')
      const other = isDay ? `${column} + 1` : `${column} || 'x'`
      expect(
        await refusal(`update ${table} set ${column} = ${other} where ${column} is not null`),
        column,
      ).toBe(`${table}_once_given`)
      expect(await refusal(`update ${table} set ${column} = null where ${column} is not null`), column).toBe(
        `${table}_once_given`,
      )
    }
  expect(await refusal(`update commitment set original_text = 'ditemukan' where original_text is null`)).toBe(
    'accepted',
  )
  expect(await refusal(`update commitment set title = title || 'x'`)).toBe('accepted')
  expect(await refusal(`select begin_amendment('uji')`, `update commitment set problem = 'x'`)).toBe(
    'accepted',
  )
  for (const table of ['commitment_partner', 'forum_region'])
    expect(
      await refusal(`update ${table} set ${table === 'forum_region' ? 'region_code' : 'name'} = 'x'`),
    ).toBe(`${table}_kept`)
})

test('an amendment says why, in the log, before what it changes, and ends', async () => {
  const first = sql`(select min(id) from sighting)`
  const correct = (transaction: Database) =>
    amending(transaction, 'Tanggal salah ketik', (each) =>
      sql`update sighting set note = 'diperbaiki' where id = ${first}`.execute(each),
    )
  await expect(
    db.transaction().execute(async (transaction) => {
      await correct(transaction)
      await sql`update sighting set note = 'diam-diam' where id = ${first}`.execute(transaction)
    }),
  ).rejects.toMatchObject({ constraint: 'sighting_kept' })
  await db.transaction().execute(correct)
  const { rows } =
    await sql<object>`select table_name, operation, coalesce(new_row ->> 'reason', new_row ->> 'note') as told
    from change_log order by id desc limit 2`.execute(db)
  expect(rows).toEqual([
    { table_name: 'sighting', operation: 'update', told: 'diperbaiki' },
    { table_name: 'amendment', operation: 'insert', told: 'Tanggal salah ketik' },
  ])
})

test('an amendment holds for its transaction alone, and takes no fact along', async () => {
  await sql`select begin_amendment('berdiri sendiri')`.execute(db)
  expect(await refusal('delete from evidence')).toBe('evidence_kept')
  expect(await refusal(`select begin_amendment(' ')`)).toBe('amendment_reason_given')
  expect(await refusal(`select begin_amendment('uji')`, 'delete from progress_report')).toBe(
    'evidence_report',
  )
  expect(await refusal(`select begin_amendment('uji')`, 'truncate evidence')).toBe('evidence_kept')
  await expect(amending(db, 'tanpa transaksi', async () => {})).rejects.toThrow('inside a transaction')
})
