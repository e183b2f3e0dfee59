import { z } from 'zod'
import { assessorKind, datePrecision, day, endedHow } from '../../answers/word.answer.ts'
import { gateKnot, laneSegment, signFields } from '../../answers/lane.answer.ts'
import { evidenceReference, sourceReference } from '../../answers/source.answer.ts'

const laneFact = z
  .strictObject({ type: z.enum(['report', 'sighting', 'decision']), id: z.int() })
  .meta({ id: 'LaneFact', description: 'The fact a sign is, so that its sources can be found.' })

const laneSign = z
  .strictObject({
    ...signFields,
    fact: laneFact,
  })
  .meta({
    id: 'LaneSign',
    description:
      'What the strongest fact of one day says; an ending outranks a pause, which outranks dormancy and life.',
  })

export const toldLane = z
  .strictObject({
    knots: z.array(gateKnot).describe('One for each inauguration up to the day, oldest first.'),
    sinceHandover: z
      .enum(['ended', 'paused', 'dormant', 'unknown', 'alive', 'not_begun', 'uncertain', 'ended_before'])
      .nullable()
      .describe('Since the last inauguration that was no renewal; null where there is none.'),
    sinceGap: z
      .enum(['ended', 'paused', 'dormant', 'unknown', 'alive', 'not_begun', 'uncertain', 'ended_before'])
      .nullable()
      .describe('Since the seat is held by acting heads or nobody; null under an inaugurated head.'),
    segments: z.array(laneSegment),
    signs: z
      .array(laneSign)
      .describe(
        'The facts the segments rest on, one a day, oldest first, endings that were later revived included.',
      ),
    end: z.strictObject({ on: day, how: endedHow }).nullable(),
  })
  .meta({
    id: 'ToldLane',
    description:
      'A lane, what became of the commitment at each inauguration, and how it stands since the last.',
  })

export const firmStep = z
  .strictObject({
    from: day,
    to: day.nullable().describe('Null for the last step, which holds at `asOf`.'),
    firmLow: z.int(),
    firmHigh: z.int(),
  })
  .meta({ id: 'FirmStep', description: 'How many factors were firm over the days `[from, to)`.' })

export const answerableAgency = z
  .strictObject({
    name: z.string(),
    succeededOn: day
      .nullable()
      .describe(
        'Null for the last of the chain, which answers for the commitment; also where the day was never recorded.',
      ),
    succeededPrecision: datePrecision.nullable(),
    succeededRaw: z.string().nullable().describe('As it was written, in Indonesian.'),
  })
  .meta({
    id: 'AnswerableAgency',
    description:
      'An agency answerable for a commitment, and since when the next one has carried its work on.',
  })

export const commitmentRevival = z
  .strictObject({
    sightingId: z.int(),
    unseenSince: z
      .strictObject({ on: day, precision: datePrecision })
      .nullable()
      .describe('When it had last been seen alive before; null where it never had been.'),
  })
  .meta({ id: 'CommitmentRevival', description: 'A sighting that shows a commitment taken up again.' })

export const otherVerdictRecord = z
  .strictObject({
    id: z.int(),
    actorKind: assessorKind,
    actorName: z.string(),
    indicator: z.string(),
    value: z.string(),
    methodVersion: z.string(),
    assessedOn: day,
    assessedPrecision: datePrecision,
    rationale: z.string().nullable(),
    rationaleEn: z.string().nullable(),
    evidence: z.array(evidenceReference),
  })
  .meta({
    id: 'OtherVerdictRecord',
    description: 'A verdict on something other than completion: how specific, how ambitious, what it opened.',
  })

const placedSource = z
  .strictObject({ page: z.string().nullable(), source: sourceReference })
  .meta({ id: 'PlacedSource', description: 'A document and where in it a fact stands.' })

export const planVerdictRecord = z
  .strictObject({
    id: z.int(),
    actorKind: assessorKind,
    actorName: z.string(),
    indicator: z.string(),
    value: z.string(),
    count: z.int().nullable(),
    methodVersion: z.string(),
    sources: z.array(placedSource),
  })
  .meta({
    id: 'PlanVerdictRecord',
    description: 'A verdict on the plan as a whole; a count of its commitments is never split over them.',
  })

export const eventRecord = z
  .strictObject({
    id: z.int(),
    happenedOn: day,
    precision: datePrecision,
    raw: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    sources: z.array(placedSource),
  })
  .meta({ id: 'EventRecord', description: 'Something that happened on a day and is no promise.' })

export const ownFigureRecord = z
  .strictObject({
    id: z.int(),
    toldOn: day,
    precision: datePrecision,
    raw: z.string(),
    reportedBy: z.string(),
    summary: z.string(),
    summaryEn: z.string().nullable(),
    figure: z.string().nullable(),
    unit: z.string().nullable(),
    unitEn: z.string().nullable(),
    sources: z.array(placedSource),
  })
  .meta({
    id: 'OwnFigureRecord',
    description:
      'What an office or project published about itself, with the figure as printed; no stage of delivery.',
  })

export const recognitionRecord = z
  .strictObject({
    id: z.int(),
    isOfRegion: z.boolean(),
    givenBy: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    givenOn: day.nullable(),
    precision: datePrecision.nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    sources: z.array(placedSource),
  })
  .meta({
    id: 'RecognitionRecord',
    description:
      'An award or index, of the commitment or (`isOfRegion`) of its region; no verdict on completion.',
  })
