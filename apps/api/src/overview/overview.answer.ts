import { z } from 'zod'
import {
  datePrecision,
  day,
  expectationBasis,
  leaderCapacity,
  missingReason,
  overviewMeasure,
  sample,
} from '../answers/word.answer.ts'

const overviewItem = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    isSimulated: z.boolean(),
    value: z
      .number()
      .nullable()
      .describe(
        'Null with `low` and `high`: only these bounds are known, because nobody knows what became of some cases.',
      ),
    n: z.int().nullable().describe('Cases behind a share; null where the value is no share.'),
    low: z.number().nullable(),
    high: z.number().nullable(),
    missing: missingReason.nullable(),
  })
  .meta({
    id: 'OverviewItem',
    description: `One region's value of the chosen measure; shares in 0–1, tenure in days, otherwise the measure's own unit.`,
  })

export const overviewMapAnswer = z.strictObject({
  measure: overviewMeasure,
  unit: z.enum(['days', 'percent', 'index', 'count', 'share']),
  sample: sample,
  asOf: day,
  items: z.array(overviewItem),
  total: z.int(),
})

const recentEvent = z
  .strictObject({
    kind: z.enum(['report', 'sighting', 'assessment', 'deadline_change']),
    on: day,
    precision: datePrecision.describe('How exactly `on` is known.'),
    commitmentId: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    regionCode: z.string(),
    regionName: z.string(),
    isSimulated: z.boolean(),
    word: z
      .string()
      .describe('The word the event says: a delivery, a sighting state, a verdict or the new deadline.'),
  })
  .meta({ id: 'RecentEvent', description: 'One dated thing that happened to a commitment.' })

const datasetCounts = z
  .strictObject({
    isSimulated: z.boolean(),
    regions: z.int(),
    regionsWithCommitments: z.int(),
    provincesWithCommitments: z.int(),
    regionsWithLeader: z.int(),
    commitments: z.int(),
  })
  .meta({
    id: 'DatasetCounts',
    description:
      'Regions and commitments on record, of real or of simulated regions. `regions` are kabupaten and kota; commitments are of provinces too, which are counted apart.',
  })

const dueSeat = z
  .strictObject({
    regionCode: z.string(),
    regionName: z.string(),
    personName: z.string().nullable(),
    capacity: leaderCapacity,
    basis: expectationBasis,
  })
  .meta({ id: 'DueSeat', description: 'A seat that is due to change hands.' })

const handoverDay = z
  .strictObject({
    on: day,
    precision: datePrecision,
    daysLeft: z.int().describe('Days from the day asked; negative when the day has passed.'),
    isOverdue: z.boolean(),
    count: z.int(),
    seats: z.array(dueSeat),
  })
  .meta({
    id: 'HandoverDay',
    description: 'The seats due on one day; `seats` lists the first few of `count`.',
  })

const homePart = z.strictObject({
  recentEvents: z.array(recentEvent),
  coverage: z
    .strictObject({
      silent: z.int(),
      periodLabel: z.string(),
      dueOn: day,
      asked: z.int(),
      onTime: z.int(),
      late: z.int(),
    })
    .nullable(),
  counts: datasetCounts.nullable(),
  nextHandovers: z.array(handoverDay),
  withoutDay: z
    .strictObject({
      imprecise: z.int().describe('The end is known to the month or year only.'),
      openEnded: z.int().describe('In office, but no law on record says until when: most acting heads.'),
      unknown: z.int().describe('Nobody is recorded as head on the day asked, or the seat is vacant.'),
      administrative: z.int().describe('Units of Jakarta, which elect nobody.'),
    })
    .describe('Seats of which no day can be said, as the calendar counts them.'),
})

export const overviewHomeAnswer = z.strictObject({
  asOf: day,
  real: homePart,
  simulated: homePart,
})
