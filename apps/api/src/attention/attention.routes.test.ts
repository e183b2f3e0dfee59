import { addDays, daysBetween } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { computeStates } from '../state/compute-states.read.ts'
import { attentionRows } from './attention-csv.ts'
import { getAttention } from './attention.read.ts'

const database = useTestDatabase()
const list = (input: { sample?: 'real' | 'simulated'; asOf?: string } = {}) =>
  callerOn(database().db).attention.list(input)

describe('what needs attention', () => {
  it('is of real regions unless the simulated ones are asked for, never of both', async () => {
    const [real, simulated] = [await list(), await list({ sample: 'simulated' })]
    const codes = (of: typeof real) => attentionRows(of).map(({ regionCode }) => regionCode)
    expect(real.sample).toBe('real')
    expect(codes(real).filter((code) => code.startsWith('99'))).toEqual([])
    expect(codes(simulated).length).toBeGreaterThan(20)
    expect(codes(simulated).filter((code) => !code.startsWith('99'))).toEqual([])
  })

  it('counts beside its lists what nobody knows: real deadlines and decisions of long ago', async () => {
    const { overdue, decisions, beside } = await list()
    expect([overdue.total, decisions.length]).toEqual([0, 0])
    const unknown = await callerOn(database().db).commitment.list({
      sample: 'real',
      schedule: 'outcome_unknown',
    })
    expect(beside.outcomeUnknown).toBe(unknown.total)
    expect(beside.outcomeUnknown).toBeGreaterThan(0)
    expect(beside.decisionsPast).toBeGreaterThan(20)
  })

  it.each([testToday, '2025-06-30', '2025-12-31'])(
    'on %s has each commitment that is behind and has not ended, by its days late, with the milestone that is longest so',
    async (asOf) => {
      const { overdue } = await list({ sample: 'simulated', asOf })
      const { rows } = await sql<{ id: string }>`select id from commitment where region_code >= '99'`.execute(
        database().db,
      )
      const states = await computeStates(database().db, { ids: rows.map(({ id }) => id) }, asOf)
      const expected = states
        .filter(({ state }) => state.continuity.status !== 'ended')
        .flatMap(({ state }) => {
          const late = state.milestones.flatMap(({ schedule, daysLate }) =>
            (schedule === 'late' || schedule === 'very_late') && daysLate !== null ? [daysLate] : [],
          )
          return late.length === 0 ? [] : [[state.commitmentId, Math.max(...late), late.length] as const]
        })
      expect(overdue.items.length).toBeGreaterThan(5)
      const found = overdue.items.map(
        (item) => [item.commitmentId, item.daysLate, item.milestonesLate] as const,
      )
      expect(new Map(found.map(([id, ...rest]) => [id, rest]))).toEqual(
        new Map(expected.map(([id, ...rest]) => [id, rest])),
      )
      const days = overdue.items.map(({ daysLate }) => daysLate)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
      for (const { originalDueOn, daysLate, milestoneTitle } of overdue.items) {
        expect(daysLate).toBeLessThanOrEqual(daysBetween(originalDueOn, asOf))
        expect(milestoneTitle).not.toBe('')
      }
    },
  )

  it('names the regions a period heard nothing from, as many as the home page counts', async () => {
    const { periods } = await list({ sample: 'simulated' })
    const { simulated } = await callerOn(database().db).overview.home({})
    expect(periods.length).toBeGreaterThan(1)
    expect(periods[0]?.silent).toHaveLength(simulated.coverage?.silent ?? -1)
    for (const { asked, onTime, late, silent } of periods) expect(onTime + late + silent.length).toBe(asked)
    // No reporting period has asked a real region: nobody is called silent.
    expect((await list()).periods).toEqual([])
  })

  it('has a decision due only while the hundred days run, and none of a renewal', async () => {
    const { rows } = await sql<{ code: string; on: string }>`
      select region_code as code, started_on as on from leader_spell
      where region_code >= '99.' and capacity = 'definitive' and started_on > '2024-06-01'`.execute(
      database().db,
    )
    const seen = await Promise.all(
      rows.flatMap(({ on }) =>
        [1, 100, 101].map(async (days) => {
          const asOf = addDays(on, days)
          if (asOf > testToday) return []
          return (await getAttention(database().db, { sample: 'simulated' }, asOf)).decisions.map((each) => ({
            ...each,
            asOf,
          }))
        }),
      ),
    )
    const all = seen.flat()
    expect(all.length).toBeGreaterThan(0)
    for (const { inauguratedOn, asOf, dueOn, daysLeft, undecided, open } of all) {
      expect(dueOn).toBe(addDays(inauguratedOn, 100))
      expect(daysLeft).toBe(daysBetween(asOf, dueOn))
      expect(daysLeft).toBeGreaterThanOrEqual(0)
      expect(undecided).toBeGreaterThan(0)
      expect(undecided).toBeLessThanOrEqual(open)
    }
  })

  it('is the order of the list by days late as well, each with its milestone; the rest comes after', async () => {
    for (const asOf of [testToday, '2025-12-31']) {
      const { overdue } = await list({ sample: 'simulated', asOf })
      const { items } = await callerOn(database().db).commitment.list({
        sample: 'simulated',
        sort: 'days_late',
        limit: 200,
        asOf,
      })
      const behind = items.filter((item) => item.overdue != null)
      expect(items.slice(0, behind.length)).toEqual(behind)
      const said = new Map(
        behind.map((item) => [item.id, [item.overdue?.daysLate, item.overdue?.milestone.title]]),
      )
      expect(said).toEqual(
        new Map(overdue.items.map((item) => [item.commitmentId, [item.daysLate, item.milestoneTitle]])),
      )
      const days = behind.map((item) => item.overdue?.daysLate ?? 0)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
    }
  })
})
