import type { Database } from '@estafet/db'
import type { CommitmentFacts, IsoDay, SpellFact } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/** Which commitments: by id, of regions, or every one after a commitment id, in id order. */
export type CommitmentScope =
  | { readonly ids: readonly string[] }
  | { readonly regionCodes: readonly string[] }
  | { readonly afterId: string; readonly limit: number }

const scopeCondition = (scope: CommitmentScope): RawBuilder<unknown> => {
  if ('ids' in scope) return sql`where c.id = any (${scope.ids}::text[]) order by c.id`
  if ('regionCodes' in scope)
    return sql`where c.region_code = any (${scope.regionCodes}::text[]) order by c.id`
  return sql`where c.id > ${scope.afterId} order by c.id limit ${scope.limit}`
}

/**
 * The facts the four statuses of each commitment in scope depend on, in one statement. Only published reports;
 * one that a later published report corrects (by `asOf`) is left out. Facts dated after `asOf` are included:
 * the domain rules ignore them, and need them to tell when a state goes stale.
 */
export async function loadCommitmentFacts(
  db: Database,
  scope: CommitmentScope,
  asOf: IsoDay,
): Promise<CommitmentFacts[]> {
  const { rows } = await sql<CommitmentFacts>`
    select c.id, c.region_code as "regionCode", c.started_on as "startedOn", c.themes,
      (select coalesce(json_agg(json_build_object('id', m.id, 'weight', m.weight, 'originalDueOn', m.original_due_on)), '[]')
        from milestone m where m.commitment_id = c.id) as milestones,
      (select coalesce(json_agg(json_build_object('id', r.id, 'milestoneId', r.milestone_id, 'reportedOn', r.reported_on,
          'delivery', r.delivery, 'percent', r.percent, 'completedOn', r.completed_on)), '[]')
        from progress_report r where r.commitment_id = c.id and r.state = 'published' and not exists (
          select from progress_report s where s.supersedes_id = r.id and s.state = 'published'
            and s.reported_on <= ${asOf})) as reports,
      (select coalesce(json_agg(json_build_object('reportId', e.report_id, 'addedOn', e.added_on)), '[]')
        from evidence e where e.commitment_id = c.id and e.report_id is not null) as evidence,
      (select coalesce(json_agg(json_build_object('milestoneId', a.milestone_id, 'actorKind', a.actor_kind, 'actorName', a.actor_name,
          'completion', a.value, 'assessedOn', a.assessed_on,
          'hasEvidence', exists (select from evidence e
            where e.commitment_id = a.commitment_id and e.assessment_id = a.id))), '[]')
        from assessment a where a.commitment_id = c.id and a.indicator = 'completion') as assessments,
      (select coalesce(json_agg(json_build_object('id', s.id, 'sightedOn', s.sighted_on,
          'precision', s.sighted_precision, 'state', s.state)), '[]')
        from sighting s where s.commitment_id = c.id) as sightings,
      (select coalesce(json_agg(json_build_object('id', d.id, 'dayZero', d.day_zero, 'decidedOn', d.decided_on,
          'decision', d.decision, 'pausedUntil', d.paused_until)), '[]')
        from continuity_decision d where d.commitment_id = c.id) as decisions
    from commitment c ${scopeCondition(scope)}`.execute(db)
  return rows
}

/** The spells of each region, in no promised order; regions without one are absent. */
export async function loadSpells(
  db: Database,
  regionCodes: readonly string[],
): Promise<Map<string, SpellFact[]>> {
  const { rows } = await sql<SpellFact>`
    select s.id, s.region_code as "regionCode", s.person_id as "personId", p.name as "personName", s.capacity,
      s.started_on as "startedOn", s.ended_on as "endedOn"
    from leader_spell s left join person p on p.id = s.person_id
    where s.region_code = any (${regionCodes}::text[])`.execute(db)
  return Map.groupBy(rows, (row) => row.regionCode)
}
