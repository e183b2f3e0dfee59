import { type DatePrecision, type IsoDay, addDays, daySpan } from '@estafet/domain'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { citedBy } from './visible-source.queries.ts'

const database = useTestDatabase()

interface Cited {
  readonly commitment: string
  readonly source: number
  readonly publishedOn: IsoDay | null
  readonly publishedPrecision: DatePrecision | null
  readonly linkedOn: IsoDay | null
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
}
interface Support {
  readonly commitment: string
  readonly source: number
  readonly on: IsoDay
  readonly precision: DatePrecision
  /** What a plan promised was promised on that day, and not before. */
  readonly isPromise: boolean
}

const listCited = async (): Promise<readonly Cited[]> =>
  (
    await sql<Cited>`
      select c.id as commitment, so.id as source, so.published_on as "publishedOn",
        so.published_precision as "publishedPrecision", cs.linked_on as "linkedOn",
        c.started_on as "startedOn", c.started_precision as "startedPrecision"
      from commitment_source cs join commitment c on c.id = cs.commitment_id join source so on so.id = cs.source_id
      where not so.is_own and c.region_code < '99'`.execute(database().db)
  ).rows

/** The facts with a day that a source supports. */
const listSupports = async (): Promise<readonly Support[]> =>
  (
    await sql<Support>`
      select e.commitment_id as commitment, e.source_id as source, coalesce(i.sighted_on, b.from_on, d.decided_on, e.added_on) as on,
        coalesce(i.sighted_precision, b.from_precision, 'day') as precision, false as "isPromise"
      from evidence e left join sighting i on i.id = e.sighting_id left join anchor b on b.id = e.anchor_id
      left join continuity_decision d on d.id = e.decision_id
      union all select commitment_id, source_id, known_on, 'day', false from challenge where source_id is not null
      union all select a.commitment_id, a.source_id, coalesce(a.from_on, c.started_on),
        coalesce(a.from_precision, c.started_precision), false
        from commitment_alias a join commitment c on c.id = a.commitment_id where a.source_id is not null
      union all select c.id, pl.source_id, pl.starts_on, 'day', false
        from commitment c join action_plan pl on pl.id = c.action_plan_id where pl.source_id is not null
      union all select coalesce(n.commitment_id, o.commitment_id, m.commitment_id), fs.source_id,
        coalesce(n.happened_on, o.told_on, m.promised_on, c.started_on),
        case when m.id is not null and m.promised_on is null then c.started_precision else 'day' end, m.promised_on is not null
        from fact_source fs left join commitment_event n on n.id = fs.commitment_event_id
        left join own_figure o on o.id = fs.own_figure_id left join milestone m on m.id = fs.milestone_id
        left join commitment c on c.id = m.commitment_id`.execute(database().db)
  ).rows.filter(({ commitment, on }) => commitment !== null && on !== null)

const last = (on: IsoDay | null, precision: DatePrecision | null): IsoDay | null =>
  on === null ? null : daySpan(on, precision ?? 'day').last

it('lists no source before its own day or, without one, before the first fact it supports', async () => {
  const { db } = database()
  const [cited, supports] = [await listCited(), await listSupports()]
  const keyOf = ({ commitment, source }: { commitment: string; source: number }) => `${commitment} ${source}`
  const supportsOf = Map.groupBy(supports, keyOf)

  /** The first day on which each may be listed. */
  const firstDays = new Map(
    cited.map((each) => {
      const own = last(each.publishedOn, each.publishedPrecision)
      if (own !== null) return [keyOf(each), own] as const
      const facts = supportsOf.get(keyOf(each)) ?? []
      const [first] = facts.map(({ on, precision }) => daySpan(on, precision).last).toSorted()
      const promised = facts.filter(({ isPromise }) => isPromise).map(({ on }) => on)
      const start = first ?? each.linkedOn ?? last(each.startedOn, each.startedPrecision) ?? '0001-01-01'
      return [keyOf(each), [start, ...promised].toSorted().at(-1) ?? start] as const
    }),
  )
  // Between the days of documents without one of their own, those with one are seen to come as well.
  const undated = cited.filter(({ publishedOn }) => publishedOn === null)
  const days = [
    ...new Set([...undated.flatMap((each) => firstDays.get(keyOf(each)) ?? []), '2014-12-31']),
  ].filter((day) => day > '1945')
  expect(days.length).toBeGreaterThan(10)

  const early: string[] = []
  for (const day of days.flatMap((on) => [addDays(on, -1), on])) {
    const { rows } = await sql<{ commitment: string; source: number }>`
      select c.id as commitment, so.id as source from commitment_source cs join commitment c on c.id = cs.commitment_id
      join source so on so.id = cs.source_id where not so.is_own and c.region_code < '99' and ${citedBy(day)}`.execute(
      db,
    )
    early.push(
      ...rows
        .filter((row) => (firstDays.get(keyOf(row)) ?? '') > day)
        .map((row) => `${keyOf(row)} on ${day}`),
    )
    // And from that day on it is not missing either.
    const listed = new Set(rows.map(keyOf))
    for (const [key, first] of firstDays)
      if (first <= day && !listed.has(key)) early.push(`${key} missing on ${day}`)
  }
  expect(early).toEqual([])
})

it('names no document of a plan before the plan', async () => {
  const { rows } = await sql<{ url: string }>`
    select so.url from commitment_source cs join commitment c on c.id = cs.commitment_id
    join source so on so.id = cs.source_id where c.id = 'SMG-1' and ${citedBy('2014-12-31')}`.execute(
    database().db,
  )
  expect(rows.filter(({ url }) => url.includes('IDSMG'))).toEqual([])
})
