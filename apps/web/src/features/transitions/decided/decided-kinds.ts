import type { HandoverEntry } from '../transitions.queries.ts'

type Counts = HandoverEntry['counts']
type DecisionKind = keyof Counts['byDecision']

export interface DecidedKind {
  readonly kind: DecisionKind
  readonly count: number
}

/** What was decided, most frequent first; kinds nobody decided are left out. */
export const decidedKinds = ({ byDecision }: Pick<Counts, 'byDecision'>): DecidedKind[] =>
  (Object.entries(byDecision) as [DecisionKind, number][])
    .flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []))
    .toSorted((a, b) => b.count - a.count)

/** Without a decision on record, whatever the clock says; nothing is asked of a renewal. */
export const undecidedOf = ({ byStanding }: Pick<Counts, 'byStanding'>): number =>
  byStanding.undecided + byStanding.overdue + byStanding.never_decided
