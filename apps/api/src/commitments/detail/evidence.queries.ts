import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { publishedBy } from '../../as-of/visible-source.queries.ts'
import { type SourceReference, sourceJson } from '../../regions/region.queries.ts'

/** A document tied to a fact, and why it supports it. */
export interface EvidenceReference {
  readonly id: number
  /** The day from which it counts: of a report the day it was tied to it, of a sighting the day of the sighting. */
  readonly countsFrom: IsoDay
  readonly rationale: string
  readonly rationaleEn: string | null
  readonly excerpt: string | null
  readonly source: SourceReference
}

/** A document and the fact it is tied to. */
export interface TiedEvidence {
  readonly owner: EvidenceOwner
  readonly ownerId: number
  readonly reference: EvidenceReference
}

export type EvidenceOwner = 'report' | 'assessment' | 'sighting' | 'anchor' | 'decision'

const reference = (countsFrom: RawBuilder<unknown>) =>
  sql`json_build_object('id', e.id, 'countsFrom', ${countsFrom}, 'rationale', e.rationale,
    'rationaleEn', e.rationale_en, 'excerpt', e.excerpt, 'source', ${sourceJson})`

/**
 * All evidence of `commitment c` as known on `asOf`, found once for all facts it is tied to, as a JSON array of
 * `TiedEvidence`. That of a report or of a verdict on completion counts from the day it was tied to it. What shows
 * anything else is a document that was there, whenever somebody tied it here: it shows once it could be read.
 */
export const tiedEvidence = (asOf: IsoDay): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object(
      'owner', case when e.report_id is not null then 'report' when e.assessment_id is not null then 'assessment'
        when e.sighting_id is not null then 'sighting' when e.anchor_id is not null then 'anchor' else 'decision' end,
      'ownerId', coalesce(e.report_id, e.assessment_id, e.sighting_id, e.anchor_id, e.decision_id),
      'reference', ${reference(sql`e.added_on`)}) order by e.added_on, e.id), '[]')
  from evidence e join source so on so.id = e.source_id
    left join assessment v on v.id = e.assessment_id
  where e.commitment_id = c.id
    and case when e.report_id is not null or v.indicator = 'completion' then e.added_on <= ${asOf}
      else ${publishedBy(asOf)} end)`

/** The documents of a decision on `commitment c` that could be read on `asOf`; each counts from `day`. */
export const documentsOfDecision = (decision: string, day: string, asOf: IsoDay): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(${reference(sql.ref(day))} order by e.added_on, e.id), '[]')
  from evidence e join source so on so.id = e.source_id
  where e.commitment_id = c.id and e.decision_id = ${sql.ref(decision)} and ${publishedBy(asOf)})`
