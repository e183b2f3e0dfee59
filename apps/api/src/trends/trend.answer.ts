import { z } from 'zod'
import { datePrecision, day, transitionKind, trendMeasure } from '../answers/word.answer.ts'
import { measure } from '../answers/measure.answer.ts'

const trendPoint = z
  .strictObject({ on: day, measures: z.record(trendMeasure, measure) })
  .meta({ id: 'TrendPoint', description: 'What a comparison of that day says of the region.' })

const trendHandover = z
  .strictObject({
    on: day,
    precision: datePrecision,
    kind: transitionKind.nullable().describe('Null after a stretch nobody recorded.'),
    personName: z.string().nullable(),
  })
  .meta({
    id: 'TrendHandover',
    description:
      'The headship changed hands: what a line that bends is looked at against. A renewal is none.',
  })

export const trendRegionAnswer = z
  .strictObject({
    asOf: day,
    methodVersion: z.string(),
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    isSimulated: z.boolean(),
    points: z
      .array(trendPoint)
      .describe(
        'Oldest first, the last of them `asOf`; none while nothing is known of any commitment and nothing was asked.',
      ),
    handovers: z.array(trendHandover),
  })
  .meta({ id: 'RegionTrend', description: 'A region over time.' })
