import { amending, type Database } from '@estafet/db'
import {
  addDays,
  type ContinuityDecisionKind,
  dayZeroStanding,
  type DayZeroStanding,
  lifeRecord,
  type SightingState,
} from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { forgetFacts } from '../../../test/forget-facts.ts'
import { testToday } from '../../../test/test-today.ts'
import { loadCommitmentFacts } from '../../state/commitment-facts.queries.ts'
import { recordDecision } from './record-decision.commands.ts'

const database = useTestDatabase()

/** Of Kota Mojokerto, which was handed over on both days; it began in August 2018. */
const commitment = 'MJK-2'
const dayZero = '2025-02-20'
const dayZeroBefore = '2018-12-10'

type Fact = (db: Database) => Promise<unknown>

interface OfSighting {
  readonly precision?: 'day' | 'month' | 'year'
  readonly isRevival?: boolean
}

const sighted =
  (on: string, state: SightingState, { precision = 'day', isRevival = false }: OfSighting = {}): Fact =>
  (db) =>
    db
      .insertInto('sighting')
      .values({
        commitment_id: commitment,
        state,
        sighted_on: on,
        sighted_precision: precision,
        sighted_raw: on,
        is_revival: isRevival,
      })
      .returning('id')
      .executeTakeFirstOrThrow()

/** One that only a file of this product tells. */
const claimed =
  (on: string, state: SightingState): Fact =>
  async (db) => {
    const file = await db
      .selectFrom('source')
      .where('is_own', '=', true)
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const { id } = (await sighted(on, state)(db)) as { readonly id: number }
    await db
      .insertInto('evidence')
      .values({
        commitment_id: commitment,
        sighting_id: id,
        source_id: file.id,
        added_on: on,
        rationale: 'Uji.',
      })
      .execute()
  }

const decided =
  (on: string, decision: ContinuityDecisionKind, about: string = dayZeroBefore): Fact =>
  (db) =>
    db
      .insertInto('continuity_decision')
      .values({
        commitment_id: commitment,
        day_zero: about,
        decision,
        decided_on: on,
        reason: decision === 'stop' ? 'priority' : null,
        recorder: 'uji',
        recorded_on: testToday,
        sourcing: 'sourced',
      })
      .execute()

const withdrawn =
  (on: string): Fact =>
  (db) =>
    db
      .insertInto('progress_report')
      .values({ commitment_id: commitment, reported_on: on, delivery: 'withdrawn' })
      .execute()

/** The commitment with these facts about its life and no others. */
const withFacts = (facts: readonly Fact[], work: (db: Database) => Promise<void>): Promise<void> =>
  undone(database().db, async (db) => {
    await forgetFacts(db, 'sighting', commitment)
    for (const fact of facts) await fact(db)
    await work(db)
  })

const failureOf = (adding: Promise<unknown>): Promise<unknown> =>
  adding.then(
    () => null,
    (error: unknown) => error,
  )

/** By which rule the database refuses a row; null where it takes it. */
const refusalOf = async (adding: Promise<unknown>): Promise<unknown> => {
  const failure = await failureOf(adding)
  return failure instanceof Error ? Reflect.get(failure, 'constraint') : failure
}

const factsBefore = async (db: Database, day: string) => {
  const [facts] = await loadCommitmentFacts(db, { ids: [commitment] }, addDays(day, -1))
  if (facts === undefined) throw new Error(`${commitment} is not in the sample`)
  return facts
}

type Case = readonly [what: string, facts: readonly Fact[]]

const open: readonly Case[] = [
  ['of which nothing was seen', []],
  ['seen at work', [sighted('2019-03-01', 'active')]],
  ['seen under another name', [sighted('2019-03-01', 'renamed')]],
  ['seen dormant', [sighted('2019-03-01', 'dormant')]],
  ['that an earlier head paused', [decided('2019-03-01', 'pause')]],
  ['that an earlier head continued', [decided('2019-03-01', 'continue_changed')]],
  ['seen ended on the day itself', [sighted(dayZero, 'lapsed')]],
  ['stopped on the day itself', [decided(dayZero, 'stop')]],
  [
    'taken up again after an end',
    [sighted('2019-03-01', 'lapsed'), sighted('2022-03-01', 'active', { isRevival: true })],
  ],
  [
    'taken up again on the day of its end, and recorded after it',
    [sighted('2019-03-01', 'lapsed'), sighted('2019-03-01', 'active', { isRevival: true })],
  ],
  ['continued after it was seen ended', [sighted('2019-03-01', 'lapsed'), decided('2019-06-01', 'continue')]],
]

