import { type CommitmentState, daysBetween } from '@estafet/domain'
import type { PackCommitment, PackDeadlineChange, PackMilestone } from '@estafet/reports'
import type { CommitmentRecord } from '../commitments/detail/commitment.queries.ts'
import { both, bothOrNone } from './both-languages.ts'
import type { SourceRegister } from './source-register.ts'

type Milestones = Pick<PackCommitment, 'milestones' | 'milestonesComplete' | 'milestonesWithdrawn'>

const drift = ({ originalDueOn, dueOn }: CommitmentRecord['milestones'][number]): number | null =>
  originalDueOn === null || dueOn === null ? null : daysBetween(originalDueOn, dueOn)

/** The milestones still to be done, in their order, and how many are not among them. */
export function packMilestones(
  record: Omit<CommitmentRecord, 'spells'>,
  state: CommitmentState,
  register: SourceRegister,
): Milestones {
  const changesOf = (milestoneId: number): PackDeadlineChange[] =>
    record.deadlineChanges
      .filter((change) => change.milestoneId === milestoneId)
      .map(({ changedOn, oldDueOn, newDueOn, reason, reasonText, reasonTextEn, source }) => ({
        changedOn,
        oldDueOn,
        newDueOn,
        reason,
        reasonText: bothOrNone(reasonText, reasonTextEn),
        source: source === null ? null : register.number(source),
      }))
  const states = new Map(state.milestones.map((each) => [each.milestoneId, each]))
  const milestones = record.milestones.flatMap((milestone): PackMilestone[] => {
    const reached = states.get(milestone.id)
    if (reached === undefined || reached.delivery === 'complete' || reached.delivery === 'withdrawn')
      return []
    const { delivery, percent, percentIsAssumed, schedule, daysLate } = reached
    return [
      {
        ordinal: milestone.ordinal,
        title: both(milestone.title, milestone.titleEn),
        doneWhen: bothOrNone(milestone.doneWhen, milestone.doneWhenEn),
        originalDueOn: milestone.originalDueOn,
        originalDuePrecision: milestone.originalDuePrecision ?? null,
        dueOn: milestone.dueOn,
        driftDays: drift(milestone),
        daysLate,
        schedule,
        delivery,
        isAsked: state.isAsked,
        percent,
        percentIsAssumed,
        changes: changesOf(milestone.id),
      },
    ]
  })
  const count = (word: 'complete' | 'withdrawn') =>
    state.milestones.filter(({ delivery }) => delivery === word).length
  return { milestones, milestonesComplete: count('complete'), milestonesWithdrawn: count('withdrawn') }
}
