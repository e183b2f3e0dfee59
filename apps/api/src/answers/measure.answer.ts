import { z } from 'zod'
import { datePrecision, day, missingReason } from './word.answer.ts'

export const measure = z
  .strictObject({
    rate: z
      .number()
      .nullable()
      .describe('Null where the fate of some cases is unknown: then only `low` and `high` are known.'),
    unknown: z
      .int()
      .describe(
        'Cases of `denominator` whose fate is unknown; other than 0 only where the limits are bounds.',
      ),
    missing: missingReason.nullable().describe('Null exactly when there is a rate, or there are bounds.'),
    numerator: z.number(),
    denominator: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    isSmall: z.boolean().describe('Fewer than 5 cases.'),
  })
  .meta({
    id: 'Measure',
    description: 'A share with its n and limits, all in 0–1; without a value, the reason why.',
  })

export const staleness = z
  .strictObject({
    lastUpdateOn: day.nullable(),
    lastUpdatePrecision: datePrecision.nullable().describe('How exactly that day is known; null with it.'),
    lastUpdateByPresentAdministrationOn: day
      .nullable()
      .describe('The newest update on or after day zero; null without one, and while no handover is known.'),
    daysSinceInauguration: z
      .int()
      .nullable()
      .describe('0 on day zero itself; null while no handover is known.'),
    isSilentSinceInauguration: z
      .boolean()
      .describe('"Belum tercatat pembaruan sejak pelantikan": not even one that may be of that time.'),
  })
  .meta({ id: 'Staleness' })
