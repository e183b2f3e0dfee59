import type { Database } from '@estafet/db'
import type { DatePrecision, LeaderCapacity } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { getLeaders } from './region-story.read.ts'

const database = useTestDatabase()

// A region nobody is recorded of, so that these spells are all there is.
const empty = '31.01'

interface Spell {
  readonly holder: string
  readonly capacity?: LeaderCapacity
  readonly from: readonly [string, DatePrecision]
  readonly to?: readonly [string, DatePrecision]
  readonly entry?: string
}

async function record(db: Database, spells: readonly Spell[]): Promise<void> {
  const ids = new Map<string, number>()
  for (const { holder, capacity = 'definitive', from, to, entry } of spells) {
    const known = ids.get(holder)
    const { rows } =
      known === undefined
        ? await sql<{ id: number }>`insert into person (name) values (${holder}) returning id`.execute(db)
        : { rows: [{ id: known }] }
    const id = rows[0]?.id ?? 0
    ids.set(holder, id)
    await sql`insert into leader_spell (region_code, person_id, capacity, started_on, started_precision, started_raw,
        ended_on, ended_precision, ended_raw, entry_reason, sourcing)
      values (${empty}, ${id}, ${capacity}, ${from[0]}, ${from[1]}, ${from[0]}, ${to?.[0] ?? null}, ${to?.[1] ?? null},
        ${to?.[0] ?? null}, ${entry ?? null}, 'sourced')`.execute(db)
  }
}

describe('a head whose inauguration is known to the year', () => {
  it.each([
    ['2024-12-31', null, null],
    ['2025-01-01', 'year', 'perhaps_not_yet'],
    ['2025-01-10', 'year', 'perhaps_not_yet'],
    ['2025-12-31', 'year', null],
  ])('is on %s in the list and on the page what the days allow', async (asOf, precision, doubt) => {
    const caller = callerOn(database().db)
    const { items } = await caller.region.list({ province: '11', limit: 100, asOf })
    const item = items.find(({ code }) => code === '11.71')
    expect([item?.leaderStartedPrecision, item?.leaderDoubt]).toEqual([precision, doubt])
    const { leader } = await caller.region.story({ code: '11.71', asOf })
    expect([leader?.startedPrecision ?? null, leader?.doubt ?? null]).toEqual([precision, doubt])
  })

  it('ends the term in a year too', async () => {
    const { expectedTransition } = await callerOn(database().db).region.story({ code: '11.71' })
    expect(expectedTransition).toMatchObject({ on: '2030-01-01', precision: 'year', daysLeft: null })
  })

  it('never is stated as fact of a day before it certainly began, in any region', async () => {
    const { items } = await callerOn(database().db).region.list({ limit: 600, asOf: '2025-01-10' })
    const imprecise = items.filter(({ leaderStartedPrecision }) => leaderStartedPrecision === 'year')
    expect(imprecise.length).toBeGreaterThan(20)
    const begunLater = imprecise.filter(({ leaderStartedOn }) => leaderStartedOn?.startsWith('2025'))
    expect(begunLater.every(({ leaderDoubt }) => leaderDoubt === 'perhaps_not_yet')).toBe(true)
  })
})

describe('an end known to the month', () => {
  const spells: Spell[] = [
    {
      holder: 'Ani',
      from: ['2008-01-01', 'year'],
      to: ['2018-03-01', 'month'],
      entry: 'Pilkada 2008 / 2013',
    },
    { holder: 'Budi', from: ['2025-02-20', 'day'] },
  ]

  it.each([
    ['2018-02-28', 'Ani', null, null],
    ['2018-03-10', 'Ani', 'perhaps_no_longer', '2018-03-01'],
    ['2018-03-31', null, null, '2018-03-01'],
  ])('on %s', async (asOf, name, doubt, endedOn) => {
    await undone(database().db, async (transaction) => {
      await record(transaction, spells)
      const { leader, spells: known } = await callerOn(transaction).region.story({ code: empty, asOf })
      expect([leader?.personName ?? null, leader?.doubt ?? null]).toEqual([name, doubt])
      expect(known[0]?.endedOn ?? null).toBe(endedOn)
    })
  })

  it('tells no reason that names a later year, and years nobody recorded as such', async () => {
    await undone(database().db, async (transaction) => {
      await record(transaction, spells)
      const caller = callerOn(transaction)
      const reasonOn = async (asOf: string) =>
        (await getLeaders(transaction, empty, asOf))[0]?.entryReason ?? null
      expect(await reasonOn('2010-06-30')).toBeNull()
      expect(await reasonOn('2013-01-01')).toBe('Pilkada 2008 / 2013')
      const { transitions, unrecorded } = await caller.region.story({ code: empty })
      expect(transitions).toEqual([])
      expect(unrecorded).toMatchObject([
        { from: '2018-03-01', fromPrecision: 'month', until: '2025-02-20', untilPrecision: 'day' },
      ])
      const calendar = await caller.transition.calendar({ province: '31', when: 'past', limit: 100 })
      expect(calendar.past?.items.some(({ region }) => region.code === empty)).toBe(false)
    })
  })
})

describe('a term that the law has moved', () => {
  it.each([
    ['2021-02-26', '2024-01-01', 'year', 'elected_2020', false],
    ['2024-03-19', '2024-01-01', 'year', 'elected_2020', false],
    ['2024-03-20', '2026-02-26', 'day', 'mk_27_2024', true],
  ])('ends, asked on %s, on %s (%s) by %s', async (asOf, on, precision, law, isAtLatest) => {
    await undone(database().db, async (transaction) => {
      await record(transaction, [{ holder: 'Citra', from: ['2021-02-26', 'day'] }])
      const { expectedTransition } = await callerOn(transaction).region.story({ code: empty, asOf })
      expect(expectedTransition).toMatchObject({ on, precision, law, isAtLatest })
    })
  })
})
