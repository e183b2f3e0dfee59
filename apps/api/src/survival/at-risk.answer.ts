import { z } from 'zod'
import {
  datePrecision,
  day,
  expectationBasis,
  openStanding,
  sample,
  termLaw,
  theme,
} from '../answers/word.answer.ts'
import { anchorWarning, riskReason } from '../answers/commitment.answer.ts'

const atRiskItem = z
  .strictObject({
    regionCode: z.string(),
    regionName: z.string(),
    isSimulated: z.boolean(),
    standing: openStanding,
    expectedOn: day,
    expectedPrecision: datePrecision,
    basis: expectationBasis,
    law: termLaw.nullable().describe('The rule of law the day rests on; null of an end that was announced.'),
    isOverdue: z.boolean(),
    daysLeft: z
      .int()
      .nullable()
      .describe('From `asOf`; negative once the day has passed. Null where only the month or year is known.'),
    firmLow: z.int(),
    firmHigh: z.int(),
    anchorsUnknown: z.int(),
    reasons: z.array(riskReason),
    warnings: z.array(anchorWarning),
    lastSeenAliveOn: day.nullable(),
    lastSeenAlivePrecision: datePrecision.nullable(),
    id: z.string(),
    title: z.string(),
    themes: z.array(theme),
    titleEn: z.string().nullable(),
  })
  .meta({
    id: 'AtRiskItem',
    description:
      'A commitment whose region is to be handed over within 18 months, and what is known of what holds it.',
  })

export const survivalAtRiskAnswer = z
  .strictObject({
    asOf: day,
    methodVersion: z.string(),
    sample: sample,
    items: z.array(atRiskItem),
    total: z.int(),
    regions: z.int().describe('Regions of the commitments listed.'),
    soonest: z
      .strictObject({
        on: day,
        regionCode: z.string(),
        regionName: z.string(),
        others: z.int().describe('How many more regions are due that day.'),
      })
      .nullable()
      .describe(
        'With nothing to list: the soonest handover of regions that have commitments; null when none is expected.',
      ),
  })
  .meta({ id: 'AtRiskAnswer' })

/** The same with the reasons in words, in the language of the address. */
export const atRiskToldAnswer = survivalAtRiskAnswer.extend({
  items: z.array(
    atRiskItem
      .extend({ why: z.string().describe('The reasons in words, in the language of the address.') })
      .meta({ id: 'AtRiskItemTold' }),
  ),
})
