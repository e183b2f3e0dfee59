import { z } from 'zod'
import { day, dayZeroStanding, endCause, sample } from '../answers/word.answer.ts'

const lapseCurve = z
  .strictObject({
    steps: z
      .array(
        z.strictObject({
          low: z
            .number()
            .nullable()
            .describe('Lower 95 % limit of the share, in 0–1. Null where the data say nothing about it.'),
          high: z
            .number()
            .nullable()
            .describe('Upper 95 % limit of the share, in 0–1. Null where the data say nothing about it.'),
          time: z.number(),
          share: z.number(),
          events: z.int(),
          atRisk: z.int(),
        }),
      )
      .describe(
        'Holds from its `time`, in days from day zero, to that of the next; 0 before the first. Only where it rises.',
      ),
    readings: z
      .array(
        z.strictObject({
          low: z
            .number()
            .nullable()
            .describe('Lower 95 % limit of the share, in 0–1. Null where the data say nothing about it.'),
          high: z
            .number()
            .nullable()
            .describe('Upper 95 % limit of the share, in 0–1. Null where the data say nothing about it.'),
          months: z.int(),
          days: z.int(),
          share: z
            .number()
            .nullable()
            .describe('Null where nobody is followed any more: the curve says nothing there.'),
          atRisk: z.int(),
          isSmall: z.boolean(),
        }),
      )
      .describe(
        'Still followed, neither ended nor last seen before, at so many months; and the curve there.',
      ),
    smallFromDay: z
      .int()
      .describe('The first day on which fewer than ten are followed: from there on the curve is greyed.'),
    followedDays: z
      .int()
      .nullable()
      .describe(
        'The last day anybody was followed; null with nobody at risk. The curve says nothing of later days.',
      ),
    ends: z.record(endCause, z.int()).describe('First ends, by cause.'),
    takenBack: z.int().describe('Of these, how many a later sign of life took back.'),
  })
  .meta({ id: 'LapseCurve', description: 'Cumulative incidence of `lapsed` while the other ends compete.' })

const survivalPart = z
  .strictObject({
    standings: z.record(dayZeroStanding, z.int()),
    atRisk: z.int().describe('Cases at risk, the n of everything here but bounds, which have their own.'),
    commitments: z.int().describe('Different commitments among them.'),
    transitions: z.int().describe('Different changes of head among them.'),
    isSmall: z.boolean(),
    bounds: z.array(
      z.strictObject({
        alive: z.int(),
        ended: z.int(),
        unknown: z.int(),
        notReached: z.int().describe('Counted apart: not in `n`.'),
        n: z.int().describe('alive + ended + unknown.'),
        low: z.number().nullable().describe('alive ÷ n: as if all unknown had ended. Null when n is 0.'),
        high: z
          .number()
          .nullable()
          .describe('(alive + unknown) ÷ n: as if all unknown were alive. Null when n is 0.'),
        months: z.union([z.literal(6), z.literal(12), z.literal(24)]),
        isSmall: z.boolean(),
      }),
    ),
    curve: lapseCurve,
  })
  .meta({
    id: 'SurvivalPart',
    description:
      'Survival of one set of commitments, each counted once for each transition it was there for.',
  })

const survivalParts = z.strictObject({ changes: survivalPart, renewals: survivalPart }).meta({
  id: 'SurvivalParts',
  description:
    'Survival after changes of head, and apart from it after renewals: the same person carrying on is no change.',
})

const survivalGroup = z
  .strictObject({
    group: z.string().describe('A word of `anchoringGroups`, `themes` or `regionKinds`.'),
    changes: survivalPart,
    renewals: survivalPart,
  })
  .meta({ id: 'SurvivalGroup' })

export const survivalSummaryAnswer = z
  .strictObject({
    asOf: day,
    methodVersion: z.string(),
    sample: sample,
    by: z.enum(['theme', 'anchoring', 'region_kind']).nullable(),
    province: z.string().nullable(),
    overall: survivalParts,
    groups: z
      .array(survivalGroup)
      .describe(
        'In the order of their vocabulary; anchoring groups also without a case, the others only with one.',
      ),
    uncountableTransitions: z
      .int()
      .describe('Left out, because their day zero is known only to the month or year.'),
  })
  .meta({ id: 'SurvivalAnswer' })
