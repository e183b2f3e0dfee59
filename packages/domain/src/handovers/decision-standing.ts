import type { HandoverDecisionFact, IsoDay } from '../facts.ts'
import { daysBetween } from '../iso-day.ts'
import type { DayZeroStanding } from './day-zero-standing.ts'
import type { TransitionKind } from '../vocabulary.ts'
import { decisionDays } from '../heads/watch-windows.ts'

/**
 * How a commitment open on day zero stands with the new head. `undecided` turns `overdue` after day 100 and
 * `never_decided` once another head was handed the seat. Of a renewal no decision is asked: nothing was handed over; nor
 * of a commitment of which it is not certain that it was still there.
 */
export const decisionStandings = ['decided', 'undecided', 'overdue', 'never_decided', 'not_asked'] as const
export type DecisionStanding = (typeof decisionStandings)[number]

export interface HandoverDecision<Fact extends HandoverDecisionFact = HandoverDecisionFact> {
  readonly standing: DecisionStanding
  /** The newest decision about this day zero; null until there is one. */
  readonly decision: Fact | null
  /** The N of “belum tercatat keputusan (hari ke-N)”: days since day zero, 0 on the day itself. */
  readonly daysSince: number
}

const newestOf = <Fact extends HandoverDecisionFact>(decisions: readonly Fact[]): Fact | null =>
  decisions.reduce<Fact | null>(
    (newest, each) =>
      newest === null ||
      each.decidedOn > newest.decidedOn ||
      (each.decidedOn === newest.decidedOn && each.id > newest.id)
        ? each
        : newest,
    null,
  )

/**
 * The standing at `asOf` of a commitment open on the transition's day zero, by its decisions in any order; those
 * about another day zero are ignored.
 * @param nextDayZero of the region's next transition other than a renewal; null while there is none.
 * @param onDayZero how it stood as day zero began, as `dayZeroStanding` gives it.
 * Source: DOMAIN "Continuity decision" (undecided from day 1, overdue from day 101).
 */
export const handoverDecision = <Fact extends HandoverDecisionFact>(
  decisions: readonly Fact[],
  transition: { readonly kind: TransitionKind; readonly inauguratedOn: IsoDay },
  nextDayZero: IsoDay | null,
  asOf: IsoDay,
  onDayZero: DayZeroStanding = 'at_risk',
): HandoverDecision<Fact> => {
  const { kind, inauguratedOn } = transition
  const daysSince = daysBetween(inauguratedOn, asOf)
  const decision = newestOf(
    decisions.filter((each) => each.dayZero === inauguratedOn && each.decidedOn <= asOf),
  )
  const standing = (): DecisionStanding => {
    if (decision !== null) return 'decided'
    if (kind === 'renewal' || onDayZero === 'uncertain') return 'not_asked'
    if (nextDayZero !== null && nextDayZero <= asOf) return 'never_decided'
    return daysSince > decisionDays ? 'overdue' : 'undecided'
  }
  return { standing: standing(), decision, daysSince }
}
