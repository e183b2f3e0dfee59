import { mostTrendDays, trendMeasures } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { getComparison } from '../comparisons/comparison.read.ts'
import { trendRows } from './trend-csv.ts'
import { getRegionTrend, getTrends, type RegionTrend } from './region-trends.read.ts'

const database = useTestDatabase()
const regions = ['61.71', '35.76', '36.71', '33.74', '99.71', '99.72', '99.01', '11.01']

/** What the comparison says of the region on each day of its trend. */
const comparedOn = async ({ code, points }: RegionTrend) => {
  const other = code === '99.02' ? '99.03' : '99.02'
  const compared = []
  for (const { on } of points) {
    const { items } = await getComparison(database().db, { regions: [code, other] }, on, testToday)
    const measures = items[0]?.measures
    compared.push({
      on,
      measures: Object.fromEntries(trendMeasures.map((name) => [name, measures?.[name]])),
    })
  }
  return compared
}

describe('the trend of a region', () => {
  it.each(regions)('of %s says on each day what a comparison of that day says', async (code) => {
    const trend = await getRegionTrend(database().db, code, testToday)
    expect(trend.points).toEqual(await comparedOn(trend))
    expect(trend.points.length).toBeLessThanOrEqual(mostTrendDays)
    expect(trend.points.at(-1)?.on ?? testToday).toBe(testToday)
  })

  it.each(['2019-06-01', '2023-12-10', '2025-05-31'])(
    'as of %s is the same up to that day, and knows nothing after it',
    async (asOf) => {
      for (const trend of await getTrends(database().db, ['61.71', '99.71'], asOf)) {
        expect(trend.points).toEqual(await comparedOn(trend))
        const days = [...trend.points, ...trend.handovers].map(({ on }) => on)
        expect(days.filter((on) => on > asOf)).toEqual([])
      }
    },
  )

  it('tells handovers and no renewal', async () => {
    const { handovers } = await getRegionTrend(database().db, '61.71', testToday)
    expect(handovers.length).toBeGreaterThan(0)
    expect(handovers.map(({ kind }) => kind)).not.toContain('renewal')
  })

  it('never shows a missing figure as zero, and has n beside each', async () => {
    const rows = trendRows(await getTrends(database().db, regions, testToday))
    const [missing, told] = [true, false].map((is) =>
      rows.filter(({ value }) => (value.denominator === 0) === is),
    )
    expect(
      missing?.every(({ value }) => value.rate === null && value.low === null && value.missing !== null),
    ).toBe(true)
    expect(told?.length).toBeGreaterThan(50)
    expect(
      told?.every(({ value }) => value.missing === null && value.low !== null && value.high !== null),
    ).toBe(true)
  })

  it('of many regions is that of each, in the order asked', async () => {
    const { db } = database()
    const trends = await getTrends(db, regions, testToday)
    expect(trends.map(({ code }) => code)).toEqual(regions)
    for (const trend of trends) expect(trend).toEqual(await getRegionTrend(db, trend.code, testToday))
  })

  it('refuses a code that names no region', async () => {
    const { trend } = callerOn(database().db)
    await expect(trend.region({ code: '36.98' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'region_not_found' },
    })
  })
})
