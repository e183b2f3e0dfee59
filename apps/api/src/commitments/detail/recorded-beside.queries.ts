import type { IsoDay } from '@estafet/domain'
import type * as words from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { publishedBy } from '../../as-of/visible-source.queries.ts'
import { type SourceReference, sourceJson } from '../../regions/region.queries.ts'
import type { EvidenceReference } from './evidence.queries.ts'

/** A verdict on something other than completion: how specific, how ambitious, what it opened. */
export interface OtherVerdictRecord {
  readonly id: number
  readonly actorKind: words.AssessorKind
  readonly actorName: string
  readonly indicator: string
  readonly value: string
  readonly methodVersion: string
  readonly assessedOn: IsoDay
  readonly assessedPrecision: words.DatePrecision
  readonly rationale: string | null
  readonly rationaleEn: string | null
  readonly evidence: readonly EvidenceReference[]
}

/** A document and where in it a fact stands. */
interface PlacedSource {
  readonly page: string | null
  readonly source: SourceReference
}

/** A verdict on the plan as a whole; a count of its commitments is never split over them. */
interface PlanVerdictRecord {
  readonly id: number
  readonly actorKind: words.AssessorKind
  readonly actorName: string
  readonly indicator: string
  readonly value: string
  readonly count: number | null
  readonly methodVersion: string
  readonly sources: readonly PlacedSource[]
}

/** Something that happened on a day and is no promise. */
interface EventRecord {
  readonly id: number
  readonly happenedOn: IsoDay
  readonly precision: words.DatePrecision
  readonly raw: string
  readonly title: string
  readonly titleEn: string | null
  readonly sources: readonly PlacedSource[]
}

/** What an office or project published about itself, with the figure as printed; no stage of delivery. */
interface OwnFigureRecord {
  readonly id: number
  readonly toldOn: IsoDay
  readonly precision: words.DatePrecision
  readonly raw: string
  readonly reportedBy: string
  readonly summary: string
  readonly summaryEn: string | null
  readonly figure: string | null
  readonly unit: string | null
  readonly unitEn: string | null
  readonly sources: readonly PlacedSource[]
}

/** An award or index, of the commitment or (`isOfRegion`) of its region; no verdict on completion. */
interface RecognitionRecord {
  readonly id: number
  readonly isOfRegion: boolean
  readonly givenBy: string
  readonly name: string
  readonly nameEn: string | null
  readonly givenOn: IsoDay | null
  readonly precision: words.DatePrecision | null
  readonly note: string | null
  readonly noteEn: string | null
  readonly sources: readonly PlacedSource[]
}

/** What a commitment has beside its course; the words of each are those of its source. */
export interface RecordedBeside {
  readonly otherVerdicts: readonly OtherVerdictRecord[]
  readonly planVerdicts: readonly PlanVerdictRecord[]
  readonly events: readonly EventRecord[]
  readonly ownFigures: readonly OwnFigureRecord[]
  readonly recognitions: readonly RecognitionRecord[]
}

const placedSources = (column: string, id: string, asOf: IsoDay): RawBuilder<unknown> =>
  sql`(select coalesce(json_agg(json_build_object('page', fs.page, 'source', ${sourceJson}) order by fs.id), '[]')
    from fact_source fs join source so on so.id = fs.source_id
    where fs.${sql.ref(column)} = ${sql.ref(id)} and ${publishedBy(asOf)})`

/**
 * What a commitment `c` of plan `pl` has beside its course: verdicts on other things than completion, verdicts on the
 * plan as a whole, events, the figures its own office published, awards and indices. Each up to `asOf`: what is known
 * to a month or a year is kept by its last day.
 */
export const recordedBeside = (asOf: IsoDay): RawBuilder<unknown> =>
  sql`
    (select coalesce(json_agg(json_build_object('id', v.id, 'actorKind', v.actor_kind, 'actorName', v.actor_name,
        'indicator', v.indicator, 'value', v.value, 'methodVersion', v.method_version, 'assessedOn', v.assessed_on,
        'assessedPrecision', v.assessed_precision, 'rationale', v.rationale, 'rationaleEn', v.rationale_en) order by v.assessed_on, v.id), '[]')
      from assessment v where v.commitment_id = c.id and v.indicator <> 'completion'
        and v.assessed_on <= ${asOf}) as "otherVerdicts",
    (select coalesce(json_agg(json_build_object('id', q.id, 'actorKind', q.actor_kind, 'actorName', q.actor_name,
        'indicator', q.indicator, 'value', q.value, 'count', q.count, 'methodVersion', q.method_version,
        'sources', ${placedSources('plan_assessment_id', 'q.id', asOf)}) order by q.id), '[]')
      from plan_assessment q where q.action_plan_id = pl.id and q.assessed_on <= ${asOf}) as "planVerdicts",
    (select coalesce(json_agg(json_build_object('id', n.id, 'happenedOn', n.happened_on,
        'precision', n.happened_precision, 'raw', n.happened_raw, 'title', n.title, 'titleEn', n.title_en,
        'sources', ${placedSources('commitment_event_id', 'n.id', asOf)}) order by n.happened_on, n.id), '[]')
      from commitment_event n where n.commitment_id = c.id and n.happened_on <= ${asOf}) as events,
    (select coalesce(json_agg(json_build_object('id', o.id, 'toldOn', o.told_on, 'precision', o.told_precision,
        'raw', o.told_raw, 'reportedBy', o.reported_by, 'summary', o.summary, 'summaryEn', o.summary_en,
        'figure', o.figure, 'unit', o.unit, 'unitEn', o.unit_en,
        'sources', ${placedSources('own_figure_id', 'o.id', asOf)}) order by o.told_on, o.id), '[]')
      from own_figure o where o.commitment_id = c.id and o.told_on <= ${asOf}) as "ownFigures",
    (select coalesce(json_agg(json_build_object('id', y.id, 'isOfRegion', y.commitment_id is null,
        'givenBy', y.given_by, 'name', y.name, 'nameEn', y.name_en, 'givenOn', y.given_on,
        'precision', y.given_precision, 'note', y.note, 'noteEn', y.note_en,
        'sources', ${placedSources('recognition_id', 'y.id', asOf)}) order by y.given_on nulls last, y.id), '[]')
      from recognition y where y.given_on <= ${asOf}
        and (y.commitment_id = c.id or (y.commitment_id is null and y.region_code = c.region_code))) as recognitions`
