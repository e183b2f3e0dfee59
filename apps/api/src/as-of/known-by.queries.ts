import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a date, kept in a column beside its precision, is on record on `asOf`: on the last day it may be of, so that
 * no answer about a day shows what may have come later. Columns as `i.sighted_on`.
 */
export const knownBy = (day: string, precision: string, asOf: IsoDay): RawBuilder<unknown> =>
  sql`span_last(${sql.ref(day)}, ${sql.ref(precision)}) <= ${asOf}`
