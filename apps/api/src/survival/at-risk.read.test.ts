import { amending } from '@estafet/db'
import { addMonths, byRisk, endingStates } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { refreshState } from '../state/refresh-state.commands.ts'
import { getAtRisk } from './at-risk.read.ts'

const database = useTestDatabase()
const survival = () => callerOn(database().db).survival
const all = { limit: 200, offset: 0 }

describe('the at-risk list', () => {
  it('has the open commitments of simulated regions that are due within 18 months, soonest and least firm first', async () => {
    const { items, total, regions } = await survival().atRisk({ sample: 'simulated', ...all })
    expect(items).toHaveLength(total)
    expect([...new Set(items.map(({ regionCode }) => regionCode))]).toEqual([
      '99.76',
      '99.75',
      '99.01',
      '99.77',
    ])
    expect(regions).toBe(4)
    expect(items.toSorted(byRisk)).toEqual(items)
    for (const { expectedOn, daysLeft, isSimulated } of items) {
      expect(expectedOn <= addMonths(testToday, 18)).toBe(true)
      expect(daysLeft).toBeGreaterThan(0)
      expect(isSimulated).toBe(true)
    }
  })

  it('leaves out what has ended', async () => {
    const { items } = await survival().atRisk({ sample: 'simulated', ...all })
    const listed = new Set(items.map(({ id }) => id))
    const { rows } = await sql<{ id: string }>`
      select commitment_id as id from commitment_state
      where region_code = any ('{99.76,99.75,99.01,99.77}') and continuity = 'ended'`.execute(database().db)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ id }) => listed.has(id))).toEqual([])
  })

  it.each(['2018-01-15', '2023-06-01', '2024-09-01'])(
    'on %s it stands in the order of what holds each by its facts',
    async (asOf) => {
      const { items, total } = await survival().atRisk({ sample: 'all', asOf, ...all })
      expect(total).toBeGreaterThan(4)
      expect(items).toHaveLength(Math.min(total, 200))
      expect(items.toSorted(byRisk)).toEqual(items)
    },
  )

  it('pages through the same order', async () => {
    const whole = await survival().atRisk({ sample: 'simulated', ...all })
    const page = await survival().atRisk({ sample: 'simulated', limit: 3, offset: 4 })
    expect(page.items).toEqual(whole.items.slice(4, 7))
    expect(page.total).toBe(whole.total)
  })

  it('is empty for real cities today, and says when the next handover is due', async () => {
    const { items, total, soonest, sample } = await survival().atRisk({})
    expect({ items, total, sample }).toEqual({ items: [], total: 0, sample: 'real' })
    // Of the fifteen regions with commitments all but Banggai, whose head came in June 2025, were inaugurated on one day.
    expect(soonest).toMatchObject({ on: '2030-02-20', others: 13 })
  })

  it('tells of one region, as it was known on an earlier day', async () => {
    const { items, soonest } = await survival().atRisk({ region: '61.71', asOf: '2023-06-01' })
    // Pontianak's head of 2018 was due on 23 December 2023; its licensing standard had been absorbed.
    expect(items.map(({ id }) => id).toSorted()).toEqual([
      'LP-PTK-01',
      'LP-PTK-04',
      'PTK-2',
      'PTK-3',
      'PTK-4',
      'PTK-5',
    ])
    expect(items[0]).toMatchObject({ expectedOn: '2023-12-23', daysLeft: 205, basis: 'end_of_term' })
    expect(soonest).toBeNull()
  })

  it('keeps a region on the list after its day has passed', async () => {
    // Pontianak's term ended on 23 December 2023 by law; without its acting heads it would have been overdue.
    await undone(database().db, async (transaction) => {
      await amending(transaction, 'uji', async (each) => {
        const later = sql`(select id from leader_spell where region_code = '61.71' and started_on > '2023-01-01')`
        await sql`delete from leader_spell_source where leader_spell_id in ${later}`.execute(each)
        await sql`delete from leader_spell where id in ${later}`.execute(each)
      })
      await sql`update leader_spell set ended_on = null, ended_precision = null, ended_raw = null
        where region_code = '61.71' and started_on = '2018-12-23'`.execute(transaction)
      const { items } = await getAtRisk(transaction, { region: '61.71', ...all }, '2024-01-02')
      expect(items[0]).toMatchObject({ expectedOn: '2023-12-23', daysLeft: -10, isOverdue: true })
    })
  })
})

describe('the reasons', () => {
  const anchor = (id: string, factor: string, level: number, expires: string | null) => sql`
    insert into anchor (commitment_id, factor, level, from_on, from_precision, from_raw, expires_on, recorder,
      recorded_on, sourcing)
    values (${id}, ${factor}, ${level}, '2026-11-20', 'day', '2026-11-20', ${expires}, 'uji', '2026-11-20', 'simulated')`

  it('are facts in words, and the firm range counts what is unknown both ways', async () => {
    await undone(database().db, async (transaction) => {
      const id = 'UJI-1'
      await sql`insert into commitment (id, region_code, origin, title, started_on, started_precision, started_raw,
          named_after_leader, sourcing)
        values (${id}, '99.76', 'running_initiative', 'Uji', '2024-01-01', 'day', '2024-01-01', true, 'simulated')`.execute(
        transaction,
      )
      await sql`insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw)
        values (${id}, 'active', '2026-09-01', 'day', '2026-09-01')`.execute(transaction)
      await anchor(id, 'legal_basis', 1, null).execute(transaction)
      await anchor(id, 'budget', 2, '2026-12-31').execute(transaction)
      await anchor(id, 'staffing', 0, null).execute(transaction)
      await refreshState(transaction, [id], ['99.76'], testToday)
      const { items } = await getAtRisk(transaction, { region: '99.76', ...all }, testToday)
      expect(items.find((each) => each.id === id)).toMatchObject({
        firmLow: 1,
        firmHigh: 10,
        anchorsUnknown: 9,
        reasons: [
          { kind: 'named_after_leader' },
          { kind: 'weak_anchor', factor: 'legal_basis', level: 1 },
          { kind: 'weak_anchor', factor: 'staffing', level: 0 },
          { kind: 'anchor_expires', factor: 'budget', level: 2, expiresOn: '2026-12-31' },
          { kind: 'anchors_unknown', unknown: 9 },
        ],
        warnings: [
          { kind: 'expires_before_next_term', factor: 'budget', expiresOn: '2026-12-31' },
          { kind: 'depends_on_one_person', factor: 'staffing' },
        ],
      })
      // An end takes it off the list the same day.
      await sql`insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw)
        values (${id}, ${endingStates[0]}, '2026-11-23', 'day', '2026-11-23')`.execute(transaction)
      await refreshState(transaction, [id], ['99.76'], testToday)
      const after = await getAtRisk(transaction, { region: '99.76', ...all }, testToday)
      expect(after.items.map((each) => each.id)).not.toContain(id)
    })
  })
})
