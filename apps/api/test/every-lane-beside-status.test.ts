import { addDays, commitmentHistory, handoverDays, laneContradiction, laneSegments } from '@estafet/domain'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { loadSpells } from '../src/as-of/known-spell.queries.ts'
import { loadDatedFacts } from '../src/state/commitment-facts.queries.ts'
import { callerOn } from './caller.ts'
import { useTestDatabase } from './database.ts'
import { testToday } from './test-today.ts'

const database = useTestDatabase()

// Between two steps of its history nothing of a commitment changes but counters; a lane may run out of what vouches for
// it there, so the day before the next step is looked at too.
it('on every day of every commitment the picture says what the words beside it say', async () => {
  const { db } = database()
  const { rows } = await sql<{ code: string }>`select distinct region_code as code from commitment`.execute(
    db,
  )
  const codes = rows.map(({ code }) => code)
  const [all, spells] = await Promise.all([
    loadDatedFacts(db, { regionCodes: codes }),
    loadSpells(db, { regionCodes: codes }),
  ])
  let looked = 0
  for (const facts of all) {
    const own = spells.get(facts.regionCode) ?? []
    const decisions = facts.decisions.map((decision, id) => ({ ...decision, id }))
    const history = commitmentHistory(facts, own).filter(({ from }) => from <= testToday)
    for (const [index, { from, state }] of history.entries()) {
      const next = history[index + 1]?.from ?? addDays(testToday, 1)
      for (const day of new Set([from, addDays(next, -1)])) {
        const evidenced = new Set(
          facts.evidence.filter(({ addedOn }) => addedOn <= day).map(({ reportId }) => reportId),
        )
        const reports = facts.reports
          .filter(({ correctedOn }) => correctedOn === null || correctedOn > day)
          .map((report) => ({ ...report, hasEvidence: evidenced.has(report.id) }))
        const lane = laneSegments({ ...facts, decisions, reports }, day, handoverDays(own, day))
        expect(laneContradiction(lane, state.continuity), `${facts.id} on ${day}`).toBeNull()
        looked += 1
      }
    }
  }
  expect(looked).toBeGreaterThan(1_000)
}, 120_000)

it('the sentence above a chart counts as the statuses of its city do', async () => {
  const { db } = database()
  const { rows } = await sql<{ code: string }>`
    select distinct region_code as code from commitment where region_code like '99.%'`.execute(db)
  for (const { code } of rows)
    for (const asOf of ['2023-06-30', '2025-06-30', testToday]) {
      const { commitments } = await callerOn(db).region.lanes({ code, asOf })
      const alive = commitments.filter(({ lane }) => (lane.sinceGap ?? lane.sinceHandover) === 'alive')
      const confirmed = commitments.filter(({ continuity }) => continuity.status === 'confirmed')
      expect(
        alive.map(({ id }) => id),
        `${code} on ${asOf}`,
      ).toEqual(confirmed.map(({ id }) => id))
    }
}, 60_000)
