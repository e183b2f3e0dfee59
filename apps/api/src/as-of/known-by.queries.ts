import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a date, kept in a column beside its precision, is on record on `asOf`: on the last day it may be of, so that
 * no answer about a day shows what may have come later. Columns as `i.sighted_on`.
 */
export const knownBy = (day: string, precision: string, asOf: IsoDay): RawBuilder<unknown> =>
  sql`span_last(${sql.ref(day)}, ${sql.ref(precision)}) <= ${asOf}`

/**
 * Whether a commitment was known on `asOf`, by its row `history` of `commitment_history`: it had certainly begun, or
 * something of it was on record. The domain has the rule (`firstKnownDay`); kept history begins on that day.
 */
export const isKnownFrom = (history: string, asOf: IsoDay): RawBuilder<unknown> =>
  sql`${sql.ref(`${history}.days`)}[1] <= ${asOf}`
