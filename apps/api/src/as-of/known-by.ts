import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a date, kept in a column beside its precision, is on record on `asOf`: on the last day it may be of, so that
 * no answer about a day shows what may have come later. Columns as `i.sighted_on`.
 */
export const knownBy = (day: string, precision: string, asOf: IsoDay): RawBuilder<unknown> =>
  sql`span_last(${sql.ref(day)}, ${sql.ref(precision)}) <= ${asOf}`

/**
 * Whether sighting `alias` rests on nothing but files of this product: then it is a claim of ours. Own files are very
 * few, so what rests on them is found once for all rows.
 */
export const isClaimedSighting = (alias: string): RawBuilder<unknown> => {
  const id = sql.ref(`${alias}.id`)
  return sql`(${id} in (select own.sighting_id from evidence own join source file on file.id = own.source_id
      where file.is_own and own.sighting_id is not null)
    and not exists (select from evidence other join source document on document.id = other.source_id
      where other.commitment_id = ${sql.ref(`${alias}.commitment_id`)} and other.sighting_id = ${id}
        and not document.is_own))`
}
