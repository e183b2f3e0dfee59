import type { Database } from '@estafet/db'
import type { DatePrecision, HandoverDecisionFact, IsoDay, StopReason } from '@estafet/domain'
import { inLaneScope, type LaneScope } from './region-lanes.queries.ts'
import { sql } from 'kysely'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import type { SourceReference } from './region.queries.ts'

/** What a document is tied to in a lane. */
export type DocumentedFact = 'sighting' | 'report' | 'anchor' | 'decision'

export interface LaneDecision extends HandoverDecisionFact {
  readonly reason: StopReason | null
}

/** Of one commitment: its decisions, and the documents behind what its lane draws. */
export interface LaneFactRow {
  readonly id: string
  readonly startedPrecision: DatePrecision | null
  readonly decisions: readonly LaneDecision[]
  /** In the order they were tied to their facts. */
  readonly documents: readonly {
    readonly type: DocumentedFact
    readonly factId: number
    readonly sourceId: number
  }[]
  /** Anchors whose first day is not known to the day. */
  readonly impreciseAnchors: readonly { readonly id: number; readonly precision: DatePrecision }[]
}

/** As little of a source as names it and leads to it: a city's lanes may rest on hundreds. */
export type LaneSource = Pick<SourceReference, 'id' | 'title' | 'publisher' | 'url'>

export interface RegionLaneFacts {
  readonly commitments: readonly LaneFactRow[]
  /** Every source the documents name. */
  readonly sources: readonly LaneSource[]
}

/**
 * Decisions and documents of every commitment in scope as known on `asOf`, in one statement. A document about a
 * report counts from the day it was added; one about a sighting, an anchor or a decision is as old as these are, unless
 * it is known to have been published later. Of one region at a time: for a list of them all evidence would be read.
 */
export async function loadLaneFacts(db: Database, scope: LaneScope, asOf: IsoDay): Promise<RegionLaneFacts> {
  const isKnown = sql`case when e.report_id is null then ${publishedBy(asOf)} else e.added_on <= ${asOf} end`
  const { rows } = await sql<RegionLaneFacts>`
    select (select coalesce(json_agg(json_build_object('id', c.id, 'startedPrecision', c.started_precision,
        'decisions', (select coalesce(json_agg(json_build_object('id', d.id, 'dayZero', d.day_zero,
            'decidedOn', d.decided_on, 'decision', d.decision, 'pausedUntil', d.paused_until, 'reason', d.reason)
            order by d.decided_on, d.id), '[]')
          from continuity_decision d where d.commitment_id = c.id and d.decided_on <= ${asOf}),
        'documents', (select coalesce(json_agg(json_build_object('sourceId', e.source_id, 'type',
            case when e.sighting_id is not null then 'sighting' when e.report_id is not null then 'report'
              when e.anchor_id is not null then 'anchor' else 'decision' end,
            'factId', coalesce(e.sighting_id, e.report_id, e.anchor_id, e.decision_id))
            order by e.added_on, e.id), '[]')
          from evidence e join source so on so.id = e.source_id
          where e.commitment_id = c.id and e.assessment_id is null and ${isKnown}),
        'impreciseAnchors', (select coalesce(json_agg(json_build_object('id', a.id, 'precision', a.from_precision)), '[]')
          from anchor a where a.commitment_id = c.id and a.from_precision <> 'day')) order by c.id), '[]')
        from commitment c where ${inLaneScope(scope)}) as commitments,
      (select coalesce(json_agg(json_build_object('id', so.id, 'title', so.title, 'publisher', so.publisher,
        'url', so.url) order by so.id), '[]') from source so where exists (
          select from evidence e join commitment c on c.id = e.commitment_id
          where e.source_id = so.id and ${inLaneScope(scope)})) as sources`.execute(db)
  return rows[0] ?? { commitments: [], sources: [] }
}
