import { overviewMeasures } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { getOverview } from './overview.read.ts'

const database = useTestDatabase()
const overview = () => callerOn(database().db).overview

describe('the overview', () => {
  it.each(overviewMeasures)(
    'has every region for %s, and a reason wherever it has no value',
    async (measure) => {
      const { items } = await overview().map({ measure })
      expect(items).toHaveLength(514)
      expect(items.some((item) => item.isSimulated)).toBe(false)
      expect(
        items.every(({ value, low, missing }) => (value === null && low === null) === (missing !== null)),
      ).toBe(true)
    },
  )

  it.each(['commitments', 'on_time', 'continuity'] as const)(
    'gives %s from the facts as from kept sums',
    async (measure) => {
      const { db } = database()
      expect(await getOverview(db, { measure, asOf: testToday }, testToday)).toEqual(
        await getOverview(db, { measure, asOf: testToday }, '2026-11-24'),
      )
    },
  )

  it('counts no days in office from a year', async () => {
    const { items } = await overview().map({ measure: 'leader_tenure' })
    expect(items.find(({ code }) => code === '11.01')).toMatchObject({ value: null, missing: 'unknown' })
    expect(items.find(({ code }) => code === '35.76')).toMatchObject({ value: 641 })
  })

  it.each(['2019-06-01', '2024-01-31'])(
    'counts on the home page of %s what the list of that day has',
    async (asOf) => {
      const caller = callerOn(database().db)
      const { real, simulated } = await caller.overview.home({ asOf })
      const total = async (sample: 'real' | 'simulated') =>
        (await caller.commitment.list({ asOf, sample, limit: 1 })).total
      expect([real.counts?.commitments, simulated.counts?.commitments]).toEqual([
        await total('real'),
        await total('simulated'),
      ])
    },
  )

  it('keeps real and simulated apart on the home page', async () => {
    const { real, simulated } = await overview().home({})
    expect(real.counts).toMatchObject({
      regions: 514,
      regionsWithCommitments: 13,
      provincesWithCommitments: 2,
      commitments: 62,
    })
    expect(simulated.counts).toMatchObject({ regions: 12 })
    expect(real.recentEvents.every((event) => !event.isSimulated)).toBe(true)
    expect(simulated.recentEvents.every((event) => event.isSimulated)).toBe(true)
    expect(real.coverage).toBeNull()
    expect(simulated.coverage).not.toBeNull()
    const days = real.nextHandovers.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
  })
})
