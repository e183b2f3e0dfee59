import { describe, expect, it, test } from 'vitest'
import { relativeAddress } from '../src/present-key.ts'
import { callerOn } from './caller.ts'
import { useTestDatabase } from './database.ts'
import { useTestServer } from './server.ts'

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
    ['/api/v1/regions/91.01', '/api/v1/regions/93.01'],
    ['/api/v1/regions/9101', '/api/v1/regions/92.03'],
    ['/api/v1/commitments/mjk-3', '/api/v1/commitments/MJK-3'],
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

  it('is named in the problem where it stands among other parameters', async () => {
    const filtered = await ask('/api/v1/commitments?region=92.71')
    expect(filtered.status).toBe(404)
    expect(await filtered.json()).toMatchObject({ reason: 'region_code_changed', now: '96.71' })
    const compared = await ask('/api/v1/comparison?regions=92.71~91.01')
    expect(await compared.json()).toMatchObject({ reason: 'region_codes_changed', now: '96.71, 93.01' })
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
