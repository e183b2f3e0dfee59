import { type Database, inTransaction, sealChangeLog } from '@estafet/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { publishReport } from '../commitments/recording/publish-report.commands.ts'
import { verifyChangeLog } from './verify-change-log.read.ts'

const database = useTestDatabase()

interface Told {
  /** The two entries of the report, written by "dewi" in request req-1: of the insert and of a correction by hand. */
  readonly log: readonly [number, number]
  /** Where the two are in the chain; they end it. */
  readonly places: readonly [number, number]
  /** The last root, which tells of both. */
  readonly root: number
  readonly report: number
}

/** A report published in a request, a region corrected by hand, and the log sealed as after a commit. */
async function writeHistory(db: Database): Promise<Told> {
  const { id: report } = await inTransaction(db, { actor: 'dewi', requestId: 'req-1' }, (transaction) =>
    publishReport(
      transaction,
      { actor: 'dewi', requestId: 'req-1' },
      { commitmentId: 'TNG-1', reportedOn: testToday, delivery: 'limited', note: 'asli' },
      testToday,
    ),
  )
  await sql`update region set population = population + 1 where code = '35.76'`.execute(db)
  await sealChangeLog(db)
  const { rows } = await sql<{ id: number; position: number; root: number }>`
    select entry_id as id, position, (select max(number) from change_log_root) as root
    from change_log_seal order by position desc limit 2`.execute(db)
  const [last, before] = rows
  return {
    report,
    log: [before?.id ?? 0, last?.id ?? 0],
    places: [before?.position ?? 0, last?.position ?? 0],
    root: last?.root ?? 0,
  }
}

/** Runs SQL as only the owner of the tables can: with the guards off. */
const unguarded = async (db: Database, ...statements: readonly string[]) => {
  const guards = [
    ['change_log', 'change_log_kept'],
    ['change_log_seal', 'change_log_seal_kept'],
    ['change_log_root', 'change_log_root_kept'],
    ['progress_report', 'progress_report_logged'],
    ['progress_report', 'progress_report_kept'],
    ['region', 'region_logged'],
  ]
  for (const [table, trigger] of guards)
    await sql.raw(`alter table ${table} disable trigger ${trigger}`).execute(db)
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const [table, trigger] of guards)
    await sql.raw(`alter table ${table} enable trigger ${trigger}`).execute(db)
}

/** The hash an entry has, for forgers who know how. */
const rehash = (where: string) => `update change_log e set hash = change_log_told(e) where ${where}`

