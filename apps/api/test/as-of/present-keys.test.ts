import { sql } from 'kysely'
import { describe, expect, it, test } from 'vitest'
import { relativeAddress } from '../../src/http/key-addresses.ts'
import { callerOn } from '../caller.ts'
import { useTestDatabase } from '../database.ts'
import { useTestServer } from '../server.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const ask = (path: string) => fetch(base() + path, { redirect: 'manual' })

test.each([
  ['35.78', '', './35.78'],
  ['35.78', '?a=1', './35.78?a=1'],
  ['96.71', '/story?asOf=2020-06-01', '../96.71/story?asOf=2020-06-01'],
  ['96.71', '/2025-02-20', '../96.71/2025-02-20'],
])('%s with %s is at %s', (key, tail, address) => {
  expect(relativeAddress(key, tail)).toBe(address)
})

describe('a key of another time, system or spelling', () => {
  it.each([
    ['/api/v1/regions/3578', '/api/v1/regions/35.78'],
    ['/api/v1/regions/92.71/story?asOf=2020-06-01', '/api/v1/regions/96.71/story?asOf=2020-06-01'],
    ['/api/v1/regions/92.71/lanes?asOf=2020-06-01', '/api/v1/regions/96.71/lanes?asOf=2020-06-01'],
    ['/api/v1/regions/ID-3578', '/api/v1/regions/35.78'],
    ['/api/v1/regions/ID-35.78', '/api/v1/regions/35.78'],
    ['/api/v1/regions/ID%2D35.78', '/api/v1/regions/35.78'],
    ['/api/v1/regions/92%2E71/story?asOf=2020-06-01', '/api/v1/regions/96.71/story?asOf=2020-06-01'],
    ['/api/v1/commitments/lp%2Dbjn-01/lane?lang=en', '/api/v1/commitments/BJN-2/lane?lang=en'],
    ['/api/v1/commitments?q=kota?&region=3576', '/api/v1/commitments?q=kota?&region=35.76'],
    ['/api/v1/regions/id-35.78/peers', '/api/v1/regions/35.78/peers'],
    ['/api/v1/commitments?region=3576&limit=2', '/api/v1/commitments?region=35.76&limit=2'],
    ['/api/v1/commitments.csv?region=ID-3576', '/api/v1/commitments.csv?region=35.76'],
    ['/api/v1/commitments?limit=1&region=92.71', '/api/v1/commitments?limit=1&region=96.71'],
    [
      '/api/v1/comparison?regions=3576~ID-61.71&theme=open_data',
      '/api/v1/comparison?regions=35.76~61.71&theme=open_data',
    ],
    ['/api/v1/comparison.csv?regions=92.71~91.01', '/api/v1/comparison.csv?regions=96.71~93.01'],
    ['/api/v1/regions?province=ID-35', '/api/v1/regions?province=35'],
    ['/api/v1/regions?province=97&lang=en', '/api/v1/regions?province=95&lang=en'],
    ['/api/v1/transitions?province=ID-35', '/api/v1/transitions?province=35'],
    ['/api/v1/transitions/3576/2025-02-20', '/api/v1/transitions/35.76/2025-02-20'],
    ['/api/v1/regions/91.01', '/api/v1/regions/93.01'],
    ['/api/v1/regions/9101', '/api/v1/regions/92.03'],
    ['/api/v1/commitments/mjk-3', '/api/v1/commitments/MJK-3'],
    ['/api/v1/commitments/LP-BJN-01', '/api/v1/commitments/BJN-2'],
    ['/api/v1/commitments/lp-bjn-06?asOf=2026-01-01', '/api/v1/commitments/BJN-1?asOf=2026-01-01'],
  ])('%s leads to %s', async (path, present) => {
    const response = await ask(path)
    expect(response.status).toBe(308)
    const target = new URL(response.headers.get('location') ?? '', base() + path)
    expect(target.pathname + target.search).toBe(present)
    expect((await fetch(target)).status).toBe(200)
  })

  it.each([
    '/api/v1/regions/6403',
    '/api/v1/regions/9171',
    '/api/v1/regions/98.98',
    '/api/v1/commitments/mjk-999',
  ])('%s leads nowhere: it is of two places or none', async (path) => {
    expect([400, 404]).toContain((await ask(path)).status)
  })

  it('is read in what the app asks for like that of today', async () => {
    const api = callerOn(database().db)
    const [now, then] = await Promise.all([
      api.comparison.get({ regions: ['35.76', '61.71'] }),
      api.comparison.get({ regions: ['ID-3576', '6171'] }),
    ])
    expect(then).toEqual(now)
    expect(await api.commitment.list({ region: 'ID-3576' })).toEqual(
      await api.commitment.list({ region: '35.76' }),
    )
    expect(await api.region.list({ province: 'ID-35' })).toEqual(await api.region.list({ province: '35' }))
  })

  it('finds a commitment by every id it has in another record', async () => {
    const { rows } = await sql<{ id: string; now: string }>`
      select id, commitment_id as now from commitment_other_id`.execute(database().db)
    expect(rows.length).toBeGreaterThan(2)
    for (const { id, now } of rows) {
      const { headers } = await ask(`/api/v1/commitments/${id}`)
      expect(headers.get('location')).toBe(`./${now}`)
      for (const day of ['', '&asOf=2026-01-01']) {
        const found = (await (await ask(`/api/v1/search?q=${id}${day}`)).json()) as {
          commitments: { items: { id: string }[] }
        }
        expect(
          found.commitments.items.map((item) => item.id),
          id + day,
        ).toContain(now)
      }
    }
    const changes = await ask('/api/v1/changes?from=2025-01-01&commitment=LP-BJN-01')
    expect(await changes.json()).toMatchObject({ reason: 'commitment_id_changed', now: 'BJN-2' })
  })

  it('is named to the app', async () => {
    const api = callerOn(database().db)
    await expect(api.region.story({ code: '3578' })).rejects.toMatchObject({
      cause: { reason: 'region_code_changed', details: { now: '35.78' } },
    })
    await expect(api.region.story({ code: 'qq' })).rejects.toMatchObject({
      cause: { reason: 'region_not_found' },
    })
    await expect(api.commitment.detail({ id: 'mjk-3' })).rejects.toMatchObject({
      cause: { reason: 'commitment_id_changed', details: { now: 'MJK-3' } },
    })
  })
})

