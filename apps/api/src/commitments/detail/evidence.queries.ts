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

const evidence = (condition: RawBuilder<unknown>, day: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(json_build_object('id', e.id, 'countsFrom', ${day}, 'rationale', e.rationale,
    'rationaleEn', e.rationale_en, 'excerpt', e.excerpt, 'source', ${sourceJson}) order by e.added_on, e.id), '[]')
  from evidence e join source so on so.id = e.source_id where e.commitment_id = c.id and ${condition})`

/** The evidence of facts of `commitment c` as known on a day, as JSON expressions. */
export const evidenceOn = (asOf: IsoDay) => ({
  /** Of a report or a verdict: it counts from the day it was tied to it. */
  evidenceOf: (column: 'report_id' | 'assessment_id', owner: string) =>
    evidence(
      sql`${sql.ref(`e.${column}`)} = ${sql.ref(owner)} and e.added_on <= ${asOf}`,
      sql.ref('e.added_on'),
    ),
  /** A sighting, an anchor or a decision is its document: it was there on `day`, whenever somebody tied it here. */
  documentsOf: (
    column: 'sighting_id' | 'anchor_id' | 'decision_id' | 'assessment_id',
    owner: string,
    day: string,
  ) => evidence(sql`${sql.ref(`e.${column}`)} = ${sql.ref(owner)} and ${publishedBy(asOf)}`, sql.ref(day)),
})
