import type { DaySpan } from '../day-span.ts'
import type { AnchorFact, IsoDay } from '../facts.ts'
import { anchorSpan, factorStanding, isFirm } from './anchor-profile.ts'
import type { AnchorFactor } from '../vocabulary.ts'

/** The factors that give a commitment its place in law, plan and money; the survival figures group by the same. */
export const foundationFactors = [
  'legal_basis',
  'plan_anchoring',
  'budget',
] as const satisfies readonly AnchorFactor[]

/** How firmly law, plan and budget held a commitment on a day; `unknown` when the record cannot tell. */
export const anchoringGroups = ['firm', 'not_firm', 'unknown'] as const
export type AnchoringGroup = (typeof anchoringGroups)[number]

const groupOn = (anchors: readonly AnchorFact[], day: IsoDay): AnchoringGroup => {
  const foundations = foundationFactors.map((factor) => factorStanding(anchors, factor, day))
  if (foundations.every(isFirm)) return 'firm'
  const isKnownWeak = foundations.some((each) => each.standing === 'in_force' && !isFirm(each))
  return isKnownWeak ? 'not_firm' : 'unknown'
}

/**
 * The group on `day` (day zero for survival): `firm` when legal basis, plan and budget are all firm, `not_firm` as
 * soon as one of them in force is known not to be, `unknown` otherwise: also where the last day of one had passed and
 * nothing follows it in the record, and where it hangs on an anchor of which only the month or year is known, and which
 * may have come before that day or after it. Source: DOMAIN "Survival after a transition"
 * and "Days known to the month or year".
 */
export const anchoringGroup = (anchors: readonly AnchorFact[], day: IsoDay): AnchoringGroup => {
  const certain = groupOn(anchors, day)
  const hangs = ({ first, last }: DaySpan): boolean => first <= day && day < last
  if (!anchors.some((anchor) => hangs(anchorSpan(anchor)))) return certain
  const mayHold = anchors.map((anchor) => {
    const span = anchorSpan(anchor)
    return hangs(span) ? { ...anchor, fromOn: span.first, fromPrecision: 'day' as const } : anchor
  })
  return groupOn(mayHold, day) === certain ? certain : 'unknown'
}
