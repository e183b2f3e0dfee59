import { lifeRecord } from '../commitment-state/continuity/life-record.ts'
import type { CommitmentFacts, HandoverDecisionFact, IsoDay } from '../facts.ts'
import { type DecisionStanding, handoverDecision } from './decision-standing.ts'
import { type Inauguration, isTransition, nextHandoverOn, type Transition } from '../heads/transitions.ts'
import { watchWindows } from '../heads/watch-windows.ts'
import { type DayZeroStanding, dayZeroStanding } from './day-zero-standing.ts'
import type { DatePrecision, TransitionKind } from '../vocabulary.ts'

/** What a new head decided, or has not, on a commitment that was open on day zero. */
export interface CommitmentDecision {
  readonly inauguratedOn: IsoDay
  /** How exactly day zero is known; what is counted from it is known no better. */
  readonly inauguratedPrecision: DatePrecision
  readonly kind: TransitionKind
  readonly incomingName: string | null
  /** How it stood as day zero began. */
  readonly openAs: DayZeroStanding
  readonly standing: DecisionStanding
  /** Days since day zero: the N of “belum tercatat keputusan (hari ke-N)”. */
  readonly daysSince: number
  /** Day 100. */
  readonly decisionsDueOn: IsoDay
  /** Of the decision that stands; null while there is none. */
  readonly decisionId: number | null
  /** Day 100 is past, and came without a decision while the commitment was still running under this head. */
  readonly passedUndecided: boolean
}

const wasOpen = (standing: DayZeroStanding): boolean => standing !== 'ended' && standing !== 'not_begun'

const passedUndecided = (
  facts: CommitmentFacts,
  decisions: readonly HandoverDecisionFact[],
  { kind, inauguratedOn }: Transition,
  next: IsoDay | null,
  asOf: IsoDay,
): boolean => {
  const { decisionsDueOn } = watchWindows(inauguratedOn, asOf)
  return (
    kind !== 'renewal' &&
    decisionsDueOn < asOf &&
    (next === null || next > decisionsDueOn) &&
    !decisions.some(({ dayZero, decidedOn }) => dayZero === inauguratedOn && decidedOn <= decisionsDueOn) &&
    lifeRecord(facts, decisionsDueOn).condition !== 'ended'
  )
}

/**
 * One entry for each transition up to `asOf` on whose day zero the commitment was open, oldest first.
 * @param inaugurations of the region, as `deriveInaugurations` gives them.
 */
export const commitmentDecisions = (
  facts: CommitmentFacts,
  decisions: readonly HandoverDecisionFact[],
  inaugurations: readonly (Inauguration | Transition)[],
  asOf: IsoDay,
): CommitmentDecision[] =>
  inaugurations.filter(isTransition).flatMap((transition): CommitmentDecision[] => {
    const { inauguratedOn, inauguratedPrecision, kind, incoming } = transition
    const next = nextHandoverOn(inaugurations, inauguratedOn)
    const openAs = dayZeroStanding(facts, inauguratedOn, asOf, next)
    if (!wasOpen(openAs)) return []
    const { decision, standing, daysSince } = handoverDecision(decisions, transition, next, asOf, openAs)
    return [
      {
        inauguratedOn,
        inauguratedPrecision,
        kind,
        incomingName: incoming.personName,
        openAs,
        standing,
        daysSince,
        decisionsDueOn: watchWindows(inauguratedOn, asOf).decisionsDueOn,
        decisionId: decision?.id ?? null,
        passedUndecided: openAs !== 'uncertain' && passedUndecided(facts, decisions, transition, next, asOf),
      },
    ]
  })
