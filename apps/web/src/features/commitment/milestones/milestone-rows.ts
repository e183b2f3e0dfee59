import type { IsoDay } from '@estafet/domain'
import type { CommitmentDetail, DeadlineChangeRecord, MilestoneRecord } from '../commitment-page.queries.ts'

export interface MilestoneRow extends MilestoneRecord {
  /** Where the deadline was moved: the newest move. */
  readonly lastMove: DeadlineChangeRecord | null
  readonly moves: number
  /** The deadline in force when it differs from the first one. */
  readonly movedDueOn: IsoDay | null
  /** The region is asked for reports: silence is an answer. */
  readonly isAsked: boolean
  /** The milestone counts more or less than the others. */
  readonly hasOwnWeight: boolean
}

/** Milestones in the order of the plan, each with what became of its deadline. */
export const milestoneRows = ({
  milestones,
  deadlineChanges,
  state: { isAsked },
}: Pick<CommitmentDetail, 'milestones' | 'deadlineChanges'> & {
  readonly state: Pick<CommitmentDetail['state'], 'isAsked'>
}): readonly MilestoneRow[] => {
  const areEqual = milestones.every(({ weight }) => weight === milestones[0]?.weight)
  return milestones
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((milestone) => {
      const moves = deadlineChanges.filter(({ milestoneId }) => milestoneId === milestone.id)
      return {
        ...milestone,
        lastMove: moves.at(-1) ?? null,
        moves: moves.length,
        movedDueOn: milestone.dueOn === milestone.originalDueOn ? null : milestone.dueOn,
        isAsked,
        hasOwnWeight: !areEqual,
      }
    })
}
