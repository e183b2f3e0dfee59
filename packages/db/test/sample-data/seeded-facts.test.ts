import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
const steps: string[] = []

beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, {
    sample: 'demo',
    today: '2026-11-23',
    onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`),
  })
}, 240_000)
afterAll(() => opened.close())

const one = async <Value>(query: ReturnType<typeof sql<{ value: Value }>>): Promise<Value | undefined> =>
  (await query.execute(db)).rows[0]?.value

describe('the regions', () => {
  it('are 38 provinces and 514 kabupaten and kota, and the simulated ones apart', async () => {
    const { rows } = await sql<{ is_simulated: boolean; kind: string; count: number }>`
      select is_simulated, kind, count(*)::int as count from region group by 1, 2 order by 1, 2`.execute(db)
    expect(rows).toEqual([
      { is_simulated: false, kind: 'kabupaten', count: 416 },
      { is_simulated: false, kind: 'kota', count: 98 },
      { is_simulated: false, kind: 'province', count: 38 },
      { is_simulated: true, kind: 'kabupaten', count: 4 },
      { is_simulated: true, kind: 'kota', count: 8 },
      { is_simulated: true, kind: 'province', count: 1 },
    ])
  })

  it('keep the values of the files', async () => {
    const { rows } = await sql`select name, kind, province_code, population, hdi, is_administrative
      from region where code in ('31.71', '35.76') order by code`.execute(db)
    expect(rows[0]).toMatchObject({ kind: 'kota', province_code: '31', is_administrative: true })
    expect(rows[1]).toMatchObject({ name: 'Kota Mojokerto', province_code: '35', is_administrative: false })
  })

  it('have 412 elected heads but for the four whose spells the pilot records', async () => {
    const election = sql<{ value: number }>`select count(*)::int as value from leader_spell_source
      join source on source.id = source_id where url like '%pilkada-scrap%'`
    expect(await one(election)).toBe(408)
    const unsworn = sql<{ value: number }>`select count(*)::int as value from leader_spell
      where started_precision = 'year' and started_raw = '2025-2030' and started_on = '2025-01-01' and note is not null`
    expect(await one(unsworn)).toBe(24)
  })
})

describe('the pilot', () => {
  const spellsOf = async (code: string) =>
    (
      await sql<{ person: string | null; capacity: string; started_on: string; ended_on: string | null }>`
        select p.name as person, capacity, started_on, ended_on from leader_spell s
        left join person p on p.id = s.person_id where region_code = ${code} order by started_on`.execute(db)
    ).rows

  it('has its spells, eight of them in Pontianak, and those of the local plans before them', async () => {
    const counts = await Promise.all(
      ['35.76', '36.71', '61.71', '33.74'].map(async (code) => (await spellsOf(code)).length),
    )
    expect(counts).toEqual([7, 4, 8, 7])
    expect(await spellsOf('35.22')).toMatchObject([
      { person: 'Suyoto', started_on: '2008-01-01', ended_on: '2013-03-13' },
      { person: 'Suyoto', started_on: '2013-03-13', ended_on: '2018-03-12' },
      { person: 'Suprianto', started_on: '2018-03-13', ended_on: '2018-09-24' },
      { person: 'Anna Mu’awanah', started_on: '2018-09-24', ended_on: '2023-09-24' },
      { person: 'Adriyanto', started_on: '2023-09-24', ended_on: '2025-02-19' },
      { person: 'Setyo Wahono', started_on: '2025-02-20' },
    ])
  })

  it('has five days without a mayor in Mojokerto and a mayor who returned as the same person', async () => {
    const spells = await spellsOf('35.76')
    expect(spells[2]).toEqual({
      person: null,
      capacity: 'vacant',
      started_on: '2018-05-09',
      ended_on: '2018-05-14',
    })
    const sameMayor = sql<{
      value: number
    }>`select count(distinct person_id)::int as value from leader_spell s
      join person p on p.id = s.person_id where p.name = 'Ika Puspitasari'`
    expect(await one(sameMayor)).toBe(1)
  })

  it('keeps dates as the source gives them beside their reading', async () => {
    const { rows } = await sql`select started_on, started_precision, started_raw, ended_precision, ended_raw
      from leader_spell where region_code = '35.22' order by started_on limit 1`.execute(db)
    expect(rows).toEqual([
      {
        started_on: '2008-01-01',
        started_precision: 'year',
        started_raw: '2008',
        ended_precision: 'day',
        ended_raw: '2013-03-13',
      },
    ])
    const { rows: claimed } =
      await sql`select started_on, started_precision, started_raw from commitment where id = 'PTK-2'`.execute(
        db,
      )
    expect(claimed).toEqual([
      { started_on: '2013-01-01', started_precision: 'inferred_year', started_raw: '2013 (diklaim)' },
    ])
  })

  it('has its 15 initiatives, the 47 of the local plans and one forum of six', async () => {
    const { rows } = await sql`select
      (select count(*)::int from commitment where sourcing <> 'simulated') as commitments,
      (select count(*)::int from forum) as forums,
      (select count(*)::int from forum_region) as cities,
      (select count(*)::int from forum_initiative) as told,
      (select string_agg(commitment_id, ' ' order by commitment_id) from forum_initiative) as tied`.execute(
      db,
    )
    expect(rows).toEqual([
      { commitments: 15 + 47, forums: 1, cities: 3, told: 6, tied: 'LP-MJK-01 MJK-1 PTK-1 PTK-2' },
    ])
  })

  it('carries three names on one commitment of Semarang', async () => {
    const { rows } = await sql<{ name: string; from_raw: string }>`
      select name, from_raw from commitment_alias where commitment_id = 'SMG-1' order by from_on`.execute(db)
    expect(rows).toEqual([
      { name: 'Lapor Hendi', from_raw: '2014-03-03' },
      { name: 'Sapa Mbak Ita', from_raw: '2022-12-17' },
      { name: 'Lapor Semar "Solusi AWP"', from_raw: 'paling lambat Oktober 2025' },
    ])
  })

  it('ties the security incident to the complaint service of Mojokerto', async () => {
    const { rows } = await sql`select kind, known_on from challenge where commitment_id = 'MJK-1'`.execute(db)
    expect(rows).toEqual([{ kind: 'security_incident', known_on: '2017-05-17' }])
  })

  it('never invents the day Curhat Ning Ita lapsed, only that it had before it was re-activated', async () => {
    const { rows } = await sql<{ state: string; sighted_raw: string }>`
      select state, sighted_raw from sighting where commitment_id = 'MJK-3' order by sighted_on`.execute(db)
    expect(rows.map(({ state, sighted_raw: raw }) => `${state} ${raw}`)).toEqual([
      'active 2020-03-12',
      'active 2021-12',
      'dormant sebelum 11 Maret 2025',
      'active 2025-03-11',
    ])
  })

  it('reads an imprecise end as its last day and an imprecise sign of life as its first', async () => {
    const { rows } =
      await sql`select state, sighted_on, sighted_raw from sighting where commitment_id = 'PTK-1'
      order by sighted_on`.execute(db)
    expect(rows).toEqual([
      { state: 'active', sighted_on: '2015-01-01', sighted_raw: '2015' },
      { state: 'active', sighted_on: '2017-05-17', sighted_raw: '2017-05-17' },
      { state: 'absorbed', sighted_on: '2018-12-31', sighted_raw: '2018' },
    ])
  })
})

describe('every fact', () => {
  const unsourced: Readonly<Record<string, ReturnType<typeof sql>>> = {
    spells: sql`select id from leader_spell s where not exists
      (select from leader_spell_source where leader_spell_id = s.id)`,
    commitments: sql`select id from commitment c where not exists
      (select from commitment_source where commitment_id = c.id)`,
    sightings: sql`select id from sighting s where not exists (select from evidence where sighting_id = s.id)`,
    anchors: sql`select id from anchor a where not exists (select from evidence where anchor_id = a.id)`,
    decisions: sql`select id from continuity_decision d where not exists
      (select from evidence where decision_id = d.id)`,
    elections: sql`select id from election e where not exists
      (select from election_source where election_id = e.id)`,
    aliases: sql`select id from commitment_alias where source_id is null`,
    plans: sql`select id from action_plan where source_id is null`,
    challenges: sql`select id from challenge where source_id is null`,
    forums: sql`select id from forum where source_id is null`,
    'moved deadlines': sql`select id from deadline_change where source_id is null`,
  }
  it.each(Object.entries(unsourced))('among the %s has a source', async (_, query) => {
    expect((await query.execute(db)).rows).toEqual([])
  })

  it('of a real place rests on no simulated source, and the other way round', async () => {
    const { rows } = await sql`select e.id from evidence e join source s on s.id = e.source_id
      join commitment c on c.id = e.commitment_id join region r on r.code = c.region_code
      where (s.kind = 'simulated') <> r.is_simulated or (c.sourcing = 'simulated') <> r.is_simulated`.execute(
      db,
    )
    expect(rows).toEqual([])
  })

  it('about handovers is marked as simulated where its region is, and only there', async () => {
    const { rows } = await sql`
      select c.id from commitment c join region r on r.code = c.region_code
      join (select commitment_id, sourcing from anchor
        union all select commitment_id, sourcing from continuity_decision) f on f.commitment_id = c.id
      where (f.sourcing = 'simulated') <> r.is_simulated
      union all
      select e.region_code from election e join region r on r.code = e.region_code
      join election_source es on es.election_id = e.id join source s on s.id = es.source_id
      where (s.kind = 'simulated') <> r.is_simulated`.execute(db)
    expect(rows).toEqual([])
  })

  it('of a moved deadline agrees with the milestone it moved', async () => {
    const { rows } = await sql`
      with chain as (
        select d.*, lag(new_due_on) over moved as previous_new, lead(id) over moved is null as is_last
        from deadline_change d window moved as (partition by milestone_id order by changed_on, id))
      select m.id from milestone m left join chain on chain.milestone_id = m.id
      where (chain.id is null and m.due_on is distinct from m.original_due_on)
        or chain.old_due_on <> coalesce(chain.previous_new, m.original_due_on)
        or (chain.is_last and chain.new_due_on <> m.due_on)`.execute(db)
    expect(rows).toEqual([])
  })
})

describe('seeding', () => {
  it('tells its steps', () => {
    expect(steps[0]).toBe('regions 0/7')
    expect(steps.at(-1)).toBe('later_editions 7/7')
  })

  it('twice changes nothing and says so', async () => {
    const fingerprint = sql<{ value: string }>`
      select max(id) || ' ' || (select version from dataset) as value from change_log`
    const before = await one(fingerprint)
    expect(await seed(db, { sample: 'pilot', today: '2026-11-24' })).toEqual({
      isSeeded: false,
      sample: 'demo',
      seededOn: null,
      rows: {},
      skipped: [],
    })
    expect(await one(fingerprint)).toBe(before)
  })

  it('is written by the actor seed', async () => {
    expect(
      await one(sql<{ value: string }>`select string_agg(distinct actor, ' ') as value from change_log`),
    ).toBe('seed')
  })
})
