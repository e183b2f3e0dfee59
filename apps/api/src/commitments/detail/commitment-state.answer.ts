import { z } from 'zod'
import {
  continuityStatus,
  datePrecision,
  day,
  dayZeroStanding,
  decisionStanding,
  delivery,
  endedHow,
  evidenceGrade,
  evidenceStatus,
  officialStatus,
  scheduleStatus,
  transitionKind,
} from '../../answers/word.answer.ts'

export const commitmentDecision = z
  .strictObject({
    inauguratedOn: day,
    inauguratedPrecision: datePrecision.describe(
      'How exactly day zero is known; what is counted from it is known no better.',
    ),
    kind: transitionKind,
    incomingName: z.string().nullable(),
    openAs: dayZeroStanding.describe('How it stood as day zero began.'),
    standing: decisionStanding,
    daysSince: z.int().describe('Days since day zero: the N of “belum tercatat keputusan (hari ke-N)”.'),
    decisionsDueOn: day.describe('Day 100.'),
    decisionId: z.int().nullable().describe('Of the decision that stands; null while there is none.'),
    passedUndecided: z
      .boolean()
      .describe(
        'Day 100 is past, and came without a decision while the commitment was still running under this head.',
      ),
  })
  .meta({
    id: 'CommitmentDecision',
    description: 'What a new head decided, or has not, on a commitment that was open on day zero.',
  })

const continuity = z
  .strictObject({
    status: continuityStatus,
    dayZero: day
      .nullable()
      .describe('Inauguration that began the present administration; null while no handover is known.'),
    gapSince: day
      .nullable()
      .describe('While an acting head or nobody holds the seat: since when; null under an inaugurated head.'),
    metHandover: z
      .boolean()
      .describe(
        'It was certainly there to be handed over on day zero, or on the first day of the gap: begun before, and not ended before. Where either hangs on a day known to the month or year it is false, and so in no share.',
      ),
    seenSince: z
      .enum(['certain', 'possible', 'no'])
      .describe(
        'Whether a sign of life is of day zero or later, or of the gap: `possible` where only its month or year is known, which confirms nothing.',
      ),
    daysSince: z
      .int()
      .nullable()
      .describe(
        'Days since the gap began or, under an inaugurated head, since day zero; 0 on the day itself.',
      ),
    lastSeenAliveOn: day.nullable(),
    lastSeenAlivePrecision: datePrecision.nullable().describe('How exactly that day is known.'),
    firstSeenEndedOn: day.nullable().describe('Null unless ended.'),
    firstSeenEndedPrecision: datePrecision.nullable().describe('How exactly that day is known.'),
    endedHow: endedHow.nullable().describe('Null unless ended.'),
    isRevived: z.boolean(),
    changesOn: day.nullable().describe('The day the status changes with no new fact; null when no day does.'),
  })
  .meta({ id: 'Continuity', description: 'Whether a commitment lives under the present administration.' })

export const commitmentState = z
  .strictObject({
    regionCode: z.string(),
    official: officialStatus,
    officialIsDerived: z.boolean().describe('The official status was put together from milestones.'),
    isAsked: z
      .boolean()
      .describe('A reporting period of the region had opened by the day; else its silence answers nothing.'),
    progressPercent: z.number().nullable().describe('0–100; null is unknown.'),
    milestonesReported: z.int(),
    milestonesCounted: z.int().describe('Milestones not withdrawn.'),
    evidence: evidenceStatus,
    evidenceCounts: z.record(evidenceGrade, z.int()),
    schedule: scheduleStatus.describe('The worst of its milestones.'),
    scheduleCounts: z.record(scheduleStatus, z.int()).describe('Milestones by status.'),
    nextDueOn: day
      .nullable()
      .describe(
        'The earliest original deadline on or after the day among milestones not complete or withdrawn.',
      ),
    nextDuePrecision: datePrecision
      .nullable()
      .describe('How exactly it is known: as the least exact of the deadlines that may fall on that day.'),
    continuity: continuity,
    lastReportedOn: day.nullable(),
    lastActivityOn: day
      .nullable()
      .describe('Latest report, sighting that is more than a claim, assessment or decision.'),
  })
  .meta({ id: 'CommitmentState' })

export const milestoneState = z
  .strictObject({
    milestoneId: z.int(),
    delivery: delivery.nullable().describe(`The city's newest word; null when it has given none.`),
    percent: z.number().nullable().describe('0–100; null when not reported or withdrawn.'),
    percentIsAssumed: z
      .boolean()
      .describe(
        'The percent stands for the word, because the report gave none (limited 25, substantial 75).',
      ),
    completedOn: day.nullable().describe('Null unless it is complete now.'),
    completedPrecision: datePrecision
      .nullable()
      .describe('How exactly that day is known; null unless complete.'),
    lastReportedOn: day.nullable(),
    schedule: scheduleStatus,
    daysLate: z.int().nullable(),
    evidence: evidenceGrade.nullable().describe('Null when neither complete nor substantial is claimed.'),
  })
  .meta({ id: 'MilestoneState', description: 'What is known of one milestone on a day.' })
