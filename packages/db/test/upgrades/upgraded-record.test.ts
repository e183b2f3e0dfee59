import { readFileSync } from 'node:fs'
import { amending, type Database, inTransaction, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { bringEditions, seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spellWords } from '../../src/seeds/national/spell-words.ts'
import { openScratchDatabase } from '../scratch-database.ts'

interface FirstEdition {
  readonly commitments: readonly { readonly id: string }[]
  readonly wordings: readonly object[]
  /** Old and new reason of an evidence, and its column. */
  readonly rationales: readonly (readonly [string, string, 'rationale' | 'rationale_en'])[]
}
const first = JSON.parse(
  readFileSync(new URL('./first-edition.json', import.meta.url), 'utf8'),
) as FirstEdition

const localTables = [
  'commitment_event',
  'own_figure',
  'plan_assessment',
  'recognition',
  'milestone',
  'assessment',
]

/** Takes a database of today back to what the first edition of the record held. */
async function asFirstSeeded(db: Database): Promise<void> {
  // What rests on a fact goes before it: no deletion takes facts along.
  const laterAnchor = sql`recorder = 'Estafet (rencana daerah)'`
  const laterSighting = sql`(note like 'Nama yang terlihat%' or (commitment_id = 'PTK-1' and sighted_on = '2017-05-17'))`
  await sql`delete from evidence where commitment_id like 'LP-%' or assessment_id is not null
    or anchor_id in (select id from anchor where ${laterAnchor})
    or sighting_id in (select id from sighting where ${laterSighting})`.execute(db)
  for (const table of [
    'fact_source',
    'deadline_change',
    ...localTables,
    'seeded_edition',
    'commitment_wording',
    'commitment_other_id',
  ])
    await sql`delete from ${sql.table(table)}`.execute(db)
  await sql`update forum_initiative set commitment_id = null where commitment_id in ('PTK-1', 'LP-MJK-01')`.execute(
    db,
  )
  for (const table of [
    'anchor',
    'sighting',
    'commitment_alias',
    'commitment_partner',
    'commitment_source',
    'commitment',
  ])
    await sql`delete from ${sql.table(table)}
      where ${sql.ref(table === 'commitment' ? 'id' : 'commitment_id')} like 'LP-%'`.execute(db)
  await sql`update commitment set action_plan_id = null where action_plan_id in
    (select id from action_plan where title not like 'Rencana aksi OGP Local Kota Semarang%'
      and title not like 'Rencana aksi subnasional%')`.execute(db)
  await sql`delete from anchor where ${laterAnchor}`.execute(db)
  await sql`delete from sighting where ${laterSighting}`.execute(db)

  const { rows: laterSpells } = await sql<{
    id: number
  }>`select id from leader_spell s where region_code in ('31','33.29','33.72','33.74','35.22','35.76','52','52.07','72.01')
    and not exists (select from leader_spell_source ls join source so on so.id = ls.source_id
      where ls.leader_spell_id = s.id and so.url like '%pilkada-scrap%')
    and (region_code not in ('33.74', '35.76', '35.22') or (region_code = '33.74' and started_on < '2021-01-01')
      or (region_code = '35.76' and started_on < '2013-01-01') or (region_code = '35.22' and started_on > '2008-01-01'))`.execute(
    db,
  )
  const spellIds = laterSpells.map(({ id }) => id)
  await sql`delete from leader_spell_source where leader_spell_id = any (${spellIds}::int[])`.execute(db)
  await sql`delete from leader_spell where id = any (${spellIds}::int[])`.execute(db)
  await sql`update leader_spell set ended_on = '2018-03-01', ended_precision = 'month'
    where region_code = '35.22' and started_on = '2008-01-01'`.execute(db)
  for (const [english, indonesian] of spellWords())
    await sql`update leader_spell set entry_reason = ${english} where entry_reason = ${indonesian}`.execute(
      db,
    )
  await sql`update commitment c set title = f.title, title_en = f.title_en, summary = f.summary,
      summary_en = f.summary_en, legal_basis_text = f.legal_basis_text, plan_basis_text = f.plan_basis_text,
      note = f.note, printed_title = null, official_id = null
    from jsonb_to_recordset(${JSON.stringify(first.commitments)}::jsonb) as f (id text, title text, title_en text,
      summary text, summary_en text, legal_basis_text text, plan_basis_text text, note text)
    where f.id = c.id`.execute(db)
  await sql`insert into commitment_wording select * from
    jsonb_populate_recordset(null::commitment_wording, ${JSON.stringify(first.wordings)}::jsonb)`.execute(db)
  for (const [old, text, column] of first.rationales)
    await sql`update evidence set ${sql.ref(column)} = ${old} where ${sql.ref(column)} = ${text}`.execute(db)
}

const picture = async (db: Database) => {
  const read = async (query: string) => (await sql.raw(query).execute(db)).rows
  return {
    commitments:
      await read(`select id, region_code, title, title_en, printed_title, official_id, summary, summary_en,
      legal_basis_text, plan_basis_text, note, themes from commitment order by id`),
    wordings: await read('select * from commitment_wording order by commitment_id, until_on'),
    spells:
      await read(`select s.region_code, p.name, s.capacity, s.started_on, s.started_precision, s.started_raw, s.ended_on,
      s.ended_precision, s.ended_raw, s.entry_reason, s.exit_reason from leader_spell s left join person p on p.id = s.person_id
      order by 1, s.started_on`),
    sightings: await read(
      'select commitment_id, state, sighted_on, sighted_precision from sighting order by 1, 3, 2',
    ),
    rationales: await read('select commitment_id, rationale, rationale_en from evidence order by 1, 2, 3'),
    aliases: await read('select commitment_id, name, from_on, to_on from commitment_alias order by 1, 2'),
    otherIds: await read('select id, commitment_id from commitment_other_id order by 1'),
    forum: await read('select title, commitment_id from forum_initiative order by title'),
    anchors: await read('select commitment_id, factor, level, from_on from anchor order by 1, 2, 4'),
    counts: await Promise.all(
      [...localTables, 'fact_source', 'action_plan', 'agency'].map((table) =>
        read(`select '${table}' as of, count(*)::int as count from ${table}`),
      ),
    ),
  }
}

let opened: OpenDatabase
let db: Database
let fresh: Awaited<ReturnType<typeof picture>>
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, { sample: 'pilot', today: '2026-11-23' })
  fresh = await picture(db)
  // By the same hand as the seed: what others wrote would stay.
  await inTransaction(db, { actor: 'seed' }, (transaction) => amending(transaction, 'uji', asFirstSeeded))
}, 240_000)
afterAll(() => opened.close())

