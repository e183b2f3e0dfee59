import type { DatePrecision, IsoDay } from '@estafet/domain'

/** How exactly the day a spell began is known. */
export const startPrecision = (
  spells: readonly { readonly startedOn: IsoDay; readonly startedPrecision: DatePrecision }[],
  day: IsoDay,
): DatePrecision => spells.find(({ startedOn }) => startedOn === day)?.startedPrecision ?? 'day'
