import { z } from 'zod'
import { administrationDay, expectedTransition, leaderSpell, transition } from '../answers/head.answer.ts'
import {
  continuityStatus,
  datePrecision,
  day,
  endedHow,
  evidenceStatus,
  headDoubt,
  officialStatus,
  regionMeasureName,
  reportingOutcome,
  scheduleStatus,
  theme,
} from '../answers/word.answer.ts'
import { regionProfileAnswer } from './region.answer.ts'
import { regionEvent } from '../answers/place.answer.ts'
import { measure, staleness } from '../answers/measure.answer.ts'
import { toldDeadline } from '../answers/commitment.answer.ts'

const unrecordedStretch = z
  .strictObject({
    regionCode: z.string(),
    before: leaderSpell.describe('The spell on record before it.'),
    after: leaderSpell,
    from: day.describe('The end of `before`, as exactly as it is known.'),
    fromPrecision: datePrecision,
    until: day.describe('The start of `after`.'),
    untilPrecision: datePrecision,
  })
  .meta({
    id: 'UnrecordedStretch',
    description:
      'A stretch between two recorded spells with neither a spell nor a documented vacancy: who governed is not on record.',
  })

const regionSummary = z
  .strictObject({
    commitments: z.int(),
    official: z.record(officialStatus, z.int()),
    schedule: z.record(scheduleStatus, z.int()).describe('Milestones by status.'),
    evidence: z.record(evidenceStatus, z.int()).describe('Commitments by headline.'),
    continuity: z.record(continuityStatus, z.int()),
    metHandover: z.int().describe('Commitments that were there to be handed over on day zero.'),
    progressKnown: z.int().describe('Commitments with known progress: the n of a mean.'),
    progressSum: z
      .number()
      .describe('Sum of their percents, so that the mean is `progressSum / progressKnown`.'),
    lastReportedOn: day.nullable(),
    lastActivityOn: day.nullable(),
  })
  .meta({
    id: 'RegionSummary',
    description:
      'Counts over commitments (schedule: over their milestones). Summaries of disjoint sets can be added up.',
  })

const reportingShare = z
  .strictObject({ numerator: z.int(), denominator: z.int(), rate: z.number().nullable() })
  .meta({ id: 'ReportingShare', description: 'A share in 0–1 with its n; null when nothing was due.' })

const regionForum = z
  .strictObject({ slug: z.string(), title: z.string(), heldOn: day, place: z.string().nullable() })
  .meta({ id: 'RegionForum' })

export const commitmentAlias = z
  .strictObject({ name: z.string(), fromOn: day.nullable(), fromPrecision: datePrecision.nullable() })
  .meta({
    id: 'CommitmentAlias',
    description: 'Another name of a commitment, with the day it got it where that is known.',
  })

export const regionStoryAnswer = z.strictObject({
  asOf: day,
  profile: regionProfileAnswer,
  events: z.array(regionEvent),
  leader: z
    .strictObject({
      ...leaderSpell.shape,
      doubt: headDoubt.nullable(),
    })
    .nullable(),
  gapSince: day.nullable(),
  administration: administrationDay.nullable(),
  spells: z.array(leaderSpell),
  transitions: z.array(transition),
  unrecorded: z.array(unrecordedStretch),
  expectedTransition: expectedTransition.nullable(),
  summary: regionSummary,
  measures: z.record(regionMeasureName, measure),
  reporting: z.strictObject({
    byPeriod: z.array(z.strictObject({ label: z.string(), periodId: z.int(), outcome: reportingOutcome })),
    isAsked: z.boolean().describe('A period of the region has opened by the day.'),
    due: z.int().describe('Periods whose due day has passed.'),
    onTime: z.int(),
    late: z.int(),
    silent: z.int(),
    pending: z.int(),
    completeness: reportingShare.describe('Periods reported ÷ periods due.'),
    timeliness: reportingShare.describe('Periods reported on time ÷ periods due.'),
  }),
  staleness: staleness,
  forums: z.array(regionForum),
  commitments: z.array(
    z.strictObject({
      official: officialStatus,
      officialIsDerived: z.boolean(),
      evidence: evidenceStatus,
      schedule: scheduleStatus,
      deadline: toldDeadline.nullable(),
      continuity: z.strictObject({
        status: continuityStatus,
        dayZero: day.nullable(),
        gapSince: day.nullable(),
        daysSince: z.int().nullable(),
        endedHow: endedHow.nullable(),
      }),
      lastActivityOn: day.nullable(),
      id: z.string(),
      title: z.string(),
      titleEn: z.string().nullable(),
      aliases: z.array(commitmentAlias),
      themes: z.array(theme),
      lastActivityPrecision: datePrecision
        .nullable()
        .describe('How exactly the day of its last activity is known; null without one.'),
    }),
  ),
})

export const regionLeadersAnswer = z.strictObject({ items: z.array(leaderSpell), total: z.int() })

export const regionTransitionsAnswer = z.strictObject({
  items: z.array(transition),
  total: z.int(),
  expected: expectedTransition.nullable(),
})
