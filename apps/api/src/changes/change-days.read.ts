import type { Database } from '@estafet/db'
import { DomainError, type IsoDay } from '@estafet/domain'
import { refuseBeforeFirstFact, resolveAsOf } from '../as-of/resolve-as-of.read.ts'

/** Two days, the first before the second. */
export interface ChangeDays {
  readonly from: IsoDay
  readonly to: IsoDay
}

/**
 * The two days a question about changes is about; `to` is today when left out.
 * @throws DomainError `range_reversed`, `date_in_future` or `date_before_first_fact`, naming the day that is wrong.
 */
export async function resolveChangeDays(
  db: Database,
  asked: { readonly from: IsoDay; readonly to?: IsoDay | undefined },
  today: IsoDay,
): Promise<ChangeDays> {
  const from = resolveAsOf(asked.from, today, 'from')
  const to = resolveAsOf(asked.to, today, 'to')
  if (from >= to)
    throw new DomainError('invalid', 'range_reversed', {
      parameter: 'from',
      value: from,
      allowed: `..${to}`,
      from,
      to,
    })
  await refuseBeforeFirstFact(db, from, 'from')
  return { from, to }
}
