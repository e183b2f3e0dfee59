import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { comparisonRows } from './comparison-csv.ts'
import { getComparison } from './comparison.read.ts'

const database = useTestDatabase()
const comparison = () => callerOn(database().db).comparison

describe('a comparison', () => {
  it('sets the three seed cities side by side in the order asked', async () => {
    const { items, total, comparability } = await comparison().get({ regions: '36.71~35.76~61.71' })
    expect(total).toBe(3)
    expect(items.map((item) => item.name)).toEqual(['Kota Tangerang', 'Kota Mojokerto', 'Kota Pontianak'])
    expect(comparability.continuity[0]).toBeNull()
    expect(comparability.continuity[1]).toEqual({ level: 'partial', reasons: ['small_n'] })
    expect(comparability.on_time[1]).toEqual({ level: 'none', reasons: ['no_data'] })
  })

  it('names an unknown code instead of dropping it', async () => {
    await expect(comparison().get({ regions: '36.71~36.98~61.71~36.99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'regions_not_found', details: { codes: '36.98, 36.99' } },
    })
  })

  it.each(['36.71', '36.71~36.71', '36.71~x', Array.from({ length: 7 }, (_, n) => `35.7${n}`).join('~')])(
    'refuses %s',
    async (regions) => {
      await expect(comparison().get({ regions })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    },
  )

  it('never compares a simulated city with a real one', async () => {
    const { comparability } = await comparison().get({ regions: '99.71~36.71' })
    for (const marks of Object.values(comparability)) expect(marks[1]).toMatchObject({ level: 'none' })
  })

  it('gives from the facts what it gives from kept sums', async () => {
    const { db } = database()
    const regions = ['99.71', '99.72', '99.01', '35.76', '36.71', '61.71']
    const kept = await getComparison(db, { regions }, testToday, testToday)
    const computed = await getComparison(db, { regions }, testToday, '2026-11-24')
    expect(kept).toEqual(computed)
  })

  it('never shows a missing figure as zero', async () => {
    const rows = comparisonRows(await comparison().get({ regions: '11.01~35.76' }))
    const missing = rows.filter((row) => row.value.denominator === 0)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.every((row) => row.value.rate === null && row.value.missing !== null)).toBe(true)
  })

  it('bounds what continues where the fate of some is unknown, and never calls them failed', async () => {
    const { items } = await comparison().get({ regions: '36.71~35.76~61.71' })
    const seen = items.map(({ measures: { continuity } }) => continuity)
    expect(seen.some(({ unknown }) => unknown > 0)).toBe(true)
    for (const { numerator, unknown, denominator, rate, low, high } of seen) {
      expect(low).toBe(numerator / denominator)
      expect(high).toBe((numerator + unknown) / denominator)
      expect(rate === null).toBe(unknown > 0)
    }
  })

  it('leads to the documents behind a city', async () => {
    const documents = await comparison().documents({ region: '35.76' })
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.every((each) => each.source.url !== null || each.source.title !== null)).toBe(true)
  })
})
