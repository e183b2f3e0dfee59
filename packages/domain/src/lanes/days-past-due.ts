import type { IsoDay } from '../facts.ts'
import { daysBetween } from '../iso-day.ts'

/**
 * Days from the first deadline of a milestone to its completion: negative where it came early. Of one that is not
 * complete `daysLate` as its state has it; null where no day was promised or nothing is known to be late.
 */
export const daysPastDue = ({
  originalDueOn,
  completedOn,
  daysLate,
}: {
  readonly originalDueOn: IsoDay | null
  readonly completedOn: IsoDay | null
  readonly daysLate: number | null
}): number | null =>
  originalDueOn === null || completedOn === null ? daysLate : daysBetween(originalDueOn, completedOn)
