import type { Database } from '@estafet/db'
import { type CommitmentFacts, type DecidedFacts, factsOn, type IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { documentedOn, isClaimedAtFirst } from '../as-of/claimed-fact.queries.ts'

/** Where a commitment stands in the order of regions, and of ids within a region. */
export interface CommitmentPlace {
  readonly regionCode: string
  readonly id: string
}

/** Before the first of all. */
export const firstPlace: CommitmentPlace = { regionCode: '', id: '' }

/**
 * Which commitments: by id, of regions, or the next after one. Region by region, so that what is kept of a region lies
 * together and is read together.
 */
export type CommitmentScope =
  | { readonly ids: readonly string[] }
  | { readonly regionCodes: readonly string[] }
  | { readonly after: CommitmentPlace; readonly limit: number }

/** The places after one, in their order. */
export async function listPlaces(
  db: Database,
  { after, limit }: { readonly after: CommitmentPlace; readonly limit: number },
): Promise<CommitmentPlace[]> {
  const { rows } = await sql<CommitmentPlace>`
    select region_code as "regionCode", id from commitment where (region_code, id) > (${after.regionCode}, ${after.id})
    order by region_code, id limit ${limit}`.execute(db)
  return rows
}

const scopeCondition = (scope: CommitmentScope): RawBuilder<unknown> => {
  if ('ids' in scope) return sql`where c.id = any (${scope.ids}::text[]) order by c.id`
  if ('regionCodes' in scope)
    return sql`where c.region_code = any (${scope.regionCodes}::text[]) order by c.id`
  const { regionCode, id } = scope.after
  return sql`where (c.region_code, c.id) > (${regionCode}, ${id}) order by c.region_code, c.id limit ${scope.limit}`
}

/** The day the first reporting period of a commitment's region opened, by `asOf` where a day is given; null where none had. */
export const askedOn = (commitment: string, asOf?: IsoDay): RawBuilder<unknown> =>
  sql`(select min(d.opens_on) from reporting_period d where d.is_simulated
    = (select a.is_simulated from region a where a.code = ${sql.ref(`${commitment}.region_code`)})
    ${asOf === undefined ? sql`` : sql`and d.opens_on <= ${asOf}`})`

/**
 * The facts the four statuses of each commitment in scope depend on, of every day, in one statement; of reports only
 * the published. `factsOn` tells how they stand on a day; later ones stay in, because the domain rules ignore them and
 * need them to tell when a state goes stale.
 */
export async function loadDatedFacts(db: Database, scope: CommitmentScope): Promise<DecidedFacts[]> {
  const { rows } = await sql<DecidedFacts>`
    select c.id, c.region_code as "regionCode", c.started_on as "startedOn",
      c.started_precision as "startedPrecision", c.themes,
      ${askedOn('c')} as "askedOn",
      (select coalesce(json_agg(json_build_object('id', m.id, 'weight', m.weight, 'originalDueOn', m.original_due_on,
          'originalDuePrecision', m.due_precision, 'promisedOn', m.promised_on)), '[]')
        from milestone m where m.commitment_id = c.id) as milestones,
      (select coalesce(json_agg(json_build_object('id', r.id, 'milestoneId', r.milestone_id, 'reportedOn', r.reported_on,
          'delivery', r.delivery, 'percent', r.percent, 'completedOn', r.completed_on,
          'correctedOn', (select min(s.reported_on) from progress_report s
            where s.supersedes_id = r.id))), '[]')
        from progress_report r where r.commitment_id = c.id) as reports,
      (select coalesce(json_agg(json_build_object('reportId', e.report_id, 'addedOn', e.added_on)), '[]')
        from evidence e where e.commitment_id = c.id and e.report_id is not null) as evidence,
      (select coalesce(json_agg(json_build_object('milestoneId', a.milestone_id, 'actorKind', a.actor_kind, 'actorName', a.actor_name,
          'completion', a.value, 'assessedOn', a.assessed_on, 'assessedPrecision', a.assessed_precision,
          'evidencedOn', (select min(e.added_on) from evidence e
            where e.commitment_id = a.commitment_id and e.assessment_id = a.id))), '[]')
        from assessment a where a.commitment_id = c.id and a.indicator = 'completion') as assessments,
      (select coalesce(json_agg(json_build_object('id', s.id, 'sightedOn', s.sighted_on,
          'precision', s.sighted_precision, 'isLatest', s.is_latest, 'isClaimed', ${isClaimedAtFirst('sighting', 's')},
          'documentedOn', ${documentedOn('sighting', 's')}, 'state', s.state)), '[]')
        from sighting s where s.commitment_id = c.id) as sightings,
      (select coalesce(json_agg(json_build_object('id', a.id, 'factor', a.factor, 'level', a.level, 'fromOn', a.from_on,
          'fromPrecision', a.from_precision, 'expiresOn', a.expires_on,
          'isClaimed', ${isClaimedAtFirst('anchor', 'a')}, 'documentedOn', ${documentedOn('anchor', 'a')})), '[]')
        from anchor a where a.commitment_id = c.id) as anchors,
      (select coalesce(json_agg(json_build_object('id', d.id, 'dayZero', d.day_zero, 'decidedOn', d.decided_on,
          'decision', d.decision, 'pausedUntil', d.paused_until)), '[]')
        from continuity_decision d where d.commitment_id = c.id) as decisions
    from commitment c ${scopeCondition(scope)}`.execute(db)
  return rows
}

/** The same facts as they stand on a day. */
export const loadCommitmentFacts = async (
  db: Database,
  scope: CommitmentScope,
  asOf: IsoDay,
): Promise<CommitmentFacts[]> => (await loadDatedFacts(db, scope)).map((facts) => factsOn(facts, asOf))
