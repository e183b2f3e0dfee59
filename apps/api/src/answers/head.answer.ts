import { z } from 'zod'
import {
  datePrecision,
  day,
  expectationBasis,
  leaderCapacity,
  sourcingLevel,
  termLaw,
  transitionKind,
} from './word.answer.ts'
import { sourceReference } from './source.answer.ts'

export const administrationDay = z.strictObject({ dayZero: day, precision: datePrecision }).meta({
  id: 'AdministrationDay',
  description: 'The day the present administration began, and how exactly it is known.',
})

export const spellFact = z
  .strictObject({
    id: z.int(),
    regionCode: z.string(),
    personId: z.int().nullable().describe('Null for a vacancy. Equal keys are the same person.'),
    personName: z.string().nullable(),
    capacity: leaderCapacity,
    startedOn: day,
    startedPrecision: datePrecision.describe(
      'How exactly the start is known: a month or a year is a span of days (`daySpan`).',
    ),
    endedOn: day.nullable().describe('Null while it lasts.'),
    endedPrecision: datePrecision.nullable().describe('Null while it lasts.'),
    electedIn: z
      .int()
      .nullable()
      .optional()
      .describe('The year of the vote that led to it, where that is on record; left out: not recorded.'),
  })
  .meta({
    id: 'SpellFact',
    description: `One person (or nobody) holding one region's headship, over \`[startedOn, endedOn)\`.`,
  })

export const leaderSpell = z
  .strictObject({
    startedRaw: z.string().describe('As a source prints it; the date itself where none is known to.'),
    endedRaw: z.string().nullable(),
    entryReason: z.string().nullable(),
    exitReason: z.string().nullable(),
    sourcing: sourcingLevel,
    note: z.string().nullable(),
    sources: z.array(sourceReference),
    ...spellFact.shape,
  })
  .meta({
    id: 'LeaderSpell',
    description:
      'A spell with what a reader needs to judge it: the date as written, reasons and sources beside its precision.',
  })

export const transition = z
  .strictObject({
    kind: transitionKind.describe(
      'Null after a stretch nobody recorded: who went before is not known, so neither is the kind.',
    ),
    outgoing: leaderSpell
      .nullable()
      .describe(
        'The last inaugurated head before; null when only acting heads or vacancies are known before.',
      ),
    interim: z.array(leaderSpell).describe('Acting heads and vacancies in between, in order.'),
    gapDays: z
      .int()
      .nullable()
      .describe(
        `Days from the outgoing head's end (or, with none known, from the first known spell) to day zero. This and the two below are null where one of the days they are counted from is known to the month or year only, and where that end was worked out.`,
      ),
    vacancyDays: z.int().nullable().describe('Days of the gap under a recorded vacancy.'),
    undocumentedDays: z
      .int()
      .nullable()
      .describe('Days of the gap that no spell covers: who governed then is not recorded.'),
    regionCode: z.string(),
    inauguratedOn: day.describe(`Day zero: the day the incoming head's spell starts.`),
    inauguratedPrecision: datePrecision.describe('How exactly day zero is known.'),
    incoming: leaderSpell,
  })
  .meta({
    id: 'Transition',
    description: `One handover of a region's headship, from the end of one inaugurated head to the start of the next.`,
  })

export const expectedTransition = z
  .strictObject({
    on: day,
    precision: datePrecision.describe(
      'As exactly as the start the term is counted from, as the law names it, or as the end was announced.',
    ),
    daysLeft: z
      .int()
      .nullable()
      .describe('From `asOf`; negative once the day has passed. Null where there is no day to count to.'),
    basis: expectationBasis,
    law: termLaw.nullable().describe('The rule of law; null of an end that was announced.'),
    isAtLatest: z
      .boolean()
      .describe(
        '`on` is the latest day: the seat changes earlier if those elected next are sworn in before.',
      ),
    mayMove: z
      .boolean()
      .describe('The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024).'),
    isOverdue: z
      .boolean()
      .describe('The day, or the last day it may be, has passed and the same spell is still in force.'),
  })
  .meta({ id: 'ExpectedTransition', description: 'When the seat is next due to change hands.' })

export const watchWindows = z
  .strictObject({
    daysSince: z.int().describe('Days since day zero, 0 on the day itself.'),
    decisionsDueOn: day.describe('Day 100.'),
    rpjmdDueOn: day,
    phase: z
      .enum(['rpjmd', 'decisions', 'closed'])
      .describe('The narrowest window `asOf` lies in; `closed` after both.'),
  })
  .meta({ id: 'WatchWindows', description: 'The two clocks that start on day zero.' })
