import type { Database } from '@estafet/db'
import {
  type AnchorFact,
  type ContinuityDecisionKind,
  type DatePrecision,
  endingStates,
  foundationFactors,
  type IsoDay,
  type RegionKind,
  type ReportFact,
  type SightingState,
  type SurvivalFacts,
  type Theme,
} from '@estafet/domain'
import { sql } from 'kysely'

/** What survival asks of one commitment: facts up to the day asked, and nothing of later ones. */
export interface SurvivalCommitment {
  readonly id: string
  readonly regionCode: string
  readonly regionKind: RegionKind
  readonly themes: readonly Theme[]
  readonly facts: SurvivalFacts
}

type SightingRow = readonly [id: number, on: IsoDay, precision: DatePrecision, state: SightingState]
type DecisionRow = readonly [on: IsoDay, decision: ContinuityDecisionKind]
interface FactRow {
  readonly id: string
  readonly regionCode: string
  readonly regionKind: RegionKind
  readonly startedOn: IsoDay | null
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
  expires: IsoDay | null,
]

const toAnchor = ([id, factor, level, fromOn, expiresOn]: AnchorRow): AnchorFact => ({
  id,
  factor,
  level,
  fromOn,
  expiresOn,
})

// A report is a sign of life unless it says that the city withdrew, or a later one corrects it.
const signOfLife = (asOf: IsoDay) => sql`p.state = 'published' and p.delivery <> 'withdrawn'
  and p.reported_on <= ${asOf} and not exists (select from progress_report n where n.supersedes_id = p.id
    and n.state = 'published' and n.reported_on <= ${asOf})`

// The words after which the days of reports in between decide: a report ends a pause, and after an end it shows no life.
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
      select c.id, c.region_code, r.kind, c.started_on, c.themes from commitment c
      join region r on r.code = c.region_code where c.region_code = any (${regionCodes}::text[]))
    select c.id, c.region_code as "regionCode", c.kind as "regionKind", c.started_on as "startedOn", c.themes,
      i.rows as sightings, d.rows as decisions,
      ${outermostReport('asc', asOf)} as "firstReportedOn", ${outermostReport('desc', asOf)} as "lastReportedOn"
    from scope c
    left join (select i.commitment_id,
        json_agg(json_build_array(i.id, i.sighted_on, i.sighted_precision, i.state)) as rows
      from sighting i join scope on scope.id = i.commitment_id where i.sighted_on <= ${asOf}
      group by i.commitment_id) i on i.commitment_id = c.id
    left join (select d.commitment_id, json_agg(json_build_array(d.decided_on, d.decision)) as rows
      from continuity_decision d join scope on scope.id = d.commitment_id where d.decided_on <= ${asOf}
      group by d.commitment_id) d on d.commitment_id = c.id`.execute(db)
  return rows
}

/** The days of all reports of those commitments that were ever seen ended or decided to be paused or ended. */
async function loadSettledReportDays(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, IsoDay[]>> {
  const { rows } = await sql<{ id: string; days: string | null }>`
    select s.id, (select string_agg(p.reported_on::text, ' ') from progress_report p
      where p.commitment_id = s.id and ${signOfLife(asOf)}) as days
    from (select c.id from commitment c join sighting i on i.commitment_id = c.id
        where c.region_code = any (${regionCodes}::text[]) and i.state = any (${endingStates}::text[])
      union select c.id from commitment c join continuity_decision d on d.commitment_id = c.id
        where c.region_code = any (${regionCodes}::text[]) and d.decision = any (${settlingDecisions}::text[])) s`.execute(
    db,
  )
  return new Map(rows.map(({ id, days }) => [id, days === null ? [] : days.split(' ')]))
}

// Of a report that shows life only its day counts.
const reportOn = (reportedOn: IsoDay): ReportFact => ({
  id: 0,
  milestoneId: null,
  reportedOn,
  delivery: 'limited',
  percent: null,
  completedOn: null,
})

const factsOf = (row: FactRow, reportDays: readonly IsoDay[]): SurvivalFacts => ({
  startedOn: row.startedOn,
  sightings: (row.sightings ?? []).map(([id, sightedOn, precision, state]) => ({
    id,
    sightedOn,
    precision,
    state,
  })),
  decisions: (row.decisions ?? []).map(([decidedOn, decision]) => ({ decidedOn, decision })),
  reports: reportDays.map(reportOn),
})

const isKnownBy = ({ startedOn, sightings, decisions, firstReportedOn }: FactRow, asOf: IsoDay): boolean =>
  (startedOn !== null && startedOn <= asOf) ||
  sightings !== null ||
  decisions !== null ||
  firstReportedOn !== null

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
      const days = settled.get(id) ?? [firstReportedOn, lastReportedOn].filter((day) => day !== null)
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
      json_agg(json_build_array(a.id, a.factor, a.level, a.from_on, a.expires_on)) as anchors
    from commitment c join anchor a on a.commitment_id = c.id
    where c.region_code = any (${regionCodes}::text[]) and a.from_on <= ${asOf}
      and a.factor = any (${foundationFactors}::text[]) group by a.commitment_id`.execute(db)
  return new Map(rows.map(({ id, anchors }) => [id, anchors.map(toAnchor)]))
}
