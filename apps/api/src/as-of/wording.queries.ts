import type { DatePrecision, IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { knownBy } from './known-by.queries.ts'

/**
 * Joins, beside `commitment c`, the earlier wording `w` that held on `asOf`: of those that ended later the first to
 * end. Without one the commitment's own columns hold.
 */
export const earlierWording = (asOf: IsoDay): RawBuilder<unknown> => sql`left join lateral (
  select earlier.* from commitment_wording earlier
  where earlier.commitment_id = c.id and earlier.until_on > ${asOf} order by earlier.until_on limit 1) w on true`

type WordedColumn =
  | 'title'
  | 'title_en'
  | 'summary'
  | 'summary_en'
  | 'legal_basis_text'
  | 'plan_basis_text'
  | 'note'

/** A column in the wording of the day `earlierWording` was asked for; a text nobody had written then is null. */
export const worded = (column: WordedColumn): RawBuilder<unknown> =>
  sql`case when w.commitment_id is null then ${sql.ref(`c.${column}`)} else ${sql.ref(`w.${column}`)} end`

/** Another name of a commitment, with the day it got it where that is known. */
export interface CommitmentAlias {
  readonly name: string
  readonly fromOn: IsoDay | null
  readonly fromPrecision: DatePrecision | null
}

/** The other names `commitment c` had by `asOf`, as a JSON list. */
export const aliasesOn = (asOf: IsoDay): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object('name', a.name, 'fromOn', a.from_on, 'fromPrecision', a.from_precision)
    order by a.from_on, a.id), '[]')
  from commitment_alias a where a.commitment_id = c.id
    and (a.from_on is null or ${knownBy('a.from_on', 'a.from_precision', asOf)}))`