describe('a region that is not known', () => {
  // Every list that takes one, and no list of nothing.
  it.each([
    ['/regions?province=98', 'province', '98'],
    ['/transitions?province=98', 'province', '98'],
    ['/transitions.csv?province=98', 'province', '98'],
    ['/survival?province=98', 'province', '98'],
    ['/survival.csv?province=98', 'province', '98'],
    ['/changes?from=2025-01-01&province=98', 'province', '98'],
    ['/changes.csv?from=2025-01-01&region=61.99', 'region', '61.99'],
    ['/commitments?region=61.99', 'region', '61.99'],
    ['/commitments.csv?region=61.99', 'region', '61.99'],
    ['/milestones.csv?region=ID-61.99', 'region', '61.99'],
    ['/periods.csv?region=61.99', 'region', '61.99'],
    ['/at-risk?region=61.99', 'region', '61.99'],
    ['/at-risk.csv?region=61.99', 'region', '61.99'],
    ['/as-of-presets?region=61.99', 'region', '61.99'],
    ['/comparison?regions=35.76~61.99', 'regions', '61.99'],
    ['/comparison/changes?regions=35.76~61.99&from=2025-01-01', 'regions', '61.99'],
    ['/regions/61.99/peers', 'code', '61.99'],
    ['/transitions/61.99/2025-02-20', 'code', '61.99'],
  ])('%s is told so by its parameter %s and value %s', async (path, parameter, value) => {
    const response = await ask(`/api/v1${path}${path.includes('?') ? '&' : '?'}lang=en`)
    expect(response.status).toBe(404)
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ parameter, value })
    expect(problem['detail']).toContain(value)
    expect(problem['detail']).toContain('Check')
  })

  it.each([
    '/transitions?region=XX',
    '/regions?province=XX',
    '/commitments?region=XX',
    '/comparison?regions=35.76~XX',
  ])('%s is refused by name', async (path) => {
    const response = await ask(`/api/v1${path}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ value: 'XX', parameter: expect.any(String) as string })
  })
})
