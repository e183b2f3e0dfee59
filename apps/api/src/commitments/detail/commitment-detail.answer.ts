import { z } from 'zod'
import {
  actionPlanKind,
  anchorFactor,
  anchorStanding,
  commitmentOrigin,
  datePrecision,
  day,
  headDoubt,
  ogpValue,
  sourcingLevel,
  theme,
  transitionKind,
} from '../../answers/word.answer.ts'
import { sourceReference } from '../../answers/source.answer.ts'
import { anchorWarning, toldDeadline } from '../../answers/commitment.answer.ts'
import { staleness } from '../../answers/measure.answer.ts'
import { administrationDay, expectedTransition, spellFact } from '../../answers/head.answer.ts'
import {
  aliasRecord,
  anchorRecord,
  assessmentRecord,
  challengeRecord,
  deadlineChangeRecord,
  decisionRecord,
  reportRecord,
  sightingRecord,
} from '../../answers/record.answer.ts'

import {
  toldLane,
  firmStep,
  answerableAgency,
  commitmentRevival,
  otherVerdictRecord,
  planVerdictRecord,
  eventRecord,
  ownFigureRecord,
  recognitionRecord,
} from './commitment-record.answer.ts'
import { commitmentDecision, commitmentState, milestoneState } from './commitment-state.answer.ts'

export const commitmentDetailAnswer = z.strictObject({
  handoverDecisions: z.array(commitmentDecision),
  state: commitmentState,
  deadline: toldDeadline.nullable(),
  milestones: z.array(
    z.strictObject({
      state: milestoneState.nullable(),
      daysPastDue: z.int().nullable(),
      id: z.int(),
      ordinal: z.int(),
      title: z.string(),
      titleEn: z.string().nullable(),
      doneWhen: z.string().nullable(),
      doneWhenEn: z.string().nullable(),
      weight: z.number(),
      originalDueOn: day.nullable(),
      originalDuePrecision: datePrecision
        .nullable()
        .describe('How exactly the first deadline is known; null: to the day.'),
      dueOn: day.nullable(),
    }),
  ),
  staleness: staleness,
  currentLeader: z
    .strictObject({
      ...spellFact.shape,
      doubt: headDoubt.nullable(),
    })
    .nullable(),
  spells: z.array(spellFact),
  administration: administrationDay
    .nullable()
    .describe('What the lane is told since; null while no handover is known.'),
  transitions: z.array(
    z.strictObject({
      kind: transitionKind,
      inauguratedOn: day,
      inauguratedPrecision: datePrecision,
      incomingName: z.string().nullable(),
      outgoingName: z.string().nullable(),
    }),
  ),
  lane: toldLane,
  anchorProfile: z.strictObject({
    unknown: z.int(),
    expired: z.int(),
    firmLow: z.int().describe('Factors in force at level 2 or 3.'),
    firmHigh: z
      .int()
      .describe(
        'As if every factor were firm too that is unknown, or of which nothing is on record since its last day.',
      ),
    factors: z.array(
      z.strictObject({
        factor: anchorFactor,
        standing: anchorStanding,
        level: z.union([z.literal(0), z.literal(2), z.literal(1), z.literal(3)]).nullable(),
        anchorId: z.int().nullable(),
      }),
    ),
  }),
  anchorSteps: z
    .array(
      z.strictObject({
        factor: anchorFactor,
        steps: z.array(
          z.strictObject({
            to: day.nullable(),
            from: day,
            endedBy: z
              .enum(['expired', 'superseded'])
              .nullable()
              .describe('What ended it by `asOf`; null while it is in force.'),
            anchorId: z.int(),
          }),
        ),
      }),
    )
    .describe('The history of each factor on record, oldest step first, in the order of the factors.'),
  anchorWarnings: z.array(anchorWarning),
  expectedTransition: expectedTransition
    .nullable()
    .describe('What the warnings are measured against; null where the next change of head is not known.'),
  firmSteps: z.array(firmStep),
  leadAgencies: z.array(answerableAgency),
  revivals: z.array(commitmentRevival),
  id: z.string(),
  title: z.string(),
  titleEn: z.string().nullable(),
  printedTitle: z
    .string()
    .nullable()
    .describe('As its document prints it, where the Indonesian title is our rendering.'),
  officialId: z.string().nullable().describe('The id the publisher of its plan gave it.'),
  regionCode: z.string(),
  regionName: z.string(),
  isSimulated: z.boolean(),
  origin: commitmentOrigin,
  originalText: z.string().nullable(),
  summary: z.string().nullable(),
  summaryEn: z.string().nullable(),
  problem: z.string().nullable(),
  expectedResult: z.string().nullable(),
  themes: z.array(theme),
  ogpValues: z.array(ogpValue),
  startedOn: day.nullable(),
  startedPrecision: datePrecision.nullable(),
  startedRaw: z.string().nullable(),
  askedOn: day.nullable().describe('The day the region was first asked for reports; null: it never was.'),
  endsOn: day.nullable(),
  endsPrecision: datePrecision.nullable(),
  legalBasisText: z.string().nullable(),
  planBasisText: z.string().nullable(),
  namedAfterLeader: z.boolean().nullable(),
  sourcing: sourcingLevel,
  note: z.string().nullable(),
  leadAgency: z.string().nullable(),
  leadAgencySuccessor: z.strictObject({ name: z.string(), raw: z.string().nullable() }).nullable(),
  plan: z
    .strictObject({
      id: z.int(),
      kind: actionPlanKind,
      title: z.string(),
      titleEn: z.string().nullable(),
      submittedOn: day.nullable(),
      submittedPrecision: datePrecision.nullable(),
      note: z.string().nullable(),
      noteEn: z.string().nullable(),
    })
    .nullable(),
  aliases: z.array(aliasRecord),
  partners: z.array(z.string()),
  sources: z.array(sourceReference),
  deadlineChanges: z.array(deadlineChangeRecord),
  reports: z.array(reportRecord),
  sightings: z.array(sightingRecord),
  assessments: z.array(assessmentRecord).describe('Verdicts on completion.'),
  anchors: z.array(anchorRecord),
  decisions: z.array(decisionRecord),
  challenges: z.array(challengeRecord),
  forums: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      heldOn: day,
      told: z.string(),
      detail: z.string().nullable(),
    }),
  ),
  otherVerdicts: z.array(otherVerdictRecord),
  planVerdicts: z.array(planVerdictRecord),
  events: z.array(eventRecord),
  ownFigures: z.array(ownFigureRecord),
  recognitions: z.array(recognitionRecord),
  asOf: day,
})
