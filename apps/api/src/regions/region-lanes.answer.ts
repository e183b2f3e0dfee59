import { z } from 'zod'
import {
  anchorFactor,
  continuityDecision,
  continuityStatus,
  datePrecision,
  day,
  decisionStanding,
  delivery,
  endedHow,
  scheduleStatus,
  stopReason,
} from '../answers/word.answer.ts'
import { anchorLevel } from '../answers/commitment.answer.ts'
import { administrationDay, leaderSpell, transition } from '../answers/head.answer.ts'
import { gateKnot, laneSegment, signFields } from '../answers/lane.answer.ts'
import { commitmentAlias } from './region-story.answer.ts'

const laneSource = z
  .strictObject({
    id: z.int(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
  })
  .meta({
    id: 'LaneSource',
    description: `As little of a source as names it and leads to it: a city's lanes may rest on hundreds.`,
  })

const factSource = z.strictObject({ id: z.int(), more: z.int() }).meta({
  id: 'FactSource',
  description: 'The first document a fact rests on, by its id, and how many more there are.',
})

const laneHandover = z
  .strictObject({
    dayZero: day,
    standing: decisionStanding,
    decision: z
      .strictObject({
        decision: continuityDecision,
        decidedOn: day,
        pausedUntil: day.nullable().describe('Of a pause, where it was said.'),
        reason: stopReason.nullable(),
        source: factSource.nullable(),
      })
      .nullable()
      .describe('Null while there is none.'),
  })
  .meta({
    id: 'LaneHandover',
    description: 'What the head who came in on `dayZero` decided of a commitment that was open then.',
  })

const laneFirmStep = z
  .strictObject({
    precision: datePrecision.describe('How exactly that day is known.'),
    begun: z
      .array(z.strictObject({ factor: anchorFactor, level: anchorLevel }))
      .describe('What began and what ran out that day, where it is little enough to be named.'),
    expired: z.array(anchorFactor),
    source: factSource.nullable(),
    from: day,
    firmLow: z.int(),
    firmHigh: z.int(),
  })
  .meta({
    id: 'LaneFirmStep',
    description: 'How firmly a commitment was held from a day on, until the next step.',
  })

export const regionLanesAnswer = z.strictObject({
  asOf: day,
  profile: z.strictObject({ code: z.string(), name: z.string(), isSimulated: z.boolean() }),
  gapSince: day.nullable(),
  administration: administrationDay.nullable(),
  spells: z.array(leaderSpell),
  transitions: z.array(transition),
  sources: z
    .array(laneSource)
    .describe('Of the signs, decisions, steps and milestones below, which name them by id.'),
  commitments: z.array(
    z.strictObject({
      milestones: z.array(
        z.strictObject({
          schedule: scheduleStatus,
          daysLate: z.int().nullable(),
          completedOn: day.nullable(),
          delivery: delivery.nullable(),
          daysPastDue: z.int().nullable(),
          source: factSource.nullable(),
          id: z.int(),
          title: z.string(),
          titleEn: z.string().nullable(),
          originalDueOn: day.nullable(),
          originalDuePrecision: datePrecision.nullable(),
          dueOn: day.nullable(),
        }),
      ),
      startedPrecision: datePrecision
        .nullable()
        .describe('How exactly its start is known; null where it is not.'),
      lane: z.strictObject({
        end: z.strictObject({ on: day, how: endedHow }).nullable(),
        segments: z.array(laneSegment),
        knots: z.array(gateKnot).describe('One for each inauguration up to the day, oldest first.'),
        sinceHandover: z
          .enum(['ended', 'paused', 'dormant', 'unknown', 'alive', 'not_begun', 'uncertain', 'ended_before'])
          .nullable()
          .describe('Since the last inauguration that was no renewal; null where there is none.'),
        sinceGap: z
          .enum(['ended', 'paused', 'dormant', 'unknown', 'alive', 'not_begun', 'uncertain', 'ended_before'])
          .nullable()
          .describe('Since the seat is held by acting heads or nobody; null under an inaugurated head.'),
        signs: z.array(
          z.strictObject({
            ...signFields,
            source: factSource.nullable(),
          }),
        ),
      }),
      decisions: z.array(laneHandover),
      firmSteps: z.array(laneFirmStep),
      id: z.string(),
      title: z.string(),
      titleEn: z.string().nullable(),
      aliases: z.array(commitmentAlias),
      startedOn: day.nullable(),
      continuity: z.strictObject({ status: continuityStatus }),
    }),
  ),
})
