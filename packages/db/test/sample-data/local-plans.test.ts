import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSeedTable } from '../../src/seeds/seed-files.ts'
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

const rowsOf = (name: string) => readSeedTable<string>(`local-plans/${name}.csv`)
const leftOut = new Set(rowsOf('left-out').map(({ id }) => id))
const kept = (name: string) => rowsOf(name).filter(({ id }) => !leftOut.has(id))
const count = async (from: ReturnType<typeof sql>): Promise<number | undefined> =>
  (await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db)).rows[0]?.count

const pilotCommitments = 15
const joined = rowsOf('commitments').filter(({ pilot_id }) => pilot_id !== '')
const joinedToPilot = joined.length

it('has every row of the files that is not left out with a reason', async () => {
  const verdicts = kept('assessments')
  const ofCommitment = verdicts.filter(
    ({ assessor_kind, commitment_id }) =>
      ['irm', 'local_monitoring_body'].includes(assessor_kind ?? '') && commitment_id !== '',
  )
  const ofPlan = verdicts.filter(({ commitment_id }) => commitment_id === '')
  const isEvent = ({ kind, done_date }: Record<string, string>) => kind === 'event' || done_date !== ''
  const milestones = kept('milestones')
  expect({
    commitments: await count(sql`commitment`),
    plans: await count(sql`action_plan`),
    milestones: await count(sql`milestone`),
    events: await count(sql`commitment_event`),
    figures: await count(sql`own_figure`),
    assessments: await count(sql`assessment`),
    planAssessments: await count(sql`plan_assessment`),
    recognitions: await count(sql`recognition`),
    reports: await count(sql`progress_report`),
  }).toEqual({
    commitments: pilotCommitments + kept('commitments').length - joinedToPilot,
    plans: kept('plans').length,
    milestones: milestones.filter((row) => !isEvent(row)).length,
    events: milestones.filter(isEvent).length,
    figures: kept('reports').length,
    assessments: ofCommitment.length,
    planAssessments: ofPlan.length,
    recognitions: verdicts.length - ofCommitment.length - ofPlan.length,
    // No row says how far a city holds itself to be: figures are kept as figures.
    reports: 0,
  })
})

it('keeps the ids under which the set records what the pilot had before', async () => {
  const { rows } =
    await sql`select id, commitment_id as pilot_id from commitment_other_id order by 1`.execute(db)
  expect(rows).toEqual(
    joined
      .map(({ id, pilot_id }) => ({ id, pilot_id }))
      .toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
  )
  expect(rows.length).toBeGreaterThan(2)
})

it('says in both languages why a row is left out', () => {
  for (const { reason, reason_en } of rowsOf('left-out')) {
    expect(reason).not.toBe('')
    expect(reason_en).not.toBe('')
    expect(reason_en).not.toBe(reason)
  }
})

it('has the sightings, anchors, names and heads beside those of the pilot', async () => {
  const recorder = sql`anchor where recorder = 'Estafet (rencana daerah)'`
  expect(await count(recorder)).toBe(kept('anchors').length)
  expect(await count(sql`sighting where note like 'Nama yang terlihat%'`)).toBe(kept('sightings').length)
  // One of the five names of the pilot is in the set too.
  expect(await count(sql`commitment_alias`)).toBe(5 - 1 + kept('aliases').length)
  const { rows } = await sql<{ region_code: string; spells: number }>`
    select region_code, count(*)::int as spells from leader_spell
    where region_code in ('35.22', '33.29', '52', '31', '72.01') group by 1 order by 1`.execute(db)
  expect(rows).toEqual([
    { region_code: '31', spells: 6 },
    { region_code: '33.29', spells: 6 },
    { region_code: '35.22', spells: 6 },
    { region_code: '52', spells: 6 },
    { region_code: '72.01', spells: 4 },
  ])
})

it('gives as words of a source only what a source prints of a date', async () => {
  const { rows } = await sql<{ raw: string }>`
    select raw from leader_spell, unnest(array[started_raw, ended_raw]) as raw where raw is not null`.execute(
    db,
  )
  const words = rows.map(({ raw }) => raw).filter((raw) => !/^\d{4}(-\d{2}){0,2}$/.test(raw))
  expect(words).toContain('sejak 23 Desember 2024')
  expect(words.filter((raw) => /swearing|successor|term|before|misprint|terbaca/.test(raw))).toEqual([])
})

it('keeps one regent one person, over two terms, and names who came between', async () => {
  const { rows } = await sql<{ name: string; person_id: number; ended_on: string | null }>`
    select p.name, s.person_id, s.ended_on from leader_spell s join person p on p.id = s.person_id
    where region_code = '35.22' order by started_on`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual([
    'Suyoto',
    'Suyoto',
    'Suprianto',
    'Anna Mu’awanah',
    'Adriyanto',
    'Setyo Wahono',
  ])
  expect(rows[0]?.person_id).toBe(rows[1]?.person_id)
})

it.each([
  ['milestone', 'milestone_id'],
  ['commitment_event', 'commitment_event_id'],
  ['own_figure', 'own_figure_id'],
  ['plan_assessment', 'plan_assessment_id'],
  ['recognition', 'recognition_id'],
])('%s: every row has its source', async (table, column) => {
  const bare = sql`${sql.table(table)} f where not exists
    (select from fact_source s where s.${sql.ref(column)} = f.id)`
  expect(await count(bare)).toBe(0)
})

