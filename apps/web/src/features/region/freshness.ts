import type { IsoDay, Staleness } from '@estafet/domain'

/** How fresh a region's record is, as the key of a sentence and its values. */
export type Freshness =
  | { readonly key: 'none' }
  | { readonly key: 'silent_never'; readonly days: number }
  | { readonly key: 'silent'; readonly days: number; readonly last: IsoDay }
  | { readonly key: 'present' | 'last'; readonly last: IsoDay }

export const freshness = (staleness: Staleness): Freshness => {
  const { lastUpdateOn: last, daysSinceInauguration: days, isSilentSinceInauguration } = staleness
  if (isSilentSinceInauguration && days !== null)
    return last === null ? { key: 'silent_never', days } : { key: 'silent', days, last }
  if (last === null) return { key: 'none' }
  return { key: days === null ? 'last' : 'present', last }
}
