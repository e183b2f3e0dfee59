import type { Database } from '@estafet/db'
import type { DatePrecision, HandoverDecisionFact, IsoDay, StopReason } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { aliasesOn, type CommitmentAlias, earlierWording, worded } from '../as-of/wording.queries.ts'
import type { SourceReference } from './region.queries.ts'

/** The names a region's lanes carry; what they do over time is computed from the facts. */
export interface LaneText {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly aliases: readonly CommitmentAlias[]
  readonly milestones: readonly {
    readonly id: number
    readonly title: string
    readonly titleEn: string | null
    readonly originalDueOn: IsoDay | null
    readonly originalDuePrecision: DatePrecision | null
    readonly dueOn: IsoDay | null
  }[]
}

/** Which lanes are told: those of a region, or that of one of its commitments. */
export interface LaneScope {
  readonly regionCode: string
  readonly commitmentId?: string | undefined
}

/** Of `commitment c`: those in scope. */
const inLaneScope = ({ regionCode, commitmentId }: LaneScope): RawBuilder<unknown> =>
  commitmentId === undefined
    ? sql`c.region_code = ${regionCode}`
    : sql`c.region_code = ${regionCode} and c.id = ${commitmentId}`

/** Titles, names and deadlines of every commitment in scope, as known on `asOf`, by id. */
export async function listLaneTexts(db: Database, scope: LaneScope, asOf: IsoDay): Promise<LaneText[]> {
  const { rows } = await sql<LaneText>`
    select c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn",
      ${aliasesOn(asOf)} as aliases,
      (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'titleEn', m.title_en,
          'originalDueOn', m.original_due_on, 'originalDuePrecision', m.due_precision, 'dueOn', coalesce((select d.new_due_on from deadline_change d
            where d.milestone_id = m.id and d.changed_on <= ${asOf} order by d.changed_on desc, d.id desc limit 1),
            m.original_due_on)) order by m.ordinal), '[]')
        from milestone m where m.commitment_id = c.id and (m.promised_on is null or m.promised_on <= ${asOf})) as milestones
    from commitment c ${earlierWording(asOf)} where ${inLaneScope(scope)} order by c.id`.execute(db)
  return rows
}

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
