import { z } from 'zod'
import {
  comparabilityLevel,
  comparabilityReason,
  continuityStatus,
  datePrecision,
  day,
  headDoubt,
  regionMeasureName,
  theme,
} from '../answers/word.answer.ts'
import { measure } from '../answers/measure.answer.ts'
import { expectedTransition, spellFact } from '../answers/head.answer.ts'
import { regionProfileAnswer } from '../regions/region.answer.ts'
import { regionEvent } from '../answers/place.answer.ts'
import { sourceReference } from '../answers/source.answer.ts'

const comparability = z
  .strictObject({
    level: comparabilityLevel,
    reasons: z
      .array(comparabilityReason)
      .describe('In the order of `comparabilityReasons`; empty when fully comparable.'),
  })
  .meta({ id: 'Comparability' })

export const comparisonGetAnswer = z.strictObject({
  asOf: day,
  methodVersion: z.string(),
  items: z.array(
    z.strictObject({
      lastActivityPrecision: datePrecision.nullable(),
      themes: z.array(
        z.strictObject({
          theme: theme,
          commitments: z.int(),
          measures: z.record(regionMeasureName, measure),
        }),
      ),
      leader: z
        .strictObject({
          ...spellFact.shape,
          doubt: headDoubt.nullable(),
        })
        .nullable(),
      dayZero: day.nullable(),
      dayZeroPrecision: datePrecision.nullable().describe('How exactly that day is known; null without one.'),
      expectedTransition: expectedTransition.nullable(),
      commitments: z.int(),
      lastReportedOn: day.nullable(),
      lastActivityOn: day.nullable(),
      continuity: z.record(continuityStatus, z.int()),
      measures: z.record(regionMeasureName, measure),
      events: z.array(regionEvent),
      ...regionProfileAnswer.shape,
    }),
  ),
  total: z.int(),
  comparability: z
    .record(regionMeasureName, z.array(comparability.nullable()))
    .describe(
      'Per measure, one entry per region: how it compares with the first; null for the first itself.',
    ),
})

const comparedDocument = z
  .strictObject({
    commitmentId: z.string(),
    commitmentTitle: z.string(),
    commitmentTitleEn: z.string().nullable(),
    datedOn: day.describe('The day of what it supports, or the day it was tied to a report or verdict.'),
    datedPrecision: datePrecision.describe(
      'How exactly that day is known; a month or a year stands on its last day.',
    ),
    rationale: z.string(),
    rationaleEn: z.string().nullable(),
    source: sourceReference,
  })
  .meta({
    id: 'ComparedDocument',
    description: `A document behind a region's figure: the newest evidence of a commitment, with where it is cited.`,
  })

export const comparisonDocumentsAnswer = z.array(comparedDocument)
