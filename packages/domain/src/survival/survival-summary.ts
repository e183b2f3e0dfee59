import type { IsoDay } from '../facts.ts'
import type { Transition } from '../transitions.ts'
import {
  type DayZeroStanding,
  dayZeroStanding,
  dayZeroStandings,
  type SurvivalFacts,
} from './day-zero-standing.ts'
import {
  type SurvivalBounds,
  survivalBounds,
  type SurvivalHorizon,
  survivalHorizons,
  survivalStatus,
} from './survival-status.ts'
import { type SurvivalTime, survivalTime } from './survival-times.ts'

/** A commitment and one transition of its region. */
export interface CommitmentAtTransition {
  readonly facts: SurvivalFacts
  readonly transition: Pick<Transition, 'kind' | 'inauguratedOn'>
  /** Day zero of the region's next transition; null or left out while there is none. */
  readonly nextDayZero?: IsoDay | null
}

/** Survival of one set of commitments, one transition each. */
export interface SurvivalSummary {
  /** Of all given, those the transition put at risk and those it did not, by why. */
  readonly standings: Readonly<Record<DayZeroStanding, number>>
  /** Of those at risk, at each horizon in months. */
  readonly bounds: Readonly<Record<SurvivalHorizon, SurvivalBounds>>
  /** Of those at risk, for `aalenJohansen` with `endCauses`. */
  readonly times: readonly SurvivalTime[]
}

const summaryOf = (cases: readonly CommitmentAtTransition[], asOf: IsoDay): SurvivalSummary => {
  const standings = Object.fromEntries(dayZeroStandings.map((each) => [each, 0])) as Record<
    DayZeroStanding,
    number
  >
  const atRisk = cases.filter(({ facts, transition, nextDayZero = null }) => {
    const standing = dayZeroStanding(facts, transition.inauguratedOn, asOf, nextDayZero)
    standings[standing] += 1
    return standing === 'at_risk'
  })
  const boundsAt = (horizon: SurvivalHorizon): SurvivalBounds =>
    survivalBounds(
      atRisk.map(({ facts, transition }) => survivalStatus(facts, transition.inauguratedOn, horizon, asOf)),
    )
  return {
    standings,
    bounds: Object.fromEntries(survivalHorizons.map((each) => [each, boundsAt(each)])) as Record<
      SurvivalHorizon,
      SurvivalBounds
    >,
    times: atRisk.map(({ facts, transition }) => survivalTime(facts, transition.inauguratedOn, asOf)),
  }
}

/**
 * Survival after changes of head (`change` and `return`), and apart from it after renewals: the same person
 * carrying on is no change. Transitions after `asOf` are not known yet. The caller groups (by anchoring, theme,
 * region kind) and keeps real and simulated commitments in separate calls.
 * Source: DOMAIN "Survival after a transition".
 */
export const survivalSummary = (
  cases: readonly CommitmentAtTransition[],
  asOf: IsoDay,
): { changes: SurvivalSummary; renewals: SurvivalSummary } => {
  const known = cases.filter(({ transition }) => transition.inauguratedOn <= asOf)
  const isRenewal = ({ transition }: CommitmentAtTransition): boolean => transition.kind === 'renewal'
  return {
    changes: summaryOf(
      known.filter((each) => !isRenewal(each)),
      asOf,
    ),
    renewals: summaryOf(known.filter(isRenewal), asOf),
  }
}
