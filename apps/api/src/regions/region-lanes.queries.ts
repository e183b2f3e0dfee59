import type { Database } from '@estafet/db'
import type { DatePrecision, IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { aliasesOn, type CommitmentAlias, earlierWording, worded } from '../as-of/wording.queries.ts'

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
export const inLaneScope = ({ regionCode, commitmentId }: LaneScope): RawBuilder<unknown> =>
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
