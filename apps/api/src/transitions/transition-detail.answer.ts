import { z } from 'zod'
import { decisionRecord } from '../answers/record.answer.ts'
import {
  datePrecision,
  day,
  dayZeroStanding,
  decisionStanding,
  electionKind,
  endedHow,
  expectationBasis,
  openStanding,
  regionKind,
  survivalStatus,
  termLaw,
  transitionKind,
} from '../answers/word.answer.ts'
import { sourceReference } from '../answers/source.answer.ts'
import { expectedTransition, leaderSpell, watchWindows } from '../answers/head.answer.ts'
import { handoverCounts } from '../answers/handover.answer.ts'
import { riskReason } from '../answers/commitment.answer.ts'

const regionElection = z
  .strictObject({
    year: z.int(),
    heldOn: day.nullable(),
    kind: electionKind,
    basis: z
      .string()
      .nullable()
      .describe(
        'How it is known that the region voted then; null on a day before the latest year it tells of.',
      ),
    sources: z.array(sourceReference),
  })
  .meta({ id: 'RegionElection' })

const survivalBounds = z
  .strictObject({
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
  })
  .meta({
    id: 'SurvivalBounds',
    description:
      'Counts of commitments at risk, and the share alive as bounds in 0–1; the truth lies between, whatever the unknown are.',
  })

const daySpan = z.strictObject({ first: day, last: day }).meta({
  id: 'DaySpan',
  description: 'The days a date may have been, both included; one day where the day is known.',
})

const lifeRecord = z
  .strictObject({
    condition: z
      .enum(['ended', 'paused', 'dormant', 'alive'])
      .describe('`alive` also where nothing was ever seen of it: then `lastSeenAliveOn` is null.'),
    endedHow: endedHow.nullable().describe('Null while it is not ended.'),
    lastSeenAliveOn: day
      .nullable()
      .describe('The newest sign of life; of one known to the month or year the first day it may be of.'),
    lastSeenAlivePrecision: datePrecision
      .nullable()
      .describe('The most exact that any sign of life of that day is; null with it.'),
    mayBeSeenUntil: day
      .nullable()
      .describe(
        'The last day any sign of life may be of; later than the one before where only a month or year is known.',
      ),
    firstSeenEndedOn: day
      .nullable()
      .describe(
        'The day its present end was first seen or decided; the last it may be of. Null while it is not ended.',
      ),
    firstSeenEndedPrecision: datePrecision
      .nullable()
      .describe('How exactly that day is known; null with it.'),
    endedWithin: daySpan
      .nullable()
      .describe(
        'The days on which it may have ended: not before it was last seen alive. Null while it is not ended.',
      ),
    isRevived: z.boolean().describe('Seen alive after having been seen dormant or ended.'),
    pauseOverOn: day
      .nullable()
      .describe(
        'The day a pause runs out with no new fact; null while it is not paused, and where no last day was said.',
      ),
  })
  .meta({ id: 'LifeRecord', description: `What is known of a commitment's life on a day, whoever governs.` })

const handoverDecisionRecord = z
  .strictObject({
    commitmentId: z.string(),
    mergedIntoTitle: z.string().nullable().describe('Of a merger, where it is recorded into what.'),
    ...decisionRecord.shape,
  })
  .meta({
    id: 'HandoverDecisionRecord',
    description: 'A decision with the commitment it is about and its documents.',
  })

export const transitionDetailAnswer = z.strictObject({
  asOf: day,
  dayZero: day,
  region: z.strictObject({
    code: z.string(),
    name: z.string(),
    kind: regionKind,
    provinceCode: z.string().nullable(),
    provinceName: z.string().nullable(),
    isSimulated: z.boolean(),
  }),
  others: z.strictObject({
    held: z.array(
      z.strictObject({
        on: day,
        precision: datePrecision,
        kind: transitionKind,
        personName: z.string().nullable(),
      }),
    ),
    expected: z
      .strictObject({ on: day, precision: datePrecision, basis: expectationBasis, law: termLaw.nullable() })
      .nullable(),
  }),
  elections: z.array(regionElection),
  held: z
    .strictObject({
      kind: transitionKind,
      precision: datePrecision,
      windows: watchWindows.nullable(),
      nextDayZero: z.string().nullable(),
      gapDays: z.int().nullable(),
      vacancyDays: z.int().nullable(),
      undocumentedDays: z.int().nullable(),
      outgoing: leaderSpell.nullable(),
      interim: z.array(leaderSpell),
      incoming: leaderSpell.nullable(),
      counts: handoverCounts,
      survival: z
        .strictObject({
          standings: z.record(dayZeroStanding, z.int()),
          bounds: z.strictObject({ 6: survivalBounds, 12: survivalBounds, 24: survivalBounds }),
        })
        .nullable()
        .describe('Null where no months can be counted from day zero.'),
      commitments: z.array(
        z.strictObject({
          life: lifeRecord,
          survival: z.strictObject({ 6: survivalStatus, 12: survivalStatus, 24: survivalStatus }).nullable(),
          standing: decisionStanding,
          decision: handoverDecisionRecord
            .nullable()
            .describe('The newest decision about this day zero; null until there is one.'),
          daysSince: z
            .int()
            .describe(
              'The N of “belum tercatat keputusan (hari ke-N)”: days since day zero, 0 on the day itself.',
            ),
          id: z.string(),
          title: z.string(),
          titleEn: z.string().nullable(),
          onDayZero: openStanding,
        }),
      ),
    })
    .nullable(),
  expected: z
    .strictObject({
      head: leaderSpell.nullable(),
      packOpensOn: day,
      windows: z
        .strictObject({ decisionsDueOn: day, rpjmdDueOn: day })
        .nullable()
        .describe('The clocks that will start; null where there is no day to count from.'),
      commitments: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          titleEn: z.string().nullable(),
          standing: openStanding,
          life: lifeRecord,
          anchoring: z.strictObject({
            firmLow: z.int(),
            firmHigh: z.int(),
            unknown: z.int(),
            expired: z.int(),
          }),
          reasons: z.array(riskReason),
        }),
      ),
      isWatched: z.boolean().describe('Within 18 months, or overdue.'),
      ...expectedTransition.omit({ on: true }).shape,
    })
    .nullable(),
})
