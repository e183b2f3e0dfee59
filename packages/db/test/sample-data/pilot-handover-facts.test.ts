import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import {
  type CommitmentFacts,
  type ContinuityStatus,
  continuityStatus,
  deriveTransitions,
  laneSegments,
  openGap,
  type SpellFact,
} from '@estafet/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, { sample: 'pilot', today: '2026-11-23' })
}, 240_000)
afterAll(() => opened.close())

const anchorsOf = async (id: string) =>
  (
    await sql<{ line: string }>`
      select concat_ws(' ', factor, coalesce(level::text, '?'), from_on, from_raw, from_precision, expires_on, document) as line
      from anchor where commitment_id = ${id} order by factor, from_on`.execute(db)
  ).rows.map(({ line }) => line)

const factsOf = async (id: string) => {
  const { rows } = await sql<Pick<CommitmentFacts, 'sightings' | 'startedOn' | 'regionCode'>>`
    select region_code as "regionCode", started_on as "startedOn",
      (select json_agg(json_build_object('id', id, 'sightedOn', sighted_on, 'precision', sighted_precision,
        'state', state)) from sighting where commitment_id = c.id) as sightings
    from commitment c where id = ${id}`.execute(db)
  const [facts] = rows
  if (facts === undefined) throw new Error(`no commitment ${id}`)
  const { rows: spells } = await sql<SpellFact>`
    select id, region_code as "regionCode", person_id as "personId", null as "personName", capacity,
      started_on as "startedOn", ended_on as "endedOn" from leader_spell where region_code = ${facts.regionCode}`.execute(
    db,
  )
  return { ...facts, spells, reports: [], decisions: [] }
}

const continuityOf = async (id: string, asOf: string) => {
  const { spells, ...facts } = await factsOf(id)
  return continuityStatus(
    { ...facts, transitions: deriveTransitions(spells, asOf), gapSince: openGap(spells, asOf) },
    asOf,
  )
}

describe('the anchors of the pilot', () => {
  it('climb from mayor’s regulations to a local law in Pontianak', async () => {
    expect(await anchorsOf('PTK-5')).toEqual([
      'legal_basis 2 2019-12-31 2019 year Perwa 25/2019',
      'legal_basis 2 2020-12-31 2020 year Perwa 20/2020',
      'legal_basis 2 2021-12-31 2021 year Perwa 47/2021',
      'legal_basis 3 2022-12-31 2022 year Perda 9/2022',
    ])
  })

  it('run out with the RPJMD of Tangerang', async () => {
    expect(await anchorsOf('TNG-2')).toEqual([
      'legal_basis 2 2016-12-31 2016 year Perwal 2/2016',
      'plan_anchoring 3 2019-12-31 2019 year 2023-12-31 RPJMD Kota Tangerang 2019–2023',
    ])
  })

  it('say where somebody looked and found nothing', async () => {
    const { rows } = await sql`select commitment_id, factor, note from anchor where level is null
      order by commitment_id`.execute(db)
    expect(rows).toMatchObject([
      { commitment_id: 'MJK-2', factor: 'legal_basis', note: 'Tidak ditemukan.' },
      { commitment_id: 'MJK-3', factor: 'legal_basis' },
    ])
  })

  it('each rest on a page or on the pilot data, and say who asserts them', async () => {
    const { rows } = await sql<{
      unsourced: number
      unread: number
      all: number
    }>`select count(*)::int as all,
      (count(*) filter (where not exists (select from evidence e join source s on s.id = e.source_id
        where e.anchor_id = a.id and s.kind <> 'simulated')))::int as unsourced,
      (count(*) filter (where recorder <> 'Estafet (data percontohan)' or recorded_on <> '2026-11-15'))::int as unread
      from anchor a where recorder <> 'Estafet (rencana daerah)'`.execute(db)
    expect(rows).toEqual([{ all: 23, unsourced: 0, unread: 0 }])
  })

  it('come with no decision, because no page tells of one', async () => {
    const { rows } = await sql`select id from continuity_decision`.execute(db)
    expect(rows).toEqual([])
  })
})

describe('the life of the pilot', () => {
  it.each<[id: string, asOf: string, status: ContinuityStatus, isRevived: boolean]>([
    ['MJK-3', '2023-12-01', 'no_transition_yet', false],
    ['MJK-3', '2024-06-01', 'not_seen_in_gap', false],
    ['MJK-3', '2025-03-10', 'dormant', false],
    ['MJK-3', '2025-03-11', 'confirmed', true],
    ['MJK-3', '2026-11-23', 'confirmed', true],
    // Its reports of 2024 are known to the year, so they show by its end.
    ['TNG-1', '2024-06-01', 'not_seen_in_gap', false],
    ['TNG-1', '2024-12-31', 'confirmed', false],
    ['TNG-1', '2026-11-23', 'confirmed', false],
  ])('%s on %s reads %s', async (id, asOf, status, isRevived) => {
    expect(await continuityOf(id, asOf)).toMatchObject({ status, isRevived })
  })

  it('draws what is not known of Curhat Ning Ita as unknown until the day before it was seen again', async () => {
    const { segments } = laneSegments(await factsOf('MJK-3'), '2026-11-23')
    expect(segments).toEqual([
      { from: '2020-03-12', to: '2021-03-12', kind: 'evidenced' },
      { from: '2021-03-12', to: '2021-12-01', kind: 'unknown' },
      { from: '2021-12-01', to: '2022-12-01', kind: 'evidenced' },
      { from: '2022-12-01', to: '2025-03-10', kind: 'unknown' },
      { from: '2025-03-10', to: '2025-03-11', kind: 'dormant' },
      { from: '2025-03-11', to: '2026-03-11', kind: 'evidenced' },
      { from: '2026-03-11', to: '2026-11-23', kind: 'unknown' },
    ])
  })
})