const forgeries: readonly (readonly [
  what: string,
  statements: (told: Told) => readonly string[],
  found: (told: Told) => readonly string[],
])[] = [
  [
    'the actor of an entry',
    ({ log: [id] }) => [`update change_log set actor = 'siti' where id = ${id}`],
    ({ log: [id] }) => [`change_log ${id}: altered after it was written`],
  ],
  [
    'the request moved into the actor',
    ({ log: [id] }) => [
      `update change_log set actor = actor || '|' || request_id, request_id = null where id = ${id}`,
    ],
    ({ log: [id] }) => [`change_log ${id}: altered after it was written`],
  ],
  [
    'the request taken away',
    ({ log: [id] }) => [`update change_log set request_id = null where id = ${id}`],
    ({ log: [id] }) => [`change_log ${id}: altered after it was written`],
  ],
  [
    'the time of an entry',
    ({ log: [id] }) => [`update change_log set changed_at = changed_at - interval '1 day' where id = ${id}`],
    ({ log: [id] }) => [`change_log ${id}: altered after it was written`],
  ],
  [
    'what an entry says of a fact, and the fact with it',
    ({ log: [id], report }) => [
      `update change_log set new_row = jsonb_set(new_row, '{delivery}', '"complete"') where id = ${id}`,
      `update progress_report set delivery = 'complete' where id = ${report}`,
    ],
    ({ log: [id] }) => [`change_log ${id}: altered after it was written`],
  ],
  [
    'what an entry says was there before',
    ({ log: [, id] }) => [
      `update change_log set old_row = jsonb_set(old_row, '{population}', '7') where id = ${id}`,
    ],
    ({ log: [, id] }) => [
      `change_log ${id}: altered after it was written`,
      `region ["35.76"]: entry ${id} of the log does not begin with what the one before it left`,
    ],
  ],
  [
    'an entry altered with its hash',
    ({ log: [id] }) => [`update change_log set actor = 'siti' where id = ${id}`, rehash(`id = ${id}`)],
    ({ log: [id], places: [place] }) => [`change_log ${id}: not what was sealed at position ${place}`],
  ],
  [
    'an entry put back to the old way',
    ({ log: [id] }) => [
      `update change_log set hash_version = 1, hash = sha256(convert_to(concat_ws('|', encode(previous_hash, 'hex'),
        extract(epoch from changed_at)::text, actor, request_id, table_name, operation, old_row::text, new_row::text), 'UTF8'))
        where id = ${id}`,
    ],
    ({ log: [id] }) => [
      `change_log ${id}: does not follow the entry before it`,
      `change_log ${id}: in the old way after the new`,
    ],
  ],
  [
    'the last entry taken off',
    ({ log: [, id] }) => [`delete from change_log where id = ${id}`],
    ({ log: [, id], places: [, place] }) => [
      `change_log ${id}: sealed at position ${place}, and gone`,
      expect.stringMatching(/^region \["35.76"\]: not as entry \d+ of the log left it$/) as string,
    ],
  ],
  [
    'the last entry taken off with its seal, and its change taken back',
    ({ log: [, id] }) => [
      `delete from change_log where id = ${id}`,
      `delete from change_log_seal where entry_id = ${id}`,
      `update region set population = population - 1 where code = '35.76'`,
    ],
    ({ log: [before, id], places: [, place], root }) => [
      `change_log: ends with entry ${before}, and the dataset says ${id}`,
      `root ${root}: not what the log comes to at position ${place}`,
    ],
  ],
  [
    'the last entry taken off with its seal and its root, and its change taken back',
    ({ log: [, id], root }) => [
      `delete from change_log where id = ${id}`,
      `delete from change_log_seal where entry_id = ${id}`,
      `delete from change_log_root where number = ${root}`,
      `update region set population = population - 1 where code = '35.76'`,
    ],
    ({ log: [before, id] }) => [`change_log: ends with entry ${before}, and the dataset says ${id}`],
  ],
  [
    'an entry taken out of the middle, with its fact',
    ({ log: [id], report }) => [
      `delete from change_log where id = ${id}`,
      `delete from progress_report where id = ${report}`,
    ],
    ({ log: [id], places: [place] }) => [`change_log ${id}: sealed at position ${place}, and gone`],
  ],
  [
    'an entry taken out of the middle, with its seal and its fact',
    ({ log: [id], report }) => [
      `delete from change_log where id = ${id}`,
      `delete from change_log_seal where entry_id = ${id}`,
      `delete from progress_report where id = ${report}`,
    ],
    ({ log: [, next], places: [place, after] }) => [
      `change_log_seal ${after}: follows on ${place - 1}, and those between are gone`,
      `change_log ${next}: not what was sealed at position ${after}`,
    ],
  ],
  [
    'an entry put in',
    ({ log: [id], report }) => [
      `insert into change_log overriding system value select 2000000000, changed_at, 'siti', null, table_name, 'update', new_row,
        jsonb_set(new_row, '{note}', '"lain"'), null, hash, 3 from change_log where id = ${id}`,
      rehash('id = 2000000000'),
      `update progress_report set note = 'lain' where id = ${report}`,
    ],
    () => ['change_log 2000000000: not sealed, and waits for no seal'],
  ],
  [
    'an entry put in, to be sealed with the next',
    ({ log: [id], report }) => [
      `insert into change_log overriding system value select 2000000000, changed_at, 'siti', null, table_name, 'update', new_row,
        jsonb_set(new_row, '{note}', '"lain"'), null, hash, 3 from change_log where id = ${id}`,
      'insert into change_log_unsealed values (2000000000)',
      `update progress_report set note = 'lain' where id = ${report}`,
    ],
    () => ['change_log 2000000000: altered after it was written'],
  ],
  [
    'an entry added to the end, rightly hashed and sealed',
    ({ log: [id, last], places: [, place], report }) => [
      `insert into change_log overriding system value select 2000000000, changed_at, 'siti', null, table_name, 'update', new_row,
        jsonb_set(new_row, '{note}', '"lain"'), null, hash, 3 from change_log where id = ${id}`,
      rehash('id = 2000000000'),
      `insert into change_log_seal select ${place + 1}, 2000000000, change_log_sealed(${place + 1},
        (select hash from change_log where id = 2000000000), (select hash from change_log_seal where entry_id = ${last}))`,
      `update progress_report set note = 'lain' where id = ${report}`,
    ],
    ({ log: [, last] }) => [`change_log: ends with entry 2000000000, and the dataset says ${last}`],
  ],
  [
    'two entries that change places',
    ({ log: [a, b] }) => [
      `update change_log e set changed_at = o.changed_at, actor = o.actor, request_id = o.request_id,
        table_name = o.table_name, operation = o.operation, old_row = o.old_row, new_row = o.new_row, hash = o.hash
        from change_log o where e.id in (${a}, ${b}) and o.id in (${a}, ${b}) and o.id <> e.id`,
    ],
    ({ log: [a, b], places: [first, second] }) => [
      `change_log ${a}: altered after it was written`,
      `change_log ${a}: not what was sealed at position ${first}`,
      `change_log ${b}: altered after it was written`,
      `change_log ${b}: not what was sealed at position ${second}`,
    ],
  ],
  [
    'two seals that change places',
    ({ log: [a, b], places: [first, second] }) => [
      `update change_log_seal set position = position + 1000000 where entry_id in (${a}, ${b})`,
      `update change_log_seal set position = case entry_id when ${a} then ${second} else ${first} end where entry_id in (${a}, ${b})`,
    ],
    ({ log: [a, b], places: [first, second], root }) => [
      `change_log ${b}: not what was sealed at position ${first}`,
      `change_log ${a}: not what was sealed at position ${second}`,
      `change_log: ends with entry ${a}, and the dataset says ${b}`,
      `root ${root}: not what the log comes to at position ${second}`,
    ],
  ],
  [
    'the hash of a seal',
    ({ log: [id] }) => [`update change_log_seal set hash = sha256('x') where entry_id = ${id}`],
    ({ log: [id, next], places: [first, second] }) => [
      `change_log ${id}: not what was sealed at position ${first}`,
      `change_log ${next}: not what was sealed at position ${second}`,
    ],
  ],
  [
    'a seal taken out, to be given anew',
    ({ log: [, id] }) => [
      `delete from change_log_seal where entry_id = ${id}`,
      `insert into change_log_unsealed values (${id})`,
    ],
    ({ log: [before, id], places: [, place], root }) => [
      `change_log: ends with entry ${before}, and the dataset says ${id}`,
      `root ${root}: not what the log comes to at position ${place}`,
    ],
  ],
  [
    'the time of a root',
    ({ root }) => [
      `update change_log_root set sealed_at = sealed_at - interval '1 day' where number = ${root}`,
    ],
    ({ root }) => [`root ${root}: altered after it was made`],
  ],
  [
    'a root that tells of another end',
    ({ root, places: [place] }) => [
      `update change_log_root set last_position = ${place} where number = ${root}`,
    ],
    ({ root, places: [place] }) => [
      `root ${root}: altered after it was made`,
      `root ${root}: not what the log comes to at position ${place}`,
    ],
  ],
  [
    'a root taken out of the middle',
    () => ['delete from change_log_root where number = 1'],
    () => ['root 2: does not follow the root before it'],
  ],
  [
    'an entry altered before it is sealed',
    () => [
      'alter table region enable trigger region_logged',
      `update region set population = population + 1 where code = '35.76'`,
      `update change_log set actor = 'siti' where id in (select entry_id from change_log_unsealed)`,
    ],
    () => [expect.stringMatching(/^change_log \d+: altered after it was written$/) as string],
  ],
  [
    'an entry taken out of those that wait for a seal',
    () => [
      'alter table region enable trigger region_logged',
      `update region set population = population + 1 where code = '35.76'`,
      'delete from change_log_unsealed',
    ],
    () => [expect.stringMatching(/^change_log \d+: not sealed, and waits for no seal$/) as string],
  ],
  [
    'a fact changed behind the log',
    ({ report }) => [`update progress_report set delivery = 'complete' where id = ${report}`],
    ({ log: [id], report }) => [`progress_report [${report}]: not as entry ${id} of the log left it`],
  ],
  [
    'a fact taken out behind the log',
    ({ report }) => [`delete from progress_report where id = ${report}`],
    ({ log: [id], report }) => [`progress_report [${report}]: gone, though the log has it since entry ${id}`],
  ],
  [
    'a fact put in behind the log',
    () => [
      `insert into progress_report (id, commitment_id, reported_on, delivery)
        overriding system value values (900000, 'TNG-1', '2026-01-01', 'complete')`,
    ],
    () => ['progress_report [900000]: there, but not in the log'],
  ],
  [
    'a fact changed behind the log and then once more before it',
    () => [
      `update region set population = 5 where code = '35.76'`,
      'alter table region enable trigger region_logged',
      `update region set population = 6 where code = '35.76'`,
    ],
    () => [
      expect.stringMatching(/^region \["35.76"\]: entry \d+ of the log does not begin with what/) as string,
    ],
  ],
]

