import { continuityDecisions } from '@estafet/domain'
import type { HandedOverCommitment } from '../transition-page.queries.ts'

type Ordered = Pick<HandedOverCommitment, 'id' | 'title'> & {
  readonly decision: Pick<NonNullable<HandedOverCommitment['decision']>, 'decision'> | null
}

const rank = ({ decision }: Ordered): number =>
  decision === null ? -1 : continuityDecisions.length - continuityDecisions.indexOf(decision.decision)

/** What still waits for a decision first, then what ended or changed, last what goes on as it was; by title. */
export const inOrderOfNeed = <Commitment extends Ordered>(commitments: readonly Commitment[]): Commitment[] =>
  commitments.toSorted(
    (a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'id') || (a.id < b.id ? -1 : 1),
  )