it.each([
  ['assessment', 'assessment_id'],
  ['sighting', 'sighting_id'],
  ['anchor', 'anchor_id'],
])('%s: every row has its evidence', async (table, column) => {
  const bare = sql`${sql.table(table)} f where not exists
    (select from evidence e where ${sql.ref(`e.${column}`)} = f.id)`
  expect(await count(bare)).toBe(0)
})

it('gives inception reports to local monitoring bodies and never to the IRM', async () => {
  expect(
    await count(sql`assessment a join evidence e on e.assessment_id = a.id
      where a.actor_kind = 'irm' and e.rationale like '%Inception%'`),
  ).toBe(0)
  expect(await count(sql`assessment where actor_kind = 'local_monitor' and indicator = 'completion'`)).toBe(0)
})

it('keeps the counts of a plan with the plan', async () => {
  const { rows } = await sql`select value, count from plan_assessment
    where indicator = 'completion' order by count desc, value`.execute(db)
  expect(rows).toEqual([
    { value: 'substantial', count: 4 },
    { value: 'limited', count: 1 },
    { value: 'complete', count: 0 },
    { value: 'not_started', count: 0 },
  ])
  expect(await count(sql`assessment where commitment_id like 'BJN%' and indicator = 'completion'`)).toBe(0)
  expect(await count(sql`assessment where commitment_id like 'LP-BJN%' and indicator = 'completion'`)).toBe(0)
})

it('never makes a day of a month or a year: a month or year precision goes with a text that gives no day', async () => {
  const columns = [
    ['sighting', 'sighted_precision', 'sighted_on'],
    ['commitment_event', 'happened_precision', 'happened_on'],
    ['own_figure', 'told_precision', 'told_on'],
  ] as const
  // A full date beside a coarser precision is the set's way to write the last day of a month or year.
  const isDay = ({ done_date, date, done_precision, date_precision }: Record<string, string>) =>
    (done_date ?? date ?? '').length === 10 &&
    !['year', 'month'].includes((done_date === undefined ? date_precision : done_precision) ?? '')
  const printed = ['sightings', 'milestones', 'reports'].flatMap((name) => kept(name).filter(isDay))
  const rows = await Promise.all(
    columns.map(
      async ([table, precision]) =>
        (
          await sql<{ day: number }>`select count(*)::int as day from ${sql.table(table)}
            where ${sql.ref(precision)} in ('day', 'inferred_day')`.execute(db)
        ).rows[0]?.day ?? 0,
    ),
  )
  const pilotDays = await count(
    sql`sighting where note is null and sighted_precision in ('day', 'inferred_day')`,
  )
  const days = rows.reduce((sum, each) => sum + each, 0) - (pilotDays ?? 0)
  expect(days).toBe(printed.length)
})

it('leaves no page of a known address without its title where the set gives one', async () => {
  const titled = new Set(kept('sources').map(({ url = '' }) => url.replace(/^https?:\/\/(www\.)?|\/$/g, '')))
  const { rows } = await sql<{
    url: string
  }>`select url from source where title is null and url is not null`.execute(db)
  expect(rows.filter(({ url }) => titled.has(url.replace(/^https?:\/\/(www\.)?|\/$/g, '')))).toEqual([])
})

it('keeps the deadline of a milestone to the unit its source names', async () => {
  const rows = await db.selectFrom('milestone').select(['title_en', 'due_precision', 'due_raw']).execute()
  const named = kept('milestones').filter(({ due_precision }) =>
    ['year', 'month'].includes(due_precision ?? ''),
  )
  expect(named.length).toBeGreaterThan(20)
  for (const { title, due_precision, due_raw, kind, done_date } of named) {
    if (kind === 'event' || done_date !== '') continue
    const own = rows.filter((row) => row.due_raw === due_raw && row.title_en === title)
    expect(
      own.map((row) => row.due_precision),
      title,
    ).toContain(due_precision)
  }
})

it('calls no commitment sourced that rests in part on what a reader cannot open', async () => {
  const { rows } = await sql<{ id: string }>`
    select distinct c.id from commitment c join evidence e on e.commitment_id = c.id join source s on s.id = e.source_id
    where c.sourcing = 'sourced' and (s.is_own or s.url is null or e.rationale like '%tidak merinci halaman%')`.execute(
    db,
  )
  expect(rows).toEqual([])
  const lowered = await db
    .selectFrom('commitment')
    .select('sourcing')
    .where('id', '=', 'TNG-1')
    .executeTakeFirst()
  expect(lowered?.sourcing).toBe('partly_sourced')
})

it('dates every source its files date, as exactly as they do, and no other', async () => {
  const { rows } = await sql<{ url: string; on: string | null; precision: string | null }>`
    select url, published_on as on, published_precision as precision from source where url is not null`.execute(
    db,
  )
  expect(rows.filter(({ on, precision }) => (on === null) !== (precision === null))).toEqual([])
  const byUrl = new Map(rows.map((row) => [row.url, row]))
  const dated = kept('sources').filter(({ date, url }) => date !== '' && byUrl.has(url ?? ''))
  expect(dated.length).toBeGreaterThan(100)
  for (const { url, date = '' } of dated)
    expect(byUrl.get(url ?? '')?.on, url).toBe(date + '-01-01'.slice(date.length - 4))
})

it.each(['day', null])(
  'refuses a day of publication without its precision, and a precision without a day',
  async (precision) => {
    const on = precision === null ? '2020-01-01' : null
    await expect(
      sql`insert into source (kind, title, published_on, published_precision) values ('web_page', 'Uji', ${on}, ${precision})`.execute(
        db,
      ),
    ).rejects.toThrow('source_published_precise')
  },
)
