import type { IsoDay } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import type { Transition } from '../heads/transitions.ts'
import {
  type DayZeroStanding,
  dayZeroStanding,
  dayZeroStandings,
  type SurvivalFacts,
} from '../handovers/day-zero-standing.ts'
import {
  countedBounds,
  type SurvivalBounds,
  type SurvivalHorizon,
  survivalHorizons,
  type SurvivalStatus,
  survivalStatuses,
  statusOn,
} from './survival-status.ts'
import { type FollowedTime, survivalTime } from './survival-times.ts'

/** A commitment and one transition of its region. */
export interface CommitmentAtTransition {
  readonly facts: SurvivalFacts
  readonly transition: Pick<Transition, 'kind' | 'inauguratedOn'>
  /** Day zero of the region's next transition; null or left out while there is none. */
  readonly nextDayZero?: IsoDay | null
}

/** So many commitments were followed as long, to the same end. */
export interface CountedTime extends FollowedTime {
  readonly cases: number
}

/** Survival of one set of commitments, one transition each. */
export interface SurvivalSummary {
  /** Of all given, those the transition put at risk and those it did not, by why. */
  readonly standings: Readonly<Record<DayZeroStanding, number>>
  /** Of those at risk, at each horizon in months. */
  readonly bounds: Readonly<Record<SurvivalHorizon, SurvivalBounds>>
  /** Of those at risk, for `aalenJohansen` with `endCauses`. */
  readonly times: readonly CountedTime[]
}

/** The same person carrying on hands nothing over, so a renewal is counted apart from changes and returns. */
export const isRenewal = ({ kind }: Pick<Transition, 'kind'>): boolean => kind === 'renewal'

/** What became of one commitment after one transition; its fate is asked only of what the transition put at risk. */
export type SurvivalOutcome =
  | { readonly standing: Exclude<DayZeroStanding, 'at_risk'> }
  | {
      readonly standing: 'at_risk'
      readonly statuses: Readonly<Record<SurvivalHorizon, SurvivalStatus>>
      readonly time: FollowedTime
    }

/** So many commitments and transitions had the same outcome. */
export interface CountedOutcome {
  readonly outcome: SurvivalOutcome
  /** A whole number, 1 or more. */
  readonly cases: number
}

/**
 * What became at `asOf` (not before day zero) of a commitment after one transition, as a function of its facts: days
 * are counted once for all commitments of the region.
 */
export const survivalAfter = (
  { transition, nextDayZero = null }: Omit<CommitmentAtTransition, 'facts'>,
  asOf: IsoDay,
): ((facts: SurvivalFacts) => SurvivalOutcome) => {
  const dayZero = transition.inauguratedOn
  const horizons = survivalHorizons.map((months) => [months, addMonths(dayZero, months)] as const)
  return (facts) => {
    const standing = dayZeroStanding(facts, dayZero, asOf, nextDayZero)
    if (standing !== 'at_risk') return { standing }
    const statuses = horizons.map(([months, day]) => [months, statusOn(facts, day, asOf)])
    return {
      standing,
      statuses: Object.fromEntries(statuses) as Record<SurvivalHorizon, SurvivalStatus>,
      time: survivalTime(facts, dayZero, asOf),
    }
  }
}

const noneOf = <Word extends string>(words: readonly Word[]): Record<Word, number> =>
  Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>

const isAtRisk = (outcome: SurvivalOutcome): outcome is Extract<SurvivalOutcome, { standing: 'at_risk' }> =>
  outcome.standing === 'at_risk'

/** Counts outcomes: of all together, or of any group of them. */
export const summariseOutcomes = (outcomes: readonly CountedOutcome[]): SurvivalSummary => {
  const standings = noneOf(dayZeroStandings)
  for (const { outcome, cases } of outcomes) standings[outcome.standing] += cases
  const atRisk = outcomes.flatMap(({ outcome, cases }) => (isAtRisk(outcome) ? [{ ...outcome, cases }] : []))
  const boundsAt = (months: SurvivalHorizon): SurvivalBounds => {
    const counts = noneOf(survivalStatuses)
    for (const { statuses, cases } of atRisk) counts[statuses[months]] += cases
    return countedBounds(counts)
  }
  return {
    standings,
    bounds: Object.fromEntries(survivalHorizons.map((each) => [each, boundsAt(each)])) as Record<
      SurvivalHorizon,
      SurvivalBounds
    >,
    times: atRisk.map(({ time, cases }) => ({ ...time, cases })),
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
  const summaryOf = (some: readonly CommitmentAtTransition[]): SurvivalSummary =>
    summariseOutcomes(some.map((each) => ({ outcome: survivalAfter(each, asOf)(each.facts), cases: 1 })))
  return {
    changes: summaryOf(known.filter(({ transition }) => !isRenewal(transition))),
    renewals: summaryOf(known.filter(({ transition }) => isRenewal(transition))),
  }
}
