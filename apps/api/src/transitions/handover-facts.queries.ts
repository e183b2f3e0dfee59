import type { Database } from '@estafet/db'
import type { HandoverDecisionFact, IsoDay, SurvivalFacts, Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { isKnownFrom } from '../as-of/known-by.queries.ts'
import { actorName } from '../actors/actor.queries.ts'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { earlierWording, worded } from '../as-of/wording.queries.ts'
import type { DecisionRecord } from '../commitments/detail/commitment-parts.ts'
import { documentsOfDecision } from '../commitments/detail/evidence.queries.ts'

/** Which commitments: those with these ids, or all of the regions. */
export type HandoverScope = { readonly ids: readonly string[] } | { readonly regionCodes: readonly string[] }

const inScope = (scope: HandoverScope) =>
  'ids' in scope
    ? sql`c.id = any (${scope.ids}::text[])`
    : sql`c.region_code = any (${scope.regionCodes}::text[])`

/** The facts that say what a handover did to one commitment. */
export interface HandoverFacts extends SurvivalFacts {
  readonly id: string
  readonly regionCode: string
  readonly title: string
  readonly titleEn: string | null
  readonly themes: readonly Theme[]
  /** Null: not established. */
  readonly namedAfterLeader: boolean | null
  readonly decisions: readonly HandoverDecisionFact[]
}

/**
 * The facts of every commitment in scope known by `asOf`, by id, in one statement: titles as they were on `asOf`,
 * reports less those corrected by then. Facts dated later are included; the rules of the domain ignore them.
 */
export async function loadHandoverFacts(
  db: Database,
  scope: HandoverScope,
  asOf: IsoDay,
): Promise<HandoverFacts[]> {
  const { rows } = await sql<HandoverFacts>`
    select c.id, c.region_code as "regionCode", c.started_on as "startedOn", c.started_precision as "startedPrecision",
      c.themes, ${worded('title')} as title, ${worded('title_en')} as "titleEn",
      c.named_after_leader as "namedAfterLeader",
      (select coalesce(json_agg(json_build_object('milestoneId', r.milestone_id,
          'reportedOn', r.reported_on, 'delivery', r.delivery)), '[]')
        from progress_report r where r.commitment_id = c.id and not exists (
          select from progress_report s where s.supersedes_id = r.id
            and s.reported_on <= ${asOf})) as reports,
      (select coalesce(json_agg(json_build_object('id', s.id, 'sightedOn', s.sighted_on,
          'precision', s.sighted_precision, 'isLatest', s.is_latest, 
          'isClaimed', ${isClaimed('sighting', 's', asOf)},
          'state', s.state)), '[]')
        from sighting s where s.commitment_id = c.id) as sightings,
      (select coalesce(json_agg(json_build_object('id', d.id, 'dayZero', d.day_zero, 'decidedOn', d.decided_on,
          'decision', d.decision, 'pausedUntil', d.paused_until)), '[]')
        from continuity_decision d where d.commitment_id = c.id) as decisions
    from commitment c ${earlierWording(asOf)}
    where ${inScope(scope)}
      and exists (select from commitment_history h where h.commitment_id = c.id and ${isKnownFrom('h', asOf)})
    order by c.id`.execute(db)
  return rows
}

/** A decision with the commitment it is about and its documents. */
export interface HandoverDecisionRecord extends DecisionRecord {
  readonly commitmentId: string
  /** Of a merger, where it is recorded into what. */
  readonly mergedIntoTitle: string | null
}

/** The decisions taken by `asOf` on commitments of the regions, by commitment, with documents and recorder. */
export async function loadDecisionRecords(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, HandoverDecisionRecord[]>> {
  const { rows } = await sql<HandoverDecisionRecord>`
    select d.commitment_id as "commitmentId", d.id, d.day_zero as "dayZero", d.decision, d.decided_on as "decidedOn",
      d.reason, d.note, d.note_en as "noteEn", d.paused_until as "pausedUntil", d.merged_into_id as "mergedIntoId",
      (select ${worded('title')} from commitment c ${earlierWording(asOf)} where c.id = d.merged_into_id)
        as "mergedIntoTitle",
      ${actorName('d.recorder')} as recorder, d.sourcing, ${documentsOfDecision('d.id', 'd.decided_on', asOf)} as evidence
    from continuity_decision d join commitment c on c.id = d.commitment_id
    where c.region_code = any (${regionCodes}::text[]) and d.decided_on <= ${asOf}
    order by d.decided_on, d.id`.execute(db)
  return Map.groupBy(rows, (row) => row.commitmentId)
}
