import { z } from 'zod'
import {
  anchorFactor,
  assessorKind,
  challengeKind,
  continuityDecision,
  datePrecision,
  day,
  deadlineChangeReason,
  delivery,
  sightingState,
  sourcingLevel,
  stopReason,
} from './word.answer.ts'
import { evidenceReference, sourceReference } from './source.answer.ts'

export const deadlineChangeRecord = z
  .strictObject({
    id: z.int(),
    milestoneId: z.int(),
    changedOn: day,
    oldDueOn: day,
    newDueOn: day,
    reason: deadlineChangeReason,
    reasonText: z.string().nullable(),
    reasonTextEn: z.string().nullable(),
    source: sourceReference.nullable(),
  })
  .meta({ id: 'DeadlineChangeRecord' })

export const reportRecord = z
  .strictObject({
    id: z.int(),
    milestoneId: z.int().nullable(),
    reportedOn: day,
    delivery: delivery,
    percent: z.number().nullable(),
    completedOn: day.nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    isNoChange: z.boolean(),
    evidence: z.array(evidenceReference),
  })
  .meta({ id: 'ReportRecord' })

export const sightingRecord = z
  .strictObject({
    id: z.int(),
    sightedOn: day,
    precision: datePrecision,
    raw: z.string(),
    isLatest: z.boolean().describe('So by that day at the latest.'),
    isClaimed: z.boolean().describe('Only a file of this product says so.'),
    state: sightingState,
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    evidence: z.array(evidenceReference),
  })
  .meta({ id: 'SightingRecord' })

export const assessmentRecord = z
  .strictObject({
    id: z.int(),
    milestoneId: z.int().nullable(),
    actorKind: assessorKind,
    actorName: z.string(),
    indicator: z.string(),
    value: z.string(),
    assessedOn: day,
    assessedPrecision: datePrecision,
    rationale: z.string().nullable(),
    rationaleEn: z.string().nullable(),
    evidence: z.array(evidenceReference),
  })
  .meta({ id: 'AssessmentRecord' })

export const anchorRecord = z
  .strictObject({
    isClaimed: z.boolean().describe('Only a file of this product says so.'),
    fromPrecision: datePrecision.describe('How exactly that day is known; left out: to the day.'),
    fromRaw: z.string(),
    document: z.string().nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    recorder: z.string(),
    recordedOn: day
      .nullable()
      .describe('Null where it was recorded after the day asked, of something that was so by then.'),
    sourcing: sourcingLevel,
    evidence: z.array(evidenceReference),
    id: z.int(),
    factor: anchorFactor,
    level: z
      .union([z.literal(0), z.literal(2), z.literal(1), z.literal(3)])
      .nullable()
      .describe('Null: somebody looked and could not establish it.'),
    fromOn: day,
    expiresOn: day.nullable().describe('The last day it holds; null when no end was set.'),
  })
  .meta({ id: 'AnchorRecord', description: 'An anchor as recorded, with the documents that show it.' })

export const decisionRecord = z
  .strictObject({
    reason: stopReason.nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    mergedIntoId: z.string().nullable(),
    recorder: z.string(),
    sourcing: sourcingLevel,
    evidence: z.array(evidenceReference),
    id: z.int(),
    dayZero: day.describe('The inauguration it answers.'),
    pausedUntil: day.nullable().describe('Of a pause, where it was said.'),
    decidedOn: day,
    decision: continuityDecision,
  })
  .meta({ id: 'DecisionRecord', description: 'A decision of a new head as recorded, with its documents.' })

export const challengeRecord = z
  .strictObject({
    id: z.int(),
    kind: challengeKind,
    detail: z.string(),
    detailEn: z.string().nullable(),
    knownOn: day.nullable(),
    knownPrecision: datePrecision.nullable(),
    solution: z.string().nullable(),
    solutionEn: z.string().nullable(),
    source: sourceReference.nullable(),
  })
  .meta({ id: 'ChallengeRecord' })

/** Another name a commitment had. */
export const aliasRecord = z.strictObject({
  name: z.string(),
  fromOn: day.nullable(),
  fromPrecision: datePrecision.nullable(),
  fromRaw: z.string().nullable(),
  toOn: day.nullable(),
  toPrecision: datePrecision.nullable(),
})