const ended: readonly Case[] = [
  ...(['absorbed', 'replaced', 'completed_closed', 'lapsed'] as const).map((state): Case => [
    `seen ${state}`,
    [sighted('2019-03-01', 'active'), sighted('2021-03-01', state)],
  ]),
  ...(['stop', 'merged', 'completed_before'] as const).map((decision): Case => [
    `that an earlier head decided: ${decision}`,
    [decided('2019-03-01', decision)],
  ]),
  ['seen ended the day before', [sighted(addDays(dayZero, -1), 'lapsed')]],
  ['seen ended in an earlier year', [sighted('2021-01-01', 'lapsed', { precision: 'year' })]],
  ['ended twice', [sighted('2019-03-01', 'lapsed'), decided('2019-06-01', 'completed_before')]],
  [
    'seen ended on the day it was seen at work, and recorded after that',
    [sighted('2019-03-01', 'active'), sighted('2019-03-01', 'lapsed')],
  ],
  [
    'ended, taken up again and ended',
    [
      sighted('2019-03-01', 'lapsed'),
      sighted('2021-03-01', 'active', { isRevival: true }),
      sighted('2022-03-01', 'absorbed'),
    ],
  ],
]

/**
 * Where the rule says an end and the database does not: it knows what was seen and decided, each by the first day it
 * may be of. The command asks the rule as well, so that no decision is recorded on these.
 */
const endedByTheRuleAlone: readonly Case[] = [
  ['that the city withdrew', [withdrawn('2021-03-01')]],
  [
    'stopped on the day it was seen at work',
    [decided('2021-03-01', 'stop'), sighted('2021-03-01', 'active')],
  ],
  [
    'seen at work in the year of its end',
    [
      sighted('2021-06-30', 'lapsed'),
      sighted('2021-12-31', 'active', { precision: 'year', isRevival: true }),
    ],
  ],
]

/** Where the database says an end and the rule does not: nobody can record life or a decision on these. */
const endedByTheDatabaseAlone: readonly Case[] = [
  ['seen ended in the month of that day', [sighted('2025-02-01', 'lapsed', { precision: 'month' })]],
  ['whose end only a file of this product tells', [claimed('2021-03-01', 'lapsed')]],
]

// Both triggers read the same facts in words of their own: of a decision on what was open, and of life after an end.
describe.each([
  ['open to both', open, false, false],
  ['ended to both', ended, true, true],
  ['ended to the rule alone', endedByTheRuleAlone, true, false],
  ['ended to the database alone', endedByTheDatabaseAlone, false, true],
])('a commitment is %s', (_, cases, byRule, byDatabase) => {
  it.each(cases)('%s: for a decision', async (__, facts) => {
    await withFacts(facts, async (db) => {
      const { condition } = lifeRecord(await factsBefore(db, dayZero), addDays(dayZero, -1))
      expect(condition === 'ended').toBe(byRule)
      expect(await refusalOf(decided('2025-04-14', 'continue', dayZero)(db))).toBe(
        byDatabase ? 'continuity_decision_open_on_day_zero' : null,
      )
    })
  })

  it.each(cases)('%s: for the command', async (__, facts) => {
    await withFacts(facts, async (db) => {
      const recording = recordDecision(
        db,
        { actor: 'uji', requestId: 'r-1' },
        {
          commitmentId: commitment,
          dayZero,
          decision: 'continue',
          decidedOn: '2025-04-14',
          source: { title: 'Keputusan Wali Kota 50/2025', kind: 'regulation' },
          rationale: 'Memuat keputusan itu.',
        },
        testToday,
      )
      expect(await failureOf(recording)).toEqual(
        byRule || byDatabase ? expect.objectContaining({ reason: 'commitment_not_open_on_day_zero' }) : null,
      )
    })
  })

  it.each(cases)('%s: for a sign of life', async (__, facts) => {
    await withFacts(facts, async (db) => {
      expect(await refusalOf(sighted(dayZero, 'active')(db))).toBe(
        byDatabase ? 'sighting_after_end_is_revival' : null,
      )
    })
  })
})

describe('a commitment that began', () => {
  const began =
    (on: string, precision: 'day' | 'month'): Fact =>
    (db) =>
      amending(db, 'uji', (transaction) =>
        transaction
          .updateTable('commitment')
          .set({ started_on: on, started_precision: precision })
          .where('id', '=', commitment)
          .execute(),
      )

  it.each<[...Case, standing: DayZeroStanding, isOpen: boolean]>([
    ['the day before', [began('2025-02-19', 'day')], 'at_risk', true],
    ['on day zero', [began(dayZero, 'day')], 'not_begun', false],
    ['after it', [began('2025-03-01', 'day')], 'not_begun', false],
    // Perhaps before: a decision may be recorded, and the commitment is in no figure.
    ['in its month', [began('2025-02-01', 'month')], 'uncertain', true],
    // The rule goes by the sign of life, the database by the day on record.
    [
      'after it, and was seen before',
      [began('2025-03-01', 'day'), sighted('2024-03-01', 'active')],
      'at_risk',
      false,
    ],
  ])('%s', async (_, facts, standing, isOpen) => {
    await withFacts(facts, async (db) => {
      expect(dayZeroStanding(await factsBefore(db, dayZero), dayZero, addDays(dayZero, -1))).toBe(standing)
      expect(await refusalOf(decided('2025-04-14', 'continue', dayZero)(db))).toBe(
        isOpen ? null : 'continuity_decision_open_on_day_zero',
      )
    })
  })
})
