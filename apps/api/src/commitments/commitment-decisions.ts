import {
  type CommitmentFacts,
  type DayZeroStanding,
  dayZeroStanding,
  type DecisionStanding,
  handoverDecision,
  type HandoverDecisionFact,
  type IsoDay,
  lifeRecord,
  type Transition,
  type TransitionKind,
  watchWindows,
} from '@estafet/domain'

/** What a new head decided, or has not, on a commitment that was open on day zero. */
export interface CommitmentDecision {
  readonly inauguratedOn: IsoDay
  readonly kind: TransitionKind
  readonly incomingName: string | null
  /** How it stood as day zero began. */
  readonly openAs: DayZeroStanding
  readonly standing: DecisionStanding
  /** Days since day zero: the N of “belum diputuskan (hari ke-N)”. */
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

/** One entry for each transition up to `asOf` on whose day zero the commitment was open, oldest first. */
export const commitmentDecisions = (
  facts: CommitmentFacts,
  decisions: readonly HandoverDecisionFact[],
  transitions: readonly Transition[],
  asOf: IsoDay,
): CommitmentDecision[] =>
  transitions.flatMap((transition, index): CommitmentDecision[] => {
    const { inauguratedOn, kind, incoming } = transition
    const next = transitions.slice(index + 1).find((each) => each.kind !== 'renewal')?.inauguratedOn ?? null
    const openAs = dayZeroStanding(facts, inauguratedOn, asOf, next)
    if (!wasOpen(openAs)) return []
    const { decision, standing, daysSince } = handoverDecision(decisions, transition, next, asOf)
    return [
      {
        inauguratedOn,
        kind,
        incomingName: incoming.personName,
        openAs,
        standing,
        daysSince,
        decisionsDueOn: watchWindows(inauguratedOn, asOf).decisionsDueOn,
        decisionId: decision?.id ?? null,
        passedUndecided: passedUndecided(facts, decisions, transition, next, asOf),
      },
    ]
  })
