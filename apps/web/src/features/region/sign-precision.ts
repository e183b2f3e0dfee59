import { type DatePrecision, type IsoDay, type LaneSign, mostExact } from '@estafet/domain'

/** How exactly a day that comes out of these signs is known; a day that none of them is of (a verdict's) to the day. */
export const signPrecision = (
  signs: readonly Pick<LaneSign, 'on' | 'precision'>[],
  day: IsoDay,
): DatePrecision => {
  const known = signs.flatMap(({ on, precision }) => (on === day ? [precision] : []))
  // Of facts of the same day the most exact one says how exactly it is known.
  return mostExact(known) ?? 'day'
}

/** How exactly the day a spell began is known. */
export const startPrecision = (
  spells: readonly { readonly startedOn: IsoDay; readonly startedPrecision: DatePrecision }[],
  day: IsoDay,
): DatePrecision => spells.find(({ startedOn }) => startedOn === day)?.startedPrecision ?? 'day'
