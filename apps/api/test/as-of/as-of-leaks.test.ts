import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOfAnswers } from './as-of-answers.ts'
import { undone, useTestDatabase } from '../database.ts'
import { addLaterFacts, anyLaterFacts } from './later-facts.ts'
import { testToday } from '../test-today.ts'

const database = useTestDatabase()
const days = ['2019-06-01', '2023-12-10', '2024-06-30', '2025-05-31']
const regions = ['35.76', '36.71', '61.71', '33.74', '99.71', '99.72', '99.02']

describe('an answer about an earlier day', () => {
  it.each(days)(
    'of %s stays what it was whatever is added for later',
    async (asOf) => {
      const asked = { simulated: ['99.71', '99.02'], earlier: '2018-01-01' }
      const before = await asOfAnswers(database().db, asOf, asked)
      expect(before.size).toBeGreaterThan(100)
      await fc.assert(
        fc.asyncProperty(anyLaterFacts, async (facts) => {
          await undone(database().db, async (db) => {
            const written = await addLaterFacts(db, asOf, facts, { regions, today: testToday })
            expect(Object.keys(written).length).toBeGreaterThan(14)
            const after = await asOfAnswers(db, asOf, asked)
            expect([...after.keys()]).toEqual([...before.keys()])
            const leaks = [...before].filter(
              ([question, answer]) => !isDeepStrictEqual(after.get(question), answer),
            )
            for (const [question, answer] of leaks)
              expect.soft({ question, answer: after.get(question) }).toEqual({ question, answer })
            expect(leaks.map(([question]) => question)).toEqual([])
          })
        }),
        { numRuns: 2, endOnFailure: true },
      )
    },
    120_000,
  )

  // Otherwise the questions above could be blind.
  it('does change with what is added for that day', async () => {
    const [asOf, eve] = ['2024-06-30', '2024-06-29']
    const asked = { simulated: ['99.71', '99.02'], earlier: '2018-01-01' }
    const before = await asOfAnswers(database().db, asOf, asked)
    await undone(database().db, async (db) => {
      const facts = fc.sample(anyLaterFacts, { numRuns: 3, seed: 7 }).flat()
      // A commitment and a sign of life for every region, whichever the sampled facts fall upon.
      const everywhere = Array.from({ length: 200 }, (_, which) => which).flatMap((which) =>
        (['commitment', 'sighting'] as const).map((kind) => ({
          kind,
          which,
          // A commitment is named by its word; the first word of a sighting is “active”.
          word: kind === 'sighting' ? 0 : which,
          precision: 'day' as const,
        })),
      )
      const known = [...everywhere, ...facts].map((fact) => ({ ...fact, after: 1 }))
      const written = await addLaterFacts(db, eve, known, { regions, today: testToday })
      expect(written['commitment']).toBeGreaterThanOrEqual(200)
      const after = await asOfAnswers(db, asOf, asked)
      const changed = [...after]
        .filter(([question, answer]) => !isDeepStrictEqual(before.get(question), answer))
        .map(([question]) => question)
      for (const question of [
        'commitment.list {"sample":"real","sort":"title"}',
        'commitment.list {"q":"susulan"}',
        'commitment.list {"q":"pengaduan"}',
        'commitments.csv',
        'region.list undefined',
        'region.story 35.76',
        'region.lanes 35.76',
        'region.peers 99.71',
        'comparison.get',
        'comparison.csv',
        'change.comparison',
        'comparison.documents 99.71',
        'change.between 99.71',
        'overview.map commitments',
        'overview.map continuity',
        'overview.home',
        'transition.calendar real past',
        'survival.summary simulated theme',
        'survival.atRisk simulated',
      ])
        expect(changed).toContain(question)
      expect(changed.filter((question) => question.startsWith('commitment.detail')).length).toBeGreaterThan(
        10,
      )
    })
  }, 60_000)
})

/** What somebody had foreseen by then: deadlines, ends of terms and of documents in force; and the years of attributes. */
const foreseen = new Set([
  'originalDueOn',
  'dueOn',
  'oldDueOn',
  'newDueOn',
  'nextDueOn',
  'deadline',
  'next_due_on',
  'endsOn',
  'expiresOn',
  'pausedUntil',
  'expectedTransition',
  'expected',
  'nextHandovers',
  'coming',
  'soonest',
  'populationYear',
  'hdiYear',
  'povertyYear',
])

/** A term or a plan begun before 2020 may be named with both its years. */
const withoutTerms = (text: string): string => text.replaceAll(/201\d[-–]202\d/g, '')

/** Every place in an answer that names a year from 2020 on, with what it says. */
function laterYears(answer: unknown, path = ''): string[] {
  if (typeof answer === 'object' && answer !== null)
    return 'field' in answer && (answer.field === 'expected_transition' || answer.field === 'next_due_on')
      ? []
      : Object.entries(answer).flatMap(([key, value]) =>
          foreseen.has(key) ? [] : laterYears(value, `${path}.${key}`),
        )
  const says = withoutTerms(String(answer))
  return /(?<!\d)202\d(?!\d)/.test(says) ? [`${path}: ${says}`] : []
}

it('as of 2019-06-01 nothing of 2020 shows anywhere', async () => {
  const { db } = database()
  const answers = await asOfAnswers(db, '2019-06-01', {
    simulated: ['99.71', '99.02'],
    earlier: '2018-01-01',
  })
  const found = [...answers].flatMap(([question, answer]) =>
    laterYears(answer).map((place) => `${question}${place}`),
  )
  expect(found).toEqual([])
})
