import { foundationFactors } from '../anchors/anchoring-group.ts'
import type { AnchorLevel, IsoDay } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import { vouchingMonths } from '../lanes/lane.ts'
import type { AnchorFactor, DatePrecision } from '../vocabulary.ts'
import { type AnchorProfile, type FactorStanding, firmFromLevel } from '../anchors/anchor-profile.ts'
import { anchorWarnings } from '../anchors/anchor-warnings.ts'

/** Why a commitment may not outlive the coming change of head; each is a fact in words, never a score. */
export type RiskReason =
  | { readonly kind: 'named_after_leader' }
  | { readonly kind: 'weak_anchor'; readonly factor: AnchorFactor; readonly level: AnchorLevel }
  | {
      readonly kind: 'anchor_expires'
      readonly factor: AnchorFactor
      readonly level: AnchorLevel
      readonly expiresOn: IsoDay
    }
  | { readonly kind: 'anchor_expired'; readonly factor: AnchorFactor; readonly expiresOn: IsoDay }
  | { readonly kind: 'anchors_unknown'; readonly unknown: number }
  | {
      readonly kind: 'not_seen_lately'
      readonly lastSeenAliveOn: IsoDay | null
      readonly lastSeenAlivePrecision: DatePrecision | null
    }

export const riskReasonKinds = [
  'named_after_leader',
  'weak_anchor',
  'anchor_expires',
  'anchor_expired',
  'anchors_unknown',
  'not_seen_lately',
] as const satisfies readonly RiskReason['kind'][]

export interface RiskFacts {
  readonly profile: AnchorProfile
  /** Null: not established. */
  readonly namedAfterLeader: boolean | null
  readonly lastSeenAliveOn: IsoDay | null
  readonly lastSeenAlivePrecision: DatePrecision | null
  /** The day the seat is next due to change hands. */
  readonly expectedOn: IsoDay
}

const isFoundation = (factor: AnchorFactor): boolean =>
  (foundationFactors as readonly AnchorFactor[]).includes(factor)

// Level 0 of anything is a weakness; level 1 only where law, plan and money are concerned.
const isWeak = ({ factor, standing, level }: FactorStanding): boolean =>
  standing === 'in_force' &&
  level !== null &&
  factor !== 'non_personal_identity' &&
  (level === 0 || (level < firmFromLevel && isFoundation(factor)))

/**
 * The reasons at `asOf`, in this order: the head's name in its name; weak anchors in the order of the factors;
 * firm anchors that run out before the transition; those that have run out; how many factors are unknown; and that
 * nobody has seen it for `vouchingMonths`. Empty when none applies. Source: DOMAIN "Anchor"; order is our own.
 */
export const riskReasons = (
  { profile, namedAfterLeader, lastSeenAliveOn, lastSeenAlivePrecision, expectedOn }: RiskFacts,
  asOf: IsoDay,
): RiskReason[] => {
  const identity = profile.factors.find(({ factor }) => factor === 'non_personal_identity')
  const isNamed = namedAfterLeader === true || (identity?.standing === 'in_force' && identity.level === 0)
  const weak = profile.factors
    .filter(isWeak)
    .flatMap(({ factor, level }): RiskReason[] =>
      level === null ? [] : [{ kind: 'weak_anchor', factor, level }],
    )
  const expiring = anchorWarnings(profile, expectedOn, asOf).flatMap(
    ({ kind, factor, expiresOn }): RiskReason[] => {
      const level = profile.factors.find((each) => each.factor === factor)?.level ?? null
      return kind === 'expires_before_next_term' && expiresOn !== null && level !== null
        ? [{ kind: 'anchor_expires', factor, level, expiresOn }]
        : []
    },
  )
  const expired = profile.factors.flatMap(({ factor, standing, anchor }): RiskReason[] =>
    standing === 'expired' && anchor?.expiresOn != null
      ? [{ kind: 'anchor_expired', factor, expiresOn: anchor.expiresOn }]
      : [],
  )
  const isUnseen = lastSeenAliveOn === null || addMonths(lastSeenAliveOn, vouchingMonths) < asOf
  return [
    ...(isNamed ? [{ kind: 'named_after_leader' } as const] : []),
    ...weak,
    ...expiring,
    ...expired,
    ...(profile.unknown > 0 ? [{ kind: 'anchors_unknown', unknown: profile.unknown } as const] : []),
    ...(isUnseen ? [{ kind: 'not_seen_lately', lastSeenAliveOn, lastSeenAlivePrecision } as const] : []),
  ]
}

/** What the at-risk list is ordered by: days left, then the firm range, then the id. */
export interface AtRiskOrder {
  readonly id: string
  readonly expectedOn: IsoDay
  readonly firmLow: number
  readonly firmHigh: number
}

/** The order of the at-risk list: soonest transition first, then the least firm. */
export const byRisk = (a: AtRiskOrder, b: AtRiskOrder): number => {
  if (a.expectedOn !== b.expectedOn) return a.expectedOn < b.expectedOn ? -1 : 1
  if (a.firmLow !== b.firmLow) return a.firmLow - b.firmLow
  if (a.firmHigh !== b.firmHigh) return a.firmHigh - b.firmHigh
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
