import type { Database } from '@estafet/db'
import type { DatePrecision, IsoDay, RegionSummary, SpellFact } from '@estafet/domain'
import { sql } from 'kysely'
import { isKnownFrom } from '../as-of/known-by.queries.ts'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { lastActivityAt } from '../as-of/state-record.ts'
import { loadKnownSpells } from '../as-of/known-spell.queries.ts'
import { heldOn, heldState } from '../as-of/history.queries.ts'
import { earlierWording, worded } from '../as-of/wording.queries.ts'

/** A kabupaten or kota as the overview reads it. */
export interface OverviewRegion {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  readonly isAdministrative: boolean
  readonly hdi: number | null
  readonly povertyPercent: number | null
}

const regionColumns = sql`r.code, r.name, r.is_simulated as "isSimulated", r.is_administrative as "isAdministrative",
  r.hdi, r.poverty_percent as "povertyPercent"`

/** The sums one measure of the overview reads; the others would be sent and parsed for nothing. */
export type OverviewSummary = Pick<RegionSummary, 'commitments' | 'schedule' | 'continuity' | 'metHandover'>

type SummaryRow = Pick<OverviewRegion, 'code' | 'name' | 'isSimulated'> & {
  commitments: number | null
  metHandover: number | null
  sums: Record<string, number> | null
}

/** Every kabupaten and kota by code with `commitments` and one of its kept sums, where it has commitments. */
export async function listOverviewSums(
  db: Database,
  column: 'schedule' | 'continuity' | null,
): Promise<SummaryRow[]> {
  const { rows } = await sql<SummaryRow>`
    select r.code, r.name, r.is_simulated as "isSimulated", s.commitments,
      s.met_handover as "metHandover",
      ${column === null ? sql`null` : sql.ref(`s.${column}`)} as sums
    from region r left join region_state s on s.region_code = r.code and s.theme = 'all'
    where r.kind <> 'province' order by r.code`.execute(db)
  return rows
}

/** Every kabupaten and kota by code. */
export async function listOverviewRegions(db: Database): Promise<OverviewRegion[]> {
  const { rows } = await sql<OverviewRegion>`
    select ${regionColumns} from region r where r.kind <> 'province' order by r.code`.execute(db)
  return rows
}

/** The spells of kabupaten and kota as known on `asOf`, by region. */
export const listAllSpells = (db: Database, asOf: IsoDay): Promise<Map<string, SpellFact[]>> =>
  loadKnownSpells(db, { where: sql`r.kind <> 'province'` }, asOf)

/** First reported day per region and period. */
export async function listReportedPeriods(
  db: Database,
): Promise<Map<string, { periodId: number; on: IsoDay }[]>> {
  const rows = await db
    .selectFrom('reported_period')
    .select(['region_code as code', 'reporting_period_id as periodId', 'first_reported_on as on'])
    .execute()
  return Map.groupBy(rows, (row) => row.code)
}

export const recentKinds = ['report', 'sighting', 'assessment', 'deadline_change'] as const
export type RecentKind = (typeof recentKinds)[number]

/** One dated thing that happened to a commitment. */
export interface RecentEvent {
  readonly kind: RecentKind
  readonly on: IsoDay
  /** How exactly `on` is known. */
  readonly precision: DatePrecision
  readonly commitmentId: string
  readonly title: string
  readonly titleEn: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  /** The word the event says: a delivery, a sighting state, a verdict or the new deadline. */
  readonly word: string
}

/** Which events: the newest `limit` up to `asOf`, of real or of simulated regions. */
export interface EventQuestion {
  readonly asOf: IsoDay
  readonly today: IsoDay
  readonly isSimulated: boolean
  readonly limit: number
}

// Per commitment its kept last day narrows the search to the few that moved most recently. The last day of another
// day's state is two of its bytes.
const movedRecently = ({ asOf, today, isSimulated, limit }: EventQuestion) =>
  asOf === today
    ? sql`select commitment_id from commitment_state where is_simulated = ${isSimulated}
      order by last_activity_on desc nulls last, commitment_id limit ${limit * 4}`
    : sql`select h.commitment_id from commitment_history h ${heldOn(asOf)} cross join lateral (
        select ${heldState} as state) one
      where held.entry > 0 and ${isSimulated ? sql`h.region_code >= '99'` : sql`h.region_code < '99'`}
      order by get_byte(state, ${sql.lit(lastActivityAt)})
        + 256 * get_byte(state, ${sql.lit(lastActivityAt + 1)}) desc, h.commitment_id limit ${limit * 4}`

