import { addDays, type IsoDay } from '@estafet/domain'

/** Readers come back by the week. */
const weekDays = 7

export interface QuietDays {
  readonly since: IsoDay
  readonly until: IsoDay
}

/** The week before `asOf` when nothing on record happened in it; null when something did. */
export const quietDays = (events: readonly { readonly on: IsoDay }[], asOf: IsoDay): QuietDays | null => {
  const since = addDays(asOf, -weekDays)
  return events.some(({ on }) => on > since && on <= asOf) ? null : { since, until: asOf }
}
