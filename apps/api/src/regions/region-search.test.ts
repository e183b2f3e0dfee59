import { describe, expect, it, test } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'

const database = useTestDatabase()
const list = (input: object) => callerOn(database().db).region.list({ limit: 600, ...input })
const codes = async (q: string, input: object = {}) =>
  (await list({ q, ...input })).items.map(({ code }) => code)

describe('regions are found', () => {
  test.each([
    ['DIY', '34'],
    ['Solo', '33.72'],
    ['Kota Baru', '63.02'],
    ['pontinak', '61.71'],
    ['3578', '35.78'],
    ['92.71', '96.71'],
    ['91.01', '93.01'],
    ['9101', '92.03'],
  ])('%s → %s', async (q, code) => {
    expect((await codes(q))[0]).toBe(code)
  })

  it('by their present and past heads, who are named', async () => {
    const { items } = await list({ q: 'sutarmidji' })
    expect(items.map(({ code, foundHead }) => [code, foundHead])).toContainEqual(['61.71', 'Sutarmidji'])
    expect((await list({ q: 'wali kota pontianak' })).items[0]?.foundHead).toBeNull()
    // Nobody who came later.
    expect(await codes('eri cahyadi', { asOf: '2019-01-01' })).toEqual([])
    expect(await codes('eri cahyadi')).toEqual(['35.78'])
  })

  it('without what the search thought of them', async () => {
    const [item] = (await list({ q: 'Solo' })).items
    expect(item).not.toHaveProperty('rank')
    expect(item).toMatchObject({ bpsCode: '3372', formerCodes: [] })
  })
})

describe('as of a day, the country of that day', () => {
  it('has Kota Sorong in Papua Barat until Papua Barat Daya was formed', async () => {
    for (const [asOf, province] of [
      ['2020-06-01', 'Papua Barat'],
      ['2022-12-07', 'Papua Barat'],
      ['2022-12-08', 'Papua Barat Daya'],
      [undefined, 'Papua Barat Daya'],
    ] as const)
      expect((await list({ q: '96.71', asOf })).items[0]).toMatchObject({
        code: '96.71',
        provinceName: province,
      })
  })

  it('lists by the provinces of that day, and no province that was not formed', async () => {
    const provinces = async (asOf: string) =>
      (await list({ kind: 'province', asOf })).items.filter(({ isSimulated }) => !isSimulated).length
    expect(await provinces('2020-06-01')).toBe(34)
    expect(await provinces('2022-10-01')).toBe(37)
    expect(await provinces('2026-01-01')).toBe(38)
    const regions = async (asOf: string) => (await list({ province: '92', asOf })).total
    expect(await regions('2020-06-01')).toBe(13)
    expect(await regions('2026-01-01')).toBe(7)
  })
})
