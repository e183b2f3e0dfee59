import { sql } from 'kysely'
import { actorName } from '../actors/actor.queries.ts'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { knownBy } from '../as-of/known-by.queries.ts'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { type FactFile, type FactRow, ofCommitments, placeColumns } from './fact-file.queries.ts'

// What supports a report or a verdict is known from the day it was tied to it.
const evidenceOf = (column: string, asOf: string) => sql`(select count(*)::int from evidence e
  where e.commitment_id = c.id and ${sql.ref(`e.${column}`)} = f.id and e.added_on <= ${asOf})`

/**
 * The city's own words: every published report, those a later one corrected too. The day of completion is on record to
 * the day, wherever a report names one.
 */
export const reportFile: FactFile = {
  name: 'reports',
  headers: [
    'report_id',
    'milestone_id',
    'actor_kind',
    'asserted_by',
    'reported_on',
    'delivery',
    'percent',
    'completed_on',
    'completed_precision',
    'is_no_change',
    'note',
    'note_en',
    'supersedes_id',
    'corrected_on',
    'evidence_count',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as report_id, f.milestone_id, 'city' as actor_kind, r.name as asserted_by,
        f.reported_on, f.delivery, f.percent, f.completed_on,
        case when f.completed_on is not null then 'day' end as completed_precision,
        f.is_no_change, f.note, f.note_en, f.supersedes_id,
        (select min(n.reported_on) from progress_report n where n.supersedes_id = f.id
          and n.reported_on <= ${asOf}) as corrected_on,
        ${evidenceOf('report_id', asOf)} as evidence_count
      from progress_report f ${ofCommitments('f', ids)}
      where f.reported_on <= ${asOf} order by c.id, f.id`.execute(db)
    return rows
  },
}

/** Verdicts of others than the city, each with its indicator and scale as it was given. */
export const assessmentFile: FactFile = {
  name: 'assessments',
  headers: [
    'assessment_id',
    'milestone_id',
    'actor_kind',
    'asserted_by',
    'assessed_on',
    'assessed_precision',
    'indicator',
    'value',
    'scale_version',
    'rationale',
    'rationale_en',
    'evidence_count',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as assessment_id, f.milestone_id, f.actor_kind, f.actor_name as asserted_by,
        f.assessed_on, f.assessed_precision, f.indicator, f.value, f.method_version as scale_version, f.rationale, f.rationale_en,
        ${evidenceOf('assessment_id', asOf)} as evidence_count
      from assessment f ${ofCommitments('f', ids)}
      where ${knownBy('f.assessed_on', 'f.assessed_precision', asOf)} order by c.id, f.id`.execute(db)
    return rows
  },
}

// A source without a publisher is named by its address.
const publishersOf = (column: string) => sql`(select string_agg(distinct coalesce(so.publisher, so.url), '~')
  from evidence e join source so on so.id = e.source_id
  where e.commitment_id = c.id and ${sql.ref(`e.${column}`)} = f.id)`

/** What sources show a commitment to be on a day. */
export const sightingFile: FactFile = {
  name: 'sightings',
  headers: [
    'sighting_id',
    'asserted_by',
    'sighted_on',
    'sighted_precision',
    'sighted_raw',
    'is_latest',
    'state',
    'is_revival',
    'is_claimed',
    'note',
    'note_en',
    'evidence_count',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as sighting_id, ${publishersOf('sighting_id')} as asserted_by, f.sighted_on,
        f.sighted_precision as sighted_precision, f.sighted_raw, f.is_latest, f.state, f.is_revival,
        ${isClaimed('sighting', 'f', asOf)} as is_claimed, f.note, f.note_en,
        (select count(*)::int from evidence e where e.commitment_id = c.id and e.sighting_id = f.id) as evidence_count
      from sighting f ${ofCommitments('f', ids)}
      where ${knownBy('f.sighted_on', 'f.sighted_precision', asOf)} order by c.id, f.id`.execute(db)
    return rows
  },
}

/** What holds commitments in place, in each of twelve respects. */
export const anchorFile: FactFile = {
  name: 'anchors',
  headers: [
    'anchor_id',
    'factor',
    'level',
    'is_claimed',
    'from_on',
    'from_precision',
    'from_raw',
    'expires_on',
    'document',
    'note',
    'note_en',
    'asserted_by',
    'recorded_on',
    'sourcing',
    'evidence_count',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as anchor_id, f.factor, f.level,
        ${isClaimed('anchor', 'f', asOf)} as is_claimed, f.from_on, f.from_precision as from_precision,
        f.from_raw, f.expires_on, f.document, f.note, f.note_en, ${actorName('f.recorder')} as asserted_by,
        case when f.recorded_on <= ${asOf} then f.recorded_on end as recorded_on, f.sourcing,
        (select count(*)::int from evidence e where e.commitment_id = c.id and e.anchor_id = f.id) as evidence_count
      from anchor f ${ofCommitments('f', ids)}
      where ${knownBy('f.from_on', 'f.from_precision', asOf)} order by c.id, f.id`.execute(db)
    return rows
  },
}

/** What each report, verdict, sighting, anchor and decision rests on. */
export const evidenceFile: FactFile = {
  name: 'evidence',
  headers: [
    'evidence_id',
    'fact',
    'fact_id',
    'added_on',
    'rationale',
    'rationale_en',
    'source_title',
    'source_publisher',
    'source_url',
    'source_published_on',
    'source_published_precision',
    'source_kind',
    'page',
    'excerpt',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as evidence_id,
        case when f.report_id is not null then 'report' when f.assessment_id is not null then 'assessment'
          when f.sighting_id is not null then 'sighting' when f.anchor_id is not null then 'anchor'
          else 'decision' end as fact,
        coalesce(f.report_id, f.assessment_id, f.sighting_id, f.anchor_id, f.decision_id) as fact_id,
        case when f.report_id is not null or f.assessment_id is not null then f.added_on end as added_on,
        f.rationale, f.rationale_en, so.title as source_title, so.publisher as source_publisher, so.url as source_url,
        so.published_on as source_published_on,
        so.published_precision as source_published_precision, so.kind as source_kind, f.page, f.excerpt
      from evidence f ${ofCommitments('f', ids)} join source so on so.id = f.source_id
      left join progress_report p on p.id = f.report_id
      left join assessment v on v.id = f.assessment_id
      left join sighting i on i.id = f.sighting_id
      left join anchor b on b.id = f.anchor_id
      left join continuity_decision d on d.id = f.decision_id
      where ${publishedBy(asOf)} and case
        when f.report_id is not null then p.reported_on <= ${asOf} and f.added_on <= ${asOf}
        when f.assessment_id is not null then ${knownBy('v.assessed_on', 'v.assessed_precision', asOf)} and f.added_on <= ${asOf}
        when f.sighting_id is not null then ${knownBy('i.sighted_on', 'i.sighted_precision', asOf)}
        when f.anchor_id is not null then ${knownBy('b.from_on', 'b.from_precision', asOf)}
        else d.decided_on <= ${asOf} end
      order by c.id, f.id`.execute(db)
    return rows
  },
}