test.each(forgeries)('verify finds %s', async (_, statements, found) => {
  await undone(database().db, async (db) => {
    const told = await writeHistory(db)
    await unguarded(db, ...statements(told))
    expect((await verifyChangeLog(db)).differences).toEqual(found(told))
  })
})

test('verify finds nothing where nothing was forged', async () => {
  await undone(database().db, async (db) => {
    await writeHistory(db)
    await unguarded(db)
    expect((await verifyChangeLog(db)).differences).toEqual([])
  })
})

test('verify finds a guard that was given a condition', async () => {
  await undone(database().db, async (db) => {
    await sql`create or replace trigger person_logged after insert or update or delete on person
      for each row when (false) execute function log_change()`.execute(db)
    await sql`create or replace trigger sighting_kept before update or delete on sighting
      for each row when (false) execute function keep_fact()`.execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual([
      'person: nothing writes its changes to the log',
      'sighting: nothing refuses that its rows are taken out',
    ])
  })
})

test.each([
  [
    'of a table',
    'progress_report',
    'progress_report_logged',
    'progress_report: nothing writes its changes to the log',
  ],
  ['of facts', 'evidence', 'evidence_kept', 'evidence: nothing refuses that its rows are taken out'],
  ['of the log', 'change_log', 'change_log_kept', 'change_log: nothing refuses that it is changed'],
  [
    'of its seals',
    'change_log_seal',
    'change_log_seal_kept',
    'change_log_seal: nothing refuses that it is changed',
  ],
  [
    'of its roots',
    'change_log_root',
    'change_log_root_kept',
    'change_log_root: nothing refuses that it is changed',
  ],
])('verify finds a guard %s that is off', async (_, table, trigger, found) => {
  await undone(database().db, async (db) => {
    await sql.raw(`alter table ${table} disable trigger ${trigger}`).execute(db)
    expect((await verifyChangeLog(db)).differences).toEqual([found])
  })
})
