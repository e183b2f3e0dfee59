import { datePrecisions, type IsoDay, leastExact } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

const leastExactFirst = datePrecisions.toSorted((a, b) => (a === b ? 0 : leastExact([a, b]) === a ? -1 : 1))

/**
 * How exactly the next deadline is known: as the least exact of the deadlines that may fall on that day, as
 * `commitmentState` tells it. Not kept beside the state: it follows from the milestones, which an index finds.
 * @param commitmentId whose, an expression.
 * @param day the next deadline, an expression that may be null.
 * @param asOf where it is asked of an earlier day.
 */
export const precisionOfDeadline = (
  commitmentId: RawBuilder<unknown>,
  day: RawBuilder<unknown>,
  asOf?: IsoDay,
): RawBuilder<unknown> => sql`(
  select coalesce(due.due_precision, 'day') from milestone due
  where due.commitment_id = ${commitmentId} and span_last(due.original_due_on, due.due_precision) = ${day}
    ${asOf === undefined ? sql`` : sql`and (due.promised_on is null or due.promised_on <= ${asOf})`}
  order by array_position(${leastExactFirst}::text[], coalesce(due.due_precision, 'day')) limit 1)`