it('a database of the first edition becomes what a new one is, once', { timeout: 240_000 }, async () => {
  expect(await db.selectFrom('commitment').select('id').where('id', 'like', 'LP-%').execute()).toEqual([])
  await sql`update dataset set state_day = '2026-11-23'`.execute(db)
  // What people recorded and changed in the meantime.
  await sql`update commitment set summary = 'Diubah pengelola.' where id = 'MJK-3'`.execute(db)
  await sql`insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw)
    values ('BJN-1', 'active', '2026-03-01', 'day', '2026-03-01')`.execute(db)

  expect(await bringEditions(db, '2026-12-01')).toEqual([
    '2026-11-corrections',
    '2026-11-local-plans',
    '2026-11-other-ids',
    '2026-11-printed-dates',
  ])
  const { state_day } = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
  expect(state_day).toBeNull()

  const upgraded = await picture(db)
  const changed = upgraded.commitments.find((row) => (row as { id: string }).id === 'MJK-3')
  expect(changed).toMatchObject({ summary: 'Diubah pengelola.' })
  const recorded = (row: unknown) => (row as { sighted_on: string }).sighted_on === '2026-03-01'
  expect(upgraded.sightings.filter(recorded)).toHaveLength(1)
  expect({
    ...upgraded,
    commitments: upgraded.commitments.filter((row) => row !== changed),
    sightings: upgraded.sightings.filter((row) => !recorded(row)),
  }).toEqual({
    ...fresh,
    commitments: fresh.commitments.filter((row) => (row as { id: string }).id !== 'MJK-3'),
  })

  expect(await bringEditions(db, '2026-12-02')).toEqual([])
  expect(await picture(db)).toEqual(upgraded)
})

it(
  'what no source prints of a date is taken out of a database that has it',
  { timeout: 240_000 },
  async () => {
    // Of its own: the one of the other tests is of the first edition until they have run.
    const own = await openScratchDatabase(process.env.TEST_DATABASE_URL)
    await migrateToLatest(own.db)
    await seed(own.db, { sample: 'demo', today: '2026-11-23' })
    const read = async () =>
      (
        await sql<{ region_code: string }>`select region_code, started_on, started_raw, ended_on, ended_raw
        from leader_spell order by 1, 2`.execute(own.db)
      ).rows
    const now = await read()
    const of = sql`region_code = '72.01' and started_on = '2016-06-08'`
    await inTransaction(own.db, { actor: 'seed' }, (transaction) =>
      amending(transaction, 'uji', async () => {
        for (const change of [
          sql`started_raw = 'five years before 08 Juni 2021' where ${of}`,
          sql`started_raw = 'awal tidak terbaca; menjabat pada 2011-03-15', ended_raw = 'next swearing-in (pilot)'
          where region_code = '35.76' and started_on = '2011-03-15'`,
          sql`ended_raw = '2013-2018 (next term)' where region_code = '52' and started_on = '2008-01-01'`,
          sql`ended_raw = '24 September 2023 (successor)' where region_code = '35.22' and started_on = '2018-09-24'`,
        ])
          await sql`update leader_spell set ${change}`.execute(transaction)
      }),
    )
    expect(await read()).not.toEqual(now)
    await sql`delete from seeded_edition where name = '2026-11-printed-dates'`.execute(own.db)
    expect(await bringEditions(own.db, '2026-12-03')).toEqual(['2026-11-printed-dates'])
    expect(await read()).toEqual(now)
    await own.close()
  },
)

it('a database without the sample gains no commitment', { timeout: 240_000 }, async () => {
  const other = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateToLatest(other.db)
  await seed(other.db, { sample: 'none', today: '2026-11-23' })
  await sql`delete from seeded_edition`.execute(other.db)
  expect(await bringEditions(other.db, '2026-12-01')).toEqual(['2026-11-corrections'])
  expect(await other.db.selectFrom('commitment').select('id').execute()).toEqual([])
  await other.close()
})
