import type { Database } from '@estafet/db'
import { DomainError, type IsoDay, isIsoDay } from '@estafet/domain'
import { firstFactDay } from './first-fact-day.queries.ts'

/**
 * The day a read is about: the one asked for, or today.
 * @param parameter what the reader called it.
 * @throws DomainError `date_in_future`: nothing is known of days to come.
 */
export function resolveAsOf(asOf: IsoDay | undefined, today: IsoDay, parameter = 'asOf'): IsoDay {
  if (asOf === undefined) return today
  if (asOf > today)
    throw new DomainError('invalid', 'date_in_future', { parameter, value: asOf, allowed: `..${today}` })
  return asOf
}

/**
 * Lets a day pass that lies on or after the first fact; anything that is no day is left to the schema that reads it.
 * Every public answer stands behind this: an empty page of a day nobody recorded would read as if there was nothing.
 * @throws DomainError `date_before_first_fact`.
 */
export async function refuseBeforeFirstFact(db: Database, day: unknown, parameter = 'asOf'): Promise<void> {
  if (typeof day !== 'string' || !isIsoDay(day)) return
  const first = await firstFactDay(db)
  if (first !== null && day < first)
    throw new DomainError('invalid', 'date_before_first_fact', { parameter, value: day, allowed: first })
}