/** The newest events, newest first, each by the title of its day. What only a file of this product says is no news. */
export async function listRecentEvents(db: Database, question: EventQuestion): Promise<RecentEvent[]> {
  const { asOf, limit } = question
  const { rows } = await sql<RecentEvent>`
    with moved as (
      ${movedRecently(question)}
    ), event as (
      select 'report' as kind, reported_on as on, commitment_id, delivery as word, id, 'day' as precision
        from progress_report
        where commitment_id in (select commitment_id from moved)
      union all
      select 'sighting', span_last(i.sighted_on, i.sighted_precision), i.commitment_id, i.state, i.id, i.sighted_precision
        from sighting i where i.commitment_id in (select commitment_id from moved)
          and not ${isClaimed('sighting', 'i', asOf)}
      union all
      select 'assessment', assessed_on, commitment_id, value, id, assessed_precision from assessment
        where indicator = 'completion' and commitment_id in (select commitment_id from moved)
      union all
      select 'deadline_change', changed_on, commitment_id, new_due_on::text, id, 'day' from deadline_change
        where commitment_id in (select commitment_id from moved)
    ), newest as (
      select distinct on (commitment_id, kind) * from event where "on" <= ${asOf}
      order by commitment_id, kind, "on" desc, id desc
    )
    select n.kind, n.on, n.precision, n.commitment_id as "commitmentId", ${worded('title')} as title,
      ${worded('title_en')} as "titleEn",
      c.region_code as "regionCode", r.name as "regionName", r.is_simulated as "isSimulated", n.word
    from newest n join commitment c on c.id = n.commitment_id join region r on r.code = c.region_code
    ${earlierWording(asOf)}
    order by n.on desc, n.commitment_id, n.kind limit ${limit}`.execute(db)
  return rows
}

/**
 * Regions and commitments on record, of real or of simulated regions. `regions` are kabupaten and kota; commitments
 * are of provinces too, which are counted apart.
 */
export interface DatasetCounts {
  readonly isSimulated: boolean
  readonly regions: number
  readonly regionsWithCommitments: number
  readonly provincesWithCommitments: number
  readonly regionsWithLeader: number
  readonly commitments: number
}

/** What is on record today, real and simulated apart. */
export async function countDataset(db: Database): Promise<DatasetCounts[]> {
  const { rows } = await sql<DatasetCounts>`
    select r.is_simulated as "isSimulated", (count(*) filter (where r.kind <> 'province'))::int as regions,
      (count(s.region_code) filter (where r.kind <> 'province'))::int as "regionsWithCommitments",
      (count(s.region_code) filter (where r.kind = 'province'))::int as "provincesWithCommitments",
      (count(*) filter (where r.kind <> 'province'
        and exists (select from leader_spell l where l.region_code = r.code)))::int as "regionsWithLeader",
      coalesce(sum(s.commitments), 0)::int as commitments
    from region r left join region_state s on s.region_code = r.code and s.theme = 'all'
    group by r.is_simulated order by r.is_simulated`.execute(db)
  return rows
}

/** What was on record on an earlier day: begun by then, or anything of it known by then. */
export async function countDatasetAsOf(db: Database, asOf: IsoDay): Promise<DatasetCounts[]> {
  const { rows } = await sql<DatasetCounts>`
    with known as (
      select region_code, count(*)::int as commitments from commitment_history h
      where ${isKnownFrom('h', asOf)} group by region_code
    )
    select r.is_simulated as "isSimulated", (count(*) filter (where r.kind <> 'province'))::int as regions,
      (count(k.region_code) filter (where r.kind <> 'province'))::int as "regionsWithCommitments",
      (count(k.region_code) filter (where r.kind = 'province'))::int as "provincesWithCommitments",
      (count(*) filter (where r.kind <> 'province' and exists (select from leader_spell l
        where l.region_code = r.code and l.started_on <= ${asOf})))::int as "regionsWithLeader",
      coalesce(sum(k.commitments), 0)::int as commitments
    from region r left join known k on k.region_code = r.code
    group by r.is_simulated order by r.is_simulated`.execute(db)
  return rows
}
