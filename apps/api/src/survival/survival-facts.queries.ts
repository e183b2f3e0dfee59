import type { Database } from '@estafet/db'
import {
  type AnchorFact,
  type ContinuityDecisionKind,
  type DatePrecision,
  endingStates,
  foundationFactors,
  type IsoDay,
  type RegionKind,
  type SightingState,
  type SurvivalFacts,
  startKnownOn,
  type Theme,
} from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.ts'
import { knownBy } from '../as-of/known-by.ts'

/** What survival asks of one commitment: facts up to the day asked, and nothing of later ones. */
export interface SurvivalCommitment {
  readonly id: string
  readonly regionCode: string
  readonly regionKind: RegionKind
  readonly themes: readonly Theme[]
  readonly facts: SurvivalFacts
}

type SightingRow = readonly [
  id: number,
  on: IsoDay,
  precision: DatePrecision,
  state: SightingState,
  isLatest: boolean,
  isClaimed: boolean,
]
type DecisionRow = readonly [on: IsoDay, decision: ContinuityDecisionKind, pausedUntil: IsoDay | null]
interface FactRow {
  readonly id: string
  readonly regionCode: string
  readonly regionKind: RegionKind
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
  readonly themes: readonly Theme[]
  readonly sightings: readonly SightingRow[] | null
  readonly decisions: readonly DecisionRow[] | null
  readonly firstReportedOn: IsoDay | null
  readonly lastReportedOn: IsoDay | null
}

type AnchorRow = readonly [
  id: number,
  factor: AnchorFact['factor'],
  level: AnchorFact['level'],
  from: IsoDay,
  precision: DatePrecision,
  expires: IsoDay | null,
  isClaimed: boolean,
]

const toAnchor = ([id, factor, level, fromOn, fromPrecision, expiresOn, claimed]: AnchorRow): AnchorFact => ({
  id,
  factor,
  level,
  fromOn,
  fromPrecision,
  expiresOn,
  isClaimed: claimed,
})

// As it stood on the day: reported by then, and not corrected by a later one.
const standing = (asOf: IsoDay) => sql`p.reported_on <= ${asOf}
  and not exists (select from progress_report n where n.supersedes_id = p.id and n.reported_on <= ${asOf})`

const signOfLife = (asOf: IsoDay) => sql`p.delivery <> 'withdrawn' and ${standing(asOf)}`

// The words after which the days of reports in between decide: a report ends a pause, dormancy or a withdrawal, and
// after any other end it shows no life.
const settlingStates = [...endingStates, 'dormant']
const settlingDecisions = ['pause', 'stop', 'merged', 'completed_before']

// By the index of days: reading every report only to keep two of thirty would take three times as long.
const outermostReport = (
  order: 'asc' | 'desc',
  asOf: IsoDay,
) => sql`(select p.reported_on from progress_report p
  where p.commitment_id = c.id and ${signOfLife(asOf)} order by p.reported_on ${sql.raw(order)} limit 1)`

/**
 * Everything but the days of reports between the first and the last, in one statement. Facts come as arrays: with ten
 * thousand commitments the names of their fields would be most of what is sent.
 */
