import type { IsoDay, Staleness } from '@estafet/domain'

/** How fresh a region's record is, as the key of a sentence and its values. */
export type Freshness =
  | { readonly key: 'none' }
  | { readonly key: 'silent_never'; readonly days: number }
  | { readonly key: 'silent'; readonly days: number; readonly last: IsoDay }
  | { readonly key: 'present' | 'last'; readonly last: IsoDay }
  /** While acting heads or nobody hold the seat: silent since the last definitive head left, or not. */
  | { readonly key: 'gap_silent_never'; readonly since: IsoDay }
  | { readonly key: 'gap_silent'; readonly since: IsoDay; readonly last: IsoDay }
  | { readonly key: 'gap_present'; readonly since: IsoDay; readonly last: IsoDay }

const inGap = (last: IsoDay | null, since: IsoDay): Freshness => {
  if (last === null) return { key: 'gap_silent_never', since }
  return { key: last < since ? 'gap_silent' : 'gap_present', since, last }
}

/** @param gapSince as `openGap` gives it for the region on the day shown. */
export const freshness = (staleness: Staleness, gapSince: IsoDay | null): Freshness => {
  const { lastUpdateOn: last, daysSinceInauguration: days, isSilentSinceInauguration } = staleness
  if (gapSince !== null) return inGap(last, gapSince)
  if (isSilentSinceInauguration && days !== null)
    return last === null ? { key: 'silent_never', days } : { key: 'silent', days, last }
  if (last === null) return { key: 'none' }
  return { key: days === null ? 'last' : 'present', last }
}
