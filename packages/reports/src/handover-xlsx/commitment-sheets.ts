import { assessorKinds, type AssessorKind } from '@estafet/domain'
import type { HandoverPack, PackCommitment, PackMilestone, PackVerdict } from '../handover-pack.ts'
import { aliasText, changeTexts, commitmentPath, leadText, unsaidText } from '../handover-words.ts'
import type { Speech } from '../speech.ts'
import { buildSheet, type BuiltSheet, type SheetColumn, type SheetValue } from './sheet.ts'

/** The columns that say which commitment a row is about. */
export const aboutColumns = <Row>(
  of: (row: Row) => Pick<PackCommitment, 'id' | 'title'> | null,
  speech: Speech,
): SheetColumn<Row>[] => [
  { key: 'commitment_id', kind: 'text', width: 13, value: (row) => of(row)?.id ?? null },
  {
    key: 'commitment',
    kind: 'text',
    width: 36,
    value: (row) => {
      const commitment = of(row)
      return commitment === null ? null : speech.pick(commitment.title)
    },
  },
]

const newestOverall = ({ verdicts }: PackCommitment, kind: AssessorKind): PackVerdict | undefined =>
  verdicts.find(({ actorKind, milestone }) => actorKind === kind && milestone === null)

export const assessedDay = (verdict: PackVerdict | undefined): SheetValue => ({
  day: verdict?.assessedOn ?? null,
  precision: verdict?.assessedPrecision ?? null,
})

const verdictColumns = (speech: Speech): SheetColumn<PackCommitment>[] =>
  assessorKinds.flatMap((kind): SheetColumn<PackCommitment>[] => {
    const names = { kind: speech.word('assessorKinds', kind) }
    return [
      {
        key: 'assessor',
        names,
        kind: 'text',
        width: 18,
        value: (row) => {
          const verdict = newestOverall(row, kind)
          return verdict === undefined ? null : speech.word('completionVerdicts', verdict.value)
        },
      },
      {
        key: 'assessor_date',
        names,
        kind: 'day',
        width: 13,
        value: (row) => assessedDay(newestOverall(row, kind)),
      },
    ]
  })

export const commitmentSheet = ({ commitments }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<PackCommitment>(
    'commitments',
    [
      ...aboutColumns<PackCommitment>((row) => row, speech),
      {
        key: 'aliases',
        kind: 'text',
        width: 24,
        value: ({ aliases }) => aliases.map((alias) => aliasText(alias, speech)).join('; '),
      },
      { key: 'lead', kind: 'text', width: 28, value: (row) => leadText(row, speech) },
      { key: 'partners', kind: 'text', width: 24, value: ({ partners }) => partners.join('; ') },
      {
        key: 'themes',
        kind: 'text',
        width: 22,
        value: ({ themes }) => themes.map((theme) => speech.word('themes', theme)).join('; '),
      },
      {
        key: 'started',
        kind: 'day',
        width: 12,
        value: ({ startedOn, startedPrecision }) => ({ day: startedOn, precision: startedPrecision }),
      },
      {
        key: 'official',
        kind: 'text',
        width: 16,
        value: ({ statuses }) => speech.word('officialStatuses', statuses.official.status),
      },
      {
        key: 'progress',
        kind: 'number',
        width: 12,
        value: ({ statuses }) =>
          statuses.official.progressPercent === null
            ? null
            : Math.round(statuses.official.progressPercent * 10) / 10,
      },
      {
        key: 'last_report',
        kind: 'day',
        width: 13,
        value: ({ statuses }) => ({ day: statuses.official.lastReportedOn }),
      },
      {
        key: 'evidence_status',
        kind: 'text',
        width: 16,
        value: ({ statuses }) => speech.word('evidenceStatuses', statuses.evidence.status),
      },
      {
        key: 'schedule',
        kind: 'text',
        width: 17,
        value: ({ statuses }) => speech.word('scheduleStatuses', statuses.schedule.status),
      },
      {
        key: 'continuity',
        kind: 'text',
        width: 20,
        value: ({ statuses }) => speech.word('continuityStatuses', statuses.continuity.status),
      },
      {
        key: 'last_seen',
        kind: 'day',
        width: 13,
        value: ({ statuses: { continuity } }) => ({
          day: continuity.lastSeenAliveOn,
          precision: continuity.lastSeenAlivePrecision,
        }),
      },
      { key: 'firm_low', kind: 'number', width: 12, value: ({ anchoring }) => anchoring.firmLow },
      { key: 'firm_high', kind: 'number', width: 12, value: ({ anchoring }) => anchoring.firmHigh },
      ...verdictColumns(speech),
      {
        key: 'commitment_address',
        kind: 'text',
        width: 40,
        value: (row) => speech.address(commitmentPath(row)),
      },
    ],
    commitments,
    speech,
  )

interface MilestoneRow {
  readonly commitment: PackCommitment
  readonly milestone: PackMilestone
}

export const milestoneSheet = ({ commitments }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<MilestoneRow>(
    'milestones',
    [
      ...aboutColumns<MilestoneRow>(({ commitment }) => commitment, speech),
      { key: 'ordinal', kind: 'number', width: 9, value: ({ milestone }) => milestone.ordinal },
      { key: 'milestone', kind: 'text', width: 40, value: ({ milestone }) => speech.pick(milestone.title) },
      {
        key: 'done_when',
        kind: 'text',
        width: 36,
        value: ({ milestone }) => (milestone.doneWhen === null ? null : speech.pick(milestone.doneWhen)),
      },
      {
        key: 'original_due',
        kind: 'day',
        width: 13,
        value: ({ milestone: { originalDueOn, originalDuePrecision } }) => ({
          day: originalDueOn,
          precision: originalDuePrecision,
        }),
      },
      {
        key: 'due',
        kind: 'day',
        width: 12,
        // A deadline that was moved is known to the day.
        value: ({ milestone: { dueOn, originalDueOn, originalDuePrecision } }) => ({
          day: dueOn,
          precision: dueOn === originalDueOn ? originalDuePrecision : null,
        }),
      },
      { key: 'drift', kind: 'number', width: 11, value: ({ milestone }) => milestone.driftDays },
      { key: 'days_late', kind: 'number', width: 10, value: ({ milestone }) => milestone.daysLate },
      {
        key: 'schedule',
        kind: 'text',
        width: 17,
        value: ({ milestone }) => speech.word('scheduleStatuses', milestone.schedule),
      },
      {
        key: 'said',
        kind: 'text',
        width: 16,
        value: ({ milestone }) =>
          milestone.delivery === null
            ? unsaidText(milestone, speech)
            : speech.word('deliveries', milestone.delivery),
      },
      { key: 'percent', kind: 'number', width: 9, value: ({ milestone }) => milestone.percent },
      {
        key: 'changes',
        kind: 'text',
        width: 44,
        value: ({ milestone }) => changeTexts(milestone, speech).join('\n'),
      },
    ],
    commitments.flatMap((commitment) =>
      commitment.milestones.map((milestone) => ({ commitment, milestone })),
    ),
    speech,
  )
