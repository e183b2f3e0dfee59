import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'

const database = useTestDatabase()
const regions = () => callerOn(database().db).region

describe('the list of regions', () => {
  it('holds every province, kabupaten and kota of the country', async () => {
    const count = async (kind: 'province' | 'kabupaten' | 'kota') =>
      (await regions().list({ kind, limit: 600 })).items.filter((item) => !item.isSimulated).length
    expect([await count('province'), await count('kabupaten'), await count('kota')]).toEqual([38, 416, 98])
  })

  it('counts all that match, whatever the page', async () => {
    const all = await regions().list({ province: '35', limit: 100 })
    const page = await regions().list({ province: '35', limit: 5, offset: 10 })
    expect(page.total).toBe(all.total)
    expect(page.items).toEqual(all.items.slice(10, 15))
    expect((await regions().list({ province: '35', offset: 1000 })).items).toEqual([])
  })

  it.each([
    ['pontianak', '61.71'],
    ['Pontinak', '61.71'],
    ['mojokreto', '35.76'],
    ['61.71', '61.71'],
  ])('finds %s', async (q, code) => {
    expect((await regions().list({ q })).items.map((item) => item.code)).toContain(code)
  })

  it('treats pattern signs in a search as themselves', async () => {
    expect((await regions().list({ q: '%' })).total).toBe(0)
    expect((await regions().list({ q: '_' })).total).toBe(0)
  })

  it('keeps both of two regions that share a short name', async () => {
    const codes = (await regions().list({ q: 'Bandung', limit: 600 })).items.map((item) => item.code)
    expect(codes).toEqual(expect.arrayContaining(['32.04', '32.73']))
  })
})

describe('the story of a region', () => {
  it('tells Pontianak in eight spells, two acting heads in one gap', async () => {
    const { spells, transitions, expectedTransition } = await regions().story({ code: '61.71' })
    expect(spells).toHaveLength(8)
    expect(spells.every((spell) => spell.sources.length > 0 && spell.startedRaw !== '')).toBe(true)
    expect(
      transitions.map(({ kind, inauguratedOn, interim }) => [
        kind,
        inauguratedOn,
        interim.map(({ capacity }) => capacity),
      ]),
    ).toEqual([
      ['renewal', '2013-12-23', []],
      ['change', '2018-11-19', ['plt']],
      ['renewal', '2018-12-23', []],
      ['return', '2025-02-20', ['pj', 'pj']],
    ])
    expect(expectedTransition).toMatchObject({
      on: '2030-02-20',
      precision: 'inferred_day',
      basis: 'end_of_term',
      law: 'five_years',
      isOverdue: false,
    })
  })

  it('tells Mojokerto with a vacancy of five days and a mayor who returned', async () => {
    const { transitions } = await regions().story({ code: '35.76' })
    expect(transitions.map(({ kind, vacancyDays }) => [kind, vacancyDays])).toEqual([
      ['change', 0],
      ['change', 5],
      ['return', 0],
    ])
  })

  it('does not know on an earlier day how a spell was to end', async () => {
    const { spells, expectedTransition } = await regions().story({ code: '61.71', asOf: '2019-06-01' })
    expect(spells.at(-1)).toMatchObject({
      startedOn: '2018-12-23',
      endedOn: null,
      endedRaw: null,
      exitReason: null,
    })
    expect(expectedTransition).toMatchObject({ on: '2023-12-23', basis: 'end_of_term', isOverdue: false })
    expect(JSON.stringify(spells)).not.toMatch(/"202\d-\d\d-\d\d/)
  })

  it('of a city nothing was recorded of yet is empty, and refused before the first fact of all', async () => {
    const story = await regions().story({ code: '35.76', asOf: '2009-01-01' })
    expect(story).toMatchObject({ leader: null, spells: [], transitions: [], commitments: [], forums: [] })
    expect(story.summary.commitments).toBe(0)
    expect(story.measures.continuity).toMatchObject({ rate: null, missing: 'unknown' })
    await expect(regions().story({ code: '35.76', asOf: '2003-11-13' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: {
        reason: 'date_before_first_fact',
        details: { parameter: 'asOf', value: '2003-11-13', allowed: '2003-11-14' },
      },
    })
  })

  it('sums its commitments up the way the kept state does', async () => {
    const { db } = database()
    const kept = await db.selectFrom('region_state').where('theme', '=', 'all').selectAll().execute()
    for (const row of kept) {
      const { summary } = await regions().story({ code: row.region_code })
      expect({
        code: row.region_code,
        continuity: summary.continuity,
        schedule: summary.schedule,
        n: summary.commitments,
      }).toEqual({
        code: row.region_code,
        continuity: row.continuity,
        schedule: row.schedule,
        n: row.commitments,
      })
    }
  })

  it('says of the last activity how exactly its day is known, as the list does', async () => {
    const [story, list] = await Promise.all([
      regions().story({ code: '35.22' }),
      callerOn(database().db).commitment.list({ region: '35.22', limit: 50 }),
    ])
    const told = Object.fromEntries(
      story.commitments.map(({ id, lastActivityPrecision }) => [id, lastActivityPrecision]),
    )
    expect(told['BJN-2']).toBe('month')
    for (const { id, lastActivityPrecision } of list.items) expect(told[id], id).toBe(lastActivityPrecision)
  })

  it('refuses an unknown code and a day to come', async () => {
    await expect(regions().story({ code: '61.99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'region_not_found' },
    })
    await expect(regions().story({ code: '61.71', asOf: '2026-11-24' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { reason: 'date_in_future' },
    })
  })
})

describe('the peers of a region', () => {
  it('are ten of its kind, nearest first, each with its reasons', async () => {
    const { items } = await regions().peers({ code: '35.76' })
    expect(items).toHaveLength(10)
    expect(items.every(({ name, reasons }) => name.startsWith('Kota ') && reasons.length === 5)).toBe(true)
    expect(items.map(({ distance }) => distance)).toEqual(
      items.map(({ distance }) => distance).toSorted((a, b) => a - b),
    )
  })

  it('of a unit of Jakarta are units of Jakarta, of a simulated city simulated ones', async () => {
    expect((await regions().peers({ code: '31.71' })).items.map(({ code }) => code.slice(0, 2))).toEqual(
      Array(4).fill('31'),
    )
    expect((await regions().peers({ code: '99.71' })).items.every(({ code }) => code.startsWith('99'))).toBe(
      true,
    )
  })
})
