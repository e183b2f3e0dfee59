import { DomainError, type IsoDay } from '@estafet/domain'

/**
 * The day a read is about: the one asked for, or today.
 * @throws DomainError `date_in_future`: nothing is known of days to come.
 */
export function resolveAsOf(asOf: IsoDay | undefined, today: IsoDay): IsoDay {
  if (asOf === undefined) return today
  if (asOf > today)
    throw new DomainError('invalid', 'date_in_future', {
      parameter: 'asOf',
      value: asOf,
      allowed: `..${today}`,
    })
  return asOf
}