async function loadRows(db: Database, regionCodes: readonly string[], asOf: IsoDay): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    with scope as materialized (
      select c.id, c.region_code, r.kind, c.started_on, c.started_precision, c.themes from commitment c
      join region r on r.code = c.region_code where c.region_code = any (${regionCodes}::text[]))
    select c.id, c.region_code as "regionCode", c.kind as "regionKind", c.started_on as "startedOn",
      c.started_precision as "startedPrecision", c.themes,
      i.rows as sightings, d.rows as decisions,
      ${outermostReport('asc', asOf)} as "firstReportedOn", ${outermostReport('desc', asOf)} as "lastReportedOn"
    from scope c
    left join (select i.commitment_id,
        json_agg(json_build_array(i.id, i.sighted_on, i.sighted_precision, i.state, i.is_latest,
          ${isClaimed('sighting', 'i', asOf)})) as rows
      from sighting i join scope on scope.id = i.commitment_id where ${knownBy('i.sighted_on', 'i.sighted_precision', asOf)}
      group by i.commitment_id) i on i.commitment_id = c.id
    left join (select d.commitment_id, json_agg(json_build_array(d.decided_on, d.decision, d.paused_until)) as rows
      from continuity_decision d join scope on scope.id = d.commitment_id where d.decided_on <= ${asOf}
      group by d.commitment_id) d on d.commitment_id = c.id`.execute(db)
  return rows
}

/** A day of a report, and whether it withdraws the whole. */
interface ReportDay {
  readonly on: IsoDay
  readonly isWithdrawal: boolean
}

const readReportDays = (text: string): ReportDay[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ on: word.slice(0, 10), isWithdrawal: word.endsWith('w') }))

/**
 * The days of all reports, but those that withdraw a milestone, of the commitments that were ever seen dormant or
 * ended, withdrawn by the city, or decided to be paused or ended.
 */
async function loadSettledReportDays(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, ReportDay[]>> {
  const { rows } = await sql<{ id: string; days: string | null }>`
    select s.id, (select string_agg(p.reported_on::text || case when p.delivery = 'withdrawn' then 'w' else '' end, ' ')
      from progress_report p where p.commitment_id = s.id and ${standing(asOf)}
        and (p.delivery <> 'withdrawn' or p.milestone_id is null)) as days
    from (select c.id from commitment c join sighting i on i.commitment_id = c.id
        where c.region_code = any (${regionCodes}::text[]) and i.state = any (${settlingStates}::text[])
      union select c.id from commitment c join continuity_decision d on d.commitment_id = c.id
        where c.region_code = any (${regionCodes}::text[]) and d.decision = any (${settlingDecisions}::text[])
      union select c.id from commitment c join progress_report p on p.commitment_id = c.id
        where c.region_code = any (${regionCodes}::text[]) and p.delivery = 'withdrawn' and p.milestone_id is null) s`.execute(
    db,
  )
  return new Map(rows.map(({ id, days }) => [id, readReportDays(days ?? '')]))
}

// Of a report only its day counts, and whether it withdraws the whole.
const reportOn = ({ on, isWithdrawal }: ReportDay): SurvivalFacts['reports'][number] => ({
  milestoneId: null,
  reportedOn: on,
  delivery: isWithdrawal ? 'withdrawn' : 'limited',
})

const factsOf = (row: FactRow, reportDays: readonly ReportDay[]): SurvivalFacts => ({
  startedOn: row.startedOn,
  startedPrecision: row.startedPrecision,
  sightings: (row.sightings ?? []).map(([id, sightedOn, precision, state, isLatest, claimed]) => ({
    id,
    sightedOn,
    precision,
    state,
    isLatest,
    isClaimed: claimed,
  })),
  decisions: (row.decisions ?? []).map(([decidedOn, decision, pausedUntil]) => ({
    decidedOn,
    decision,
    pausedUntil,
  })),
  reports: reportDays.map(reportOn),
})

const isKnownBy = (row: FactRow, asOf: IsoDay): boolean => {
  const start = startKnownOn(row)
  return (
    (start !== null && start <= asOf) ||
    [row.sightings, row.decisions, row.firstReportedOn].some((facts) => facts !== null)
  )
}

/**
 * The commitments of the regions that had begun, or of which anything was known, by `asOf`; two statements side by side.
 *
 * Reports are most of what is on record, and survival asks little of them: whether one came before day zero, and when
 * the last did. So of most commitments only the first and the last day of a report is read; only where an end or a
 * pause is known do those between matter, and are read too. That changes no result (see the test).
 */
export async function loadSurvivalCommitments(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<SurvivalCommitment[]> {
  const [rows, settled] = await Promise.all([
    loadRows(db, regionCodes, asOf),
    loadSettledReportDays(db, regionCodes, asOf),
  ])
  return rows
    .filter((row) => isKnownBy(row, asOf))
    .map((row) => {
      const { id, regionCode, regionKind, themes, firstReportedOn, lastReportedOn } = row
      const outermost = [firstReportedOn, lastReportedOn].filter((day) => day !== null)
      const days = settled.get(id) ?? outermost.map((on) => ({ on, isWithdrawal: false }))
      return { id, regionCode, regionKind, themes, facts: factsOf(row, days) }
    })
}

/** The anchors that make the anchoring group, by commitment, begun by `asOf`: of law, plan and budget. */
export async function loadFoundations(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, AnchorFact[]>> {
  const { rows } = await sql<{ id: string; anchors: AnchorRow[] }>`
    select a.commitment_id as id,
      json_agg(json_build_array(a.id, a.factor, a.level, a.from_on, a.from_precision, a.expires_on,
        ${isClaimed('anchor', 'a', asOf)})) as anchors
    from commitment c join anchor a on a.commitment_id = c.id
    where c.region_code = any (${regionCodes}::text[]) and ${knownBy('a.from_on', 'a.from_precision', asOf)}
      and a.factor = any (${foundationFactors}::text[]) group by a.commitment_id`.execute(db)
  return new Map(rows.map(({ id, anchors }) => [id, anchors.map(toAnchor)]))
}
