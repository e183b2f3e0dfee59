import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a fact was on record on `asOf`: one whose day is known to the month or year enters on the last day it may have
 * happened on, so that no answer shows what came later, or may have. `daySpan` of the domain says the same.
 */
export const enteredBy = (day: string, precision: string, asOf: IsoDay): RawBuilder<unknown> => {
  const [on, how] = [sql.ref(day), sql.ref(precision)]
  return sql`(case when ${how} in ('year', 'inferred_year')
      then (date_trunc('year', ${on}::date::timestamp) + interval '1 year - 1 day')::date
    when ${how} in ('month', 'inferred_month')
      then (date_trunc('month', ${on}::date::timestamp) + interval '1 month - 1 day')::date
    else ${on}::date end <= ${asOf}::date)`
}
