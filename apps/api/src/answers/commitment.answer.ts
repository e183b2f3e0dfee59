import { z } from 'zod'
import {
  anchorFactor,
  anchorWarningKind,
  continuityStatus,
  datePrecision,
  day,
  evidenceStatus,
  officialStatus,
  ogpValue,
  scheduleStatus,
  theme,
} from './word.answer.ts'

export const toldDeadline = z
  .strictObject({
    key: z.enum(['next', 'first']).describe('Still to come, or the first of those the word is about.'),
    on: day,
    precision: datePrecision,
  })
  .meta({ id: 'ToldDeadline' })

export const anchorLevel = z
  .union([z.literal(0), z.literal(2), z.literal(1), z.literal(3)])
  .meta({ id: 'AnchorLevel' })

const overdueNote = z
  .strictObject({
    daysLate: z.int(),
    originalDueOn: day,
    milestone: z.strictObject({ title: z.string(), titleEn: z.string().nullable() }),
  })
  .meta({
    id: 'OverdueNote',
    description: 'By how many days a commitment is behind its first deadline, and with which milestone.',
  })

export const commitmentItem = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    regionCode: z.string(),
    regionName: z.string(),
    isSimulated: z.boolean(),
    themes: z.array(theme),
    ogpValues: z.array(ogpValue),
    official: officialStatus,
    officialIsDerived: z
      .boolean()
      .describe('Put together from its milestones by a rule of ours: no word of the city on the whole.'),
    evidence: evidenceStatus,
    schedule: scheduleStatus,
    continuity: continuityStatus,
    progressPercent: z.number().nullable().describe('0–100; null is unknown, never zero.'),
    milestonesCounted: z.int(),
    milestonesReported: z.int(),
    nextDueOn: day.nullable(),
    nextDuePrecision: datePrecision.nullable(),
    lastReportedOn: day.nullable(),
    lastActivityOn: day.nullable(),
    lastActivityPrecision: datePrecision.nullable(),
    overdue: overdueNote
      .nullable()
      .optional()
      .describe(
        'Only where the list is by days late: its milestone that is longest behind; null where none is, or it has ended.',
      ),
  })
  .meta({ id: 'CommitmentItem', description: 'One commitment in a list: what it is and its four statuses.' })

export const anchorWarning = z
  .strictObject({
    kind: anchorWarningKind,
    factor: anchorFactor,
    expiresOn: day.nullable().describe('Of `expires_before_next_term`: its last day.'),
  })
  .meta({ id: 'AnchorWarning' })

export const riskReason = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('named_after_leader') }),
    z.strictObject({ kind: z.literal('weak_anchor'), factor: anchorFactor, level: anchorLevel }),
    z.strictObject({
      kind: z.literal('anchor_expires'),
      factor: anchorFactor,
      level: anchorLevel,
      expiresOn: day,
    }),
    z.strictObject({ kind: z.literal('anchor_expired'), factor: anchorFactor, expiresOn: day }),
    z.strictObject({ kind: z.literal('anchors_unknown'), unknown: z.int() }),
    z.strictObject({
      kind: z.literal('not_seen_lately'),
      lastSeenAliveOn: day.nullable(),
      lastSeenAlivePrecision: datePrecision.nullable(),
    }),
  ])
  .meta({
    id: 'RiskReason',
    description:
      'Why a commitment may not outlive the coming change of head; each is a fact in words, never a score.',
  })
