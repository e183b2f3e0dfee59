import { z } from 'zod'
import {
  datePrecision,
  day,
  electionKind,
  expectationBasis,
  leaderCapacity,
  regionKind,
  sample,
  termLaw,
  transitionKind,
} from '../answers/word.answer.ts'
import { watchWindows } from '../answers/head.answer.ts'
import { handoverCounts } from '../answers/handover.answer.ts'

const transitionRegion = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    kind: regionKind,
    provinceCode: z.string().describe('Of a province its own code.'),
    provinceName: z.string(),
    isSimulated: z.boolean(),
    isAdministrative: z.boolean(),
  })
  .meta({
    id: 'TransitionRegion',
    description: 'A region that may be handed over. Units of Jakarta are administrative: they elect nobody.',
  })

const headNow = z
  .strictObject({
    personName: z.string().nullable().describe('Null for a vacancy.'),
    capacity: leaderCapacity,
    startedOn: day,
    startedPrecision: datePrecision,
    endedOn: day.nullable().describe('Null while it lasts.'),
    endedPrecision: datePrecision.nullable(),
  })
  .meta({
    id: 'HeadNow',
    description: 'Who held the seat, or that nobody did, and over which days as known then.',
  })

const comingEntry = z
  .strictObject({
    region: transitionRegion,
    daysLeft: z.int(),
    isWatched: z.boolean().describe('Within 18 months, or overdue.'),
    head: headNow,
    commitments: z
      .int()
      .nullable()
      .describe('Commitments open on the day asked; null where the handover is not watched yet.'),
    on: day,
    law: termLaw.nullable().describe('The rule of law; null of an end that was announced.'),
    precision: datePrecision.describe(
      'As exactly as the start the term is counted from, as the law names it, or as the end was announced.',
    ),
    isAtLatest: z
      .boolean()
      .describe(
        '`on` is the latest day: the seat changes earlier if those elected next are sworn in before.',
      ),
    basis: expectationBasis,
    mayMove: z
      .boolean()
      .describe('The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024).'),
    isOverdue: z
      .boolean()
      .describe('The day, or the last day it may be, has passed and the same spell is still in force.'),
  })
  .meta({ id: 'ComingEntry', description: 'One handover that is due.' })

const handoverEntry = z
  .strictObject({
    region: transitionRegion,
    kind: transitionKind,
    inauguratedOn: day.describe('Day zero.'),
    precision: datePrecision,
    outgoing: headNow.nullable().describe('Null when only acting heads or vacancies are on record before.'),
    interim: z.array(headNow),
    incoming: headNow,
    gapDays: z
      .int()
      .nullable()
      .describe(
        'This and the two below: null where a day they are counted from is known to the month or the year only, or the end of the head before was worked out.',
      ),
    vacancyDays: z.int().nullable(),
    undocumentedDays: z.int().nullable(),
    windows: watchWindows.nullable().describe('Null where day zero is known to the month or the year only.'),
    counts: handoverCounts,
  })
  .meta({ id: 'HandoverEntry', description: 'One handover that took place.' })

const firstInaugurations = z
  .strictObject({
    on: day,
    precision: datePrecision,
    regions: z.int(),
    byKind: z.record(regionKind, z.int()),
  })
  .meta({
    id: 'FirstInaugurations',
    description:
      'A first spell on record that began with an inauguration: who was followed is not known, so it is no transition.',
  })

const electionDay = z
  .strictObject({
    year: z.int(),
    heldOn: day.nullable().describe('Null where only the year is known.'),
    kind: electionKind,
    regions: z.int(),
    byKind: z.record(regionKind, z.int()),
  })
  .meta({ id: 'ElectionDay', description: 'How many regions voted on one day, in one kind of election.' })

/** What the handovers of a group of regions come to. */
const handoverSums = {
  regions: z.int(),
  regionsHandedOver: z.int().describe('With at least one handover on record.'),
  transitions: z.int(),
  byTransitionKind: z.record(transitionKind, z.int()),
  counts: handoverCounts.describe('Each commitment once for every transition it met.'),
  coming: z
    .int()
    .describe(
      'Handovers due on a day that can be counted to, and of these the ones within 18 months or overdue.',
    ),
  watched: z.int(),
  commitmentsWatched: z.int().describe('Open today in the regions watched.'),
}

const handoverSummary = z.strictObject(handoverSums).meta({
  id: 'HandoverSummary',
  description:
    'What the handovers of a group of regions add up to; of real or of simulated regions, never both.',
})

const kindSummary = z
  .strictObject({
    kind: regionKind,
    ...handoverSums,
  })
  .meta({ id: 'KindSummary' })

const provinceSummary = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    ...handoverSums,
  })
  .meta({ id: 'ProvinceSummary' })

export const transitionCalendarAnswer = z.strictObject({
  asOf: day,
  sample: sample,
  province: z.string().nullable(),
  kind: regionKind.nullable(),
  coming: z
    .strictObject({
      total: z.int(),
      items: z.array(comingEntry),
      dayTotal: z.int(),
      days: z.array(
        z.strictObject({
          on: day,
          precision: datePrecision,
          daysLeft: z.int(),
          isOverdue: z.boolean(),
          isWatched: z.boolean(),
          count: z.int(),
          byKind: z.record(regionKind, z.int()),
          seats: z.array(comingEntry).describe('The first few of `count`.'),
        }),
      ),
      mayMove: z.boolean(),
    })
    .nullable(),
  withoutDay: z.strictObject({
    imprecise: z.int().describe('The end is known to the month or year only.'),
    openEnded: z.int().describe('In office, but no law on record says until when: most acting heads.'),
    unknown: z.int().describe('Nobody is recorded as head on the day asked, or the seat is vacant.'),
    administrative: z.int().describe('Units of Jakarta, which elect nobody.'),
  }),
  window: z.strictObject({ total: z.int(), items: z.array(handoverEntry) }).nullable(),
  past: z.strictObject({ total: z.int(), items: z.array(handoverEntry) }).nullable(),
  firstInaugurations: z.array(firstInaugurations),
  elections: z.array(electionDay),
  summary: z.strictObject({
    all: handoverSummary,
    byKind: z.array(kindSummary),
    byProvince: z.array(provinceSummary),
    otherProvinces: z.int().describe('Provinces in which no handover is on record and none is near.'),
  }),
})
