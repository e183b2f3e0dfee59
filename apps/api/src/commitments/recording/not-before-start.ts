import { daySpan, type DatePrecision, DomainError, type IsoDay } from '@estafet/domain'

/** When a commitment began, as far as it is on record. */
export interface CommitmentStart {
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
}

/**
 * Refuses what tells of a commitment before it began: it would be shown as life of something that was not there, and
 * cannot be taken back. Days known to the month or year are given the benefit of the doubt.
 * @param last the last day the fact may be of.
 * @throws DomainError `before_commitment_began`.
 */
export function refuseBeforeStart(
  { startedOn, startedPrecision }: CommitmentStart,
  { parameter, value, last }: { readonly parameter: string; readonly value: string; readonly last: IsoDay },
): void {
  if (startedOn === null) return
  const precision = startedPrecision ?? 'day'
  if (last >= daySpan(startedOn, precision).first) return
  throw new DomainError('invalid', 'before_commitment_began', {
    parameter,
    value,
    start: { on: startedOn, precision },
    allowed: `${startedOn}..`,
  })
}
