import type { PackCommitment, PackMilestone } from '../handover-pack.ts'
import { changeTexts, saidText } from '../handover-words.ts'
import type { Block, Cell } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import type { Speech } from '../speech.ts'

const lateText = ({ daysLate, originalDueOn, schedule }: PackMilestone, speech: Speech): string => {
  if (originalDueOn === null) return speech.text('milestone.no_deadline_late')
  if (daysLate !== null) return speech.amount('days', daysLate)
  // What fell due and nobody spoke of is not said to be ahead.
  return schedule === 'on_track'
    ? speech.text('milestone.not_late')
    : speech.word('scheduleStatuses', schedule)
}

const dueCell = (milestone: PackMilestone, speech: Speech): Cell => {
  const { dueOn, driftDays, originalDueOn, originalDuePrecision } = milestone
  // A deadline that was moved is known to the day.
  const precision = dueOn === originalDueOn ? originalDuePrecision : null
  return {
    text: dueOn === null ? speech.text('milestone.no_deadline') : speech.shortDay(dueOn, precision),
    ...(driftDays === null || driftDays === 0
      ? {}
      : { aside: speech.text('milestone.drift', { days: speech.amount('days', driftDays) }) }),
  }
}

const row = (milestone: PackMilestone, speech: Speech): (Cell | string)[] => [
  {
    text: `${milestone.ordinal}. ${speech.pick(milestone.title)}`,
    ...(milestone.doneWhen === null ? {} : { aside: speech.pick(milestone.doneWhen) }),
  },
  milestone.originalDueOn === null
    ? speech.text('milestone.no_deadline')
    : speech.shortDay(milestone.originalDueOn, milestone.originalDuePrecision),
  dueCell(milestone, speech),
  {
    text: lateText(milestone, speech),
    style: milestone.daysLate === null ? styles.small : styles.smallStrong,
  },
  saidText(milestone, speech),
]

/** The milestones still to be done, with every move of their deadlines. */
export function milestoneBlocks(commitment: PackCommitment, speech: Speech): Block[] {
  const { milestones, milestonesComplete, milestonesWithdrawn } = commitment
  const all = milestones.length + milestonesComplete + milestonesWithdrawn
  const heading: Block = { kind: 'heading', level: 3, text: speech.text('milestone.title') }
  const sentence = (text: string): Block => ({ kind: 'text', text, style: styles.small })
  if (all === 0) return [heading, sentence(speech.text('milestone.none'))]
  const counts = speech.text('milestone.counts', {
    open: speech.number(milestones.length),
    complete: speech.number(milestonesComplete),
    withdrawn: speech.number(milestonesWithdrawn),
  })
  if (milestones.length === 0) return [heading, sentence(`${speech.text('milestone.all_done')} ${counts}`)]
  const changes = milestones.flatMap((milestone) => changeTexts(milestone, speech))
  return [
    heading,
    sentence(counts),
    {
      kind: 'table',
      columns: [
        { head: speech.text('milestone.name'), share: 1 },
        { head: speech.text('milestone.original'), points: 66 },
        { head: speech.text('milestone.present'), points: 74 },
        { head: speech.text('milestone.late'), points: 56 },
        { head: speech.text('milestone.said'), points: 82 },
      ],
      rows: milestones.map((milestone) => row(milestone, speech)),
    },
    ...(changes.length === 0
      ? []
      : [sentence(speech.text('milestone.changes_title')), { kind: 'list', items: changes } as const]),
  ]
}
