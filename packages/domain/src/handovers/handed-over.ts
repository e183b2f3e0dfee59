import type { HandoverDecisionFact, IsoDay } from '../facts.ts'
import { type HandoverDecision, handoverDecision } from './decision-standing.ts'
import { type DayZeroStanding, dayZeroStanding, type SurvivalFacts } from './day-zero-standing.ts'
import type { KnownHandover } from './known-handovers.ts'

/** How a commitment that was open stood as day zero began; what had ended or not begun was not handed over. */
export const openStandings = [
  'at_risk',
  'paused',
  'dormant',
  'completed_before',
  'uncertain',
] as const satisfies readonly DayZeroStanding[]
export type OpenStanding = (typeof openStandings)[number]

/** A commitment that was open on day zero, and what the new head decided on it. */
export interface HandedOver<
  Decision extends HandoverDecisionFact = HandoverDecisionFact,
  Facts extends SurvivalFacts = SurvivalFacts,
> {
  readonly facts: Facts
  readonly onDayZero: OpenStanding
  readonly handover: HandoverDecision<Decision>
}

/**
 * The commitments of the region that were open on the transition's day zero, by the facts up to `asOf`.
 * @param decisionsOf the decisions to look among: the facts' own, or records that also carry their documents.
 */
export const handedOver = <Decision extends HandoverDecisionFact, Facts extends SurvivalFacts>(
  commitments: readonly Facts[],
  { transition, nextDayZero }: Pick<KnownHandover, 'transition' | 'nextDayZero'>,
  decisionsOf: (facts: Facts) => readonly Decision[],
  asOf: IsoDay,
): HandedOver<Decision, Facts>[] =>
  commitments.flatMap((facts) => {
    const standing = dayZeroStanding(facts, transition.inauguratedOn, asOf, nextDayZero)
    const onDayZero = openStandings.find((each) => each === standing)
    if (onDayZero === undefined) return []
    return [
      {
        facts,
        onDayZero,
        handover: handoverDecision(decisionsOf(facts), transition, nextDayZero, asOf, onDayZero),
      },
    ]
  })
