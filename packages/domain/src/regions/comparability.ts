import { smallSampleBelow } from './on-time-rate.ts'
import type { AssessorKind, ComparabilityLevel, RegionKind } from '../vocabulary.ts'

/** One region's value of one metric, as far as comparing it goes. */
export interface MetricSubject {
  readonly regionKind: RegionKind
  /** One of the six DKI Jakarta units, which have no elected head. */
  readonly isAdministrative: boolean
  readonly isSimulated: boolean
  readonly indicator: string
  readonly methodVersion: string
  /** The period the value is of, in one spelling per period (`2025`, `2025-01-01/2025-06-30`). */
  readonly period: string
  /** Whose word the value rests on. */
  readonly actorKind: AssessorKind | 'city'
  /** Cases behind the value. */
  readonly n: number
  /** Splits, merges and renames of the region within the periods compared. */
  readonly regionEventsBetween: number
}

/** Why two values compare only in part or not at all; the first three rule comparing out. */
export const comparabilityReasons = [
  'different_indicator',
  'simulated_with_real',
  'no_data',
  'different_method_version',
  'different_period',
  'different_actor_kind',
  'different_region_kind',
  'administrative_region',
  'region_event_between',
  'small_n',
] as const
export type ComparabilityReason = (typeof comparabilityReasons)[number]

const rulingOut: ReadonlySet<ComparabilityReason> = new Set([
  'different_indicator',
  'simulated_with_real',
  'no_data',
])

export interface Comparability {
  readonly level: ComparabilityLevel
  /** In the order of `comparabilityReasons`; empty when fully comparable. */
  readonly reasons: readonly ComparabilityReason[]
}

/**
 * Whether two regions' values of a metric may be set side by side. Symmetric. `small_n` is fewer than five
 * cases on either side; `administrative_region` that only one of them has an elected head.
 * Source: DOMAIN "Comparability of two cities on a metric".
 */
export const comparability = (a: MetricSubject, b: MetricSubject): Comparability => {
  const fewest = Math.min(a.n, b.n)
  const applies: Record<ComparabilityReason, boolean> = {
    different_indicator: a.indicator !== b.indicator,
    simulated_with_real: a.isSimulated !== b.isSimulated,
    no_data: fewest <= 0,
    different_method_version: a.methodVersion !== b.methodVersion,
    different_period: a.period !== b.period,
    different_actor_kind: a.actorKind !== b.actorKind,
    different_region_kind: a.regionKind !== b.regionKind,
    administrative_region: a.isAdministrative !== b.isAdministrative,
    region_event_between: a.regionEventsBetween + b.regionEventsBetween > 0,
    small_n: fewest > 0 && fewest < smallSampleBelow,
  }
  return levelOf(comparabilityReasons.filter((reason) => applies[reason]))
}

const levelOf = (reasons: readonly ComparabilityReason[]): Comparability => {
  if (reasons.some((reason) => rulingOut.has(reason))) return { level: 'none', reasons }
  return { level: reasons.length > 0 ? 'partial' : 'full', reasons }
}

/**
 * Whether a part of each (one theme) may be set side by side, of the cases given: as the wholes may, but for the
 * number of cases, which are the part's own.
 */
export const comparabilityOfPart = (whole: Comparability, a: number, b: number): Comparability => {
  const fewest = Math.min(a, b)
  const applies = (reason: ComparabilityReason): boolean => {
    if (reason === 'no_data') return fewest <= 0
    if (reason === 'small_n') return fewest > 0 && fewest < smallSampleBelow
    return whole.reasons.includes(reason)
  }
  return levelOf(comparabilityReasons.filter(applies))
}
