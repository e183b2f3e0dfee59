import type { IsoDay } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import type { AnchorFactor } from '../vocabulary.ts'
import { type AnchorProfile, isFirm } from './anchor-profile.ts'

/** From this many months before an expected transition a region's commitments are watched. A rule of this product. */
export const watchMonthsBefore = 18

export const anchorWarningKinds = ['expires_before_next_term', 'depends_on_one_person'] as const
export type AnchorWarningKind = (typeof anchorWarningKinds)[number]

export interface AnchorWarning {
  readonly kind: AnchorWarningKind
  readonly factor: AnchorFactor
  /** Of `expires_before_next_term`: its last day. */
  readonly expiresOn: IsoDay | null
}

/** Whether a transition expected on a day is near enough at `asOf` to watch; also once the day has passed. */
export const isWatched = (expectedOn: IsoDay | null, asOf: IsoDay): expectedOn is IsoDay =>
  expectedOn !== null && expectedOn <= addMonths(asOf, watchMonthsBefore)

/**
 * The two warnings a profile gives at `asOf`:
 * - `expires_before_next_term`: a firm anchor runs out before the day the seat is next due to change hands, so the
 *   next head is not handed it. Asked only while that day is near (`watchMonthsBefore`): a budget line always ends
 *   with its year;
 * - `depends_on_one_person`: its home is one person, or only its initiator staffs it (level 0 of either factor).
 * Source: DOMAIN "Anchor".
 */
export const anchorWarnings = (
  profile: AnchorProfile,
  nextTransitionOn: IsoDay | null,
  asOf: IsoDay,
): AnchorWarning[] =>
  profile.factors.flatMap((each): AnchorWarning[] => {
    const { factor, standing, level } = each
    const expiresOn = each.anchor?.expiresOn ?? null
    if (standing !== 'in_force') return []
    if (level === 0 && (factor === 'institutional_home' || factor === 'staffing'))
      return [{ kind: 'depends_on_one_person', factor, expiresOn: null }]
    if (
      isFirm(each) &&
      expiresOn !== null &&
      isWatched(nextTransitionOn, asOf) &&
      expiresOn < nextTransitionOn
    )
      return [{ kind: 'expires_before_next_term', factor, expiresOn }]
    return []
  })