describe('the earlier wordings', () => {
  const wordingOn = async (asOf: string) =>
    (
      await sql<{ id: string; text: string }>`
        select c.id, case when w.until_on is null
          then concat_ws(' ', c.title, c.title_en, c.summary, c.summary_en, c.legal_basis_text, c.plan_basis_text, c.note)
          else concat_ws(' ', w.title, w.title_en, w.summary, w.summary_en, w.legal_basis_text, w.plan_basis_text, w.note)
          end as text
        from commitment c left join lateral (select * from commitment_wording k
          where k.commitment_id = c.id and k.until_on > ${asOf} order by k.until_on limit 1) w on true
        where c.started_on <= ${asOf} order by c.id`.execute(db)
    ).rows

  it.each(Array.from({ length: 19 }, (_, index) => 2008 + index))(
    'in the middle of %d tell of no later year',
    async (year) => {
      const wordings = await wordingOn(`${year}-06-01`)
      expect(wordings.length).toBeGreaterThan(0)
      for (const { id, text } of wordings) {
        // What a plan is called names the years it runs to.
        const told = text.replaceAll(/20\d\d[-–]20\d\d/g, '').match(/\b20\d\d\b/g) ?? []
        expect(
          told.filter((each) => Number(each) > year),
          `${id}: ${text}`,
        ).toEqual([])
      }
    },
  )

  it('call the channel of Semarang by its name of the day', async () => {
    const titles = await Promise.all(
      ['2019-06-01', '2022-12-16', '2022-12-17', '2025-10-25', '2025-10-26'].map(async (asOf) =>
        (await wordingOn(asOf)).find(({ id }) => id === 'SMG-1')?.text.slice(0, 13),
      ),
    )
    expect(titles).toEqual([
      'Lapor Hendi L',
      'Lapor Hendi L',
      'Sapa Mbak Ita',
      'Sapa Mbak Ita',
      'Lapor Semar "',
    ])
  })
})

describe('the heads and institutions of the pilot', () => {
  it('know when a page on the end of a spell could be read', async () => {
    const { rows } = await sql<{ line: string }>`
      select concat_ws(' ', l.started_on, l.ended_on, ss.known_on) as line from leader_spell l
      join leader_spell_source ss on ss.leader_spell_id = l.id
      where l.region_code in ('35.76', '33.74') and ss.known_on is not null order by l.region_code, l.started_on`.execute(
      db,
    )
    expect(rows.map(({ line }) => line)).toEqual([
      // The page is about the successor's inauguration.
      '2021-02-26 2022-10-10 2023-01-30',
      '2022-10-10 2023-01-30 2023-01-30',
      '2023-01-30 2025-02-19 2025-02-19',
      // Seen in office on the 15th, told on the 17th.
      '2011-03-15 2013-12-08 2011-03-17',
      '2013-12-08 2018-05-09 2018-05-14',
      '2018-05-14 2018-12-10 2018-12-10',
      '2018-12-10 2023-12-10 2023-12-10',
      '2023-12-10 2025-02-20 2025-02-20',
      '2025-02-20 2025-03-06',
    ])
  })

  it('carry BP2T’s commitments to its successor, in place by the end of 2018', async () => {
    const { rows } = await sql`select a.name, b.name as successor, a.succeeded_on, a.succeeded_precision,
      a.succeeded_raw from agency a join agency b on b.id = a.succeeded_by_id`.execute(db)
    expect(rows).toEqual([
      {
        name: 'BP2T',
        successor: 'DPMTK-PTSP',
        succeeded_on: '2018-12-31',
        succeeded_precision: 'year',
        succeeded_raw: 'paling lambat 2018',
      },
    ])
  })
})

describe('the elections', () => {
  it('are those of the file, of provinces too, and some by year alone', async () => {
    const { rows } =
      await sql`select kind, count(*)::int as all, (count(*) filter (where held_on is null))::int as by_year,
      (count(*) filter (where region_code not like '%.%'))::int as of_provinces from election group by kind order by kind`.execute(
        db,
      )
    expect(rows).toEqual([
      { kind: 'pilkada', all: 1119, by_year: 180, of_provinces: 79 },
      { kind: 'pilkada_ulang', all: 3, by_year: 2, of_provinces: 0 },
      { kind: 'psu', all: 24, by_year: 24, of_provinces: 1 },
    ])
  })

  it('cite each page and the count that list them', async () => {
    const { rows } = await sql`select e.year, s.publisher from election e
      join election_source es on es.election_id = e.id join source s on s.id = es.source_id
      where e.region_code = '11' order by e.year, s.publisher`.execute(db)
    expect(rows).toEqual([
      { year: 2017, publisher: 'apkasi.org' },
      { year: 2017, publisher: 'informasi-daftar.blogspot.com' },
      { year: 2024, publisher: 'KPU; melalui razanfawwaz/pilkada-scrap' },
    ])
  })
})
