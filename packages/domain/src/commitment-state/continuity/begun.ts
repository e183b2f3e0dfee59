import { type Certainty, daySpan, isBefore } from '../../day-span.ts'
import type { CommitmentFacts, IsoDay } from '../../facts.ts'

/** The day from which a start is on record: the last it may be of. Null where it is not known. */
export const startKnownOn = ({
  startedOn,
  startedPrecision,
}: Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'>): IsoDay | null =>
  startedOn === null ? null : daySpan(startedOn, startedPrecision ?? 'day').last

/**
 * Whether a commitment began before `day` by its recorded start; `possible` where none is recorded: then only a sign of
 * life before that day can show that it did.
 */
export const startedBefore = (
  { startedOn, startedPrecision }: Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'>,
  day: IsoDay,
): Certainty =>
  startedOn === null ? 'possible' : isBefore(daySpan(startedOn, startedPrecision ?? 'day'), day)
