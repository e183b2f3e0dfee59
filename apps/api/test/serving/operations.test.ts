import { type IncomingMessage, request } from 'node:http'
import { inTransaction } from '@estafet/db'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/errors/problem.ts'
import { useTestDatabase } from '../database.ts'
import { serveApp } from './served-app.ts'

const database = useTestDatabase()

const serve = (given: Parameters<typeof serveApp>[1] = {}) => serveApp(database(), given)

/** Waits until the condition holds; fails with the last value when it does not within five seconds. */
const eventually = (ask: () => unknown) => expect.poll(ask, { timeout: 5_000, interval: 20 })

describe('every answer', () => {
  test('carries a policy without inline scripts, on failures too', async () => {
    const { get } = await serve()
    for (const path of [
      '/healthz',
      '/api/v1/regions?limit=1',
      '/api/v1/nothing',
      '/trpc/nothing',
      '/nothing',
    ]) {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("script-src 'self';")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toContain('upgrade-insecure-requests')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('strict-transport-security'), path).toBeNull()
      expect(headers.get('x-powered-by'), path).toBeNull()
    }
  })

  test('asks for https only where readers come by https', async () => {
    const { get } = await serve({ isHttps: true })
    expect((await get('/healthz')).headers.get('strict-transport-security')).toContain('max-age=')
  })

  test.each(['TRACE', 'PROPFIND', 'DELETE'])('to the method %s is that it is not allowed', async (method) => {
    const { base, lines } = await serve()
    const { hostname, port } = new URL(base)
    for (const path of ['/trpc/overview.home', '/api/v1/regions', '/healthz', '/']) {
      const answered = Promise.withResolvers<IncomingMessage>()
      request({ hostname, port, path, method }, answered.resolve).on('error', answered.reject).end()
      const answer = (await answered.promise).resume()
      expect([path, answer.statusCode]).toEqual([path, 405])
      expect(answer.headers.allow).toContain('GET')
    }
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
  })

  test('has a request id of our own, whatever it brings', async () => {
    const { get, lines } = await serve()
    for (const brought of ['abc-12345678', 'short', 'x'.repeat(200), 'with spaces and <b>']) {
      const id = (await get('/healthz', { 'x-request-id': brought })).headers.get('x-request-id')
      expect(id).toMatch(/^[\da-f-]{36}$/)
    }
    await get('/api/v1/regions?limit=1', { 'x-request-id': 'abc-12345678' })
    await eventually(() => lines.length).toBeGreaterThan(0)
    expect(lines.join('\n')).not.toContain('abc-12345678')
  })
})

describe('the log', () => {
  test('has one line a request, with nothing of who asked or what they typed', async () => {
    const { get, lines } = await serve()
    await get('/api/v1/regions?q=Ibu+Siti&limit=1', {
      'user-agent': 'peramban-rahasia',
      'x-forwarded-for': '203.0.113.9',
    })
    await eventually(() => lines.length).toBe(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'GET',
      path: '/api/v1/regions',
      route: '/api/v1/regions',
      status: 200,
      cache: 'miss',
    })
    expect(lines[0]).not.toMatch(/Siti|rahasia|203\.0|127\.0\.0\.1/)
  })
})

describe('a problem', () => {
  test('speaks the language of the reader and names what is wrong', async () => {
    const { get } = await serve()
    const response = await get('/api/v1/commitments?sort=beauty')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const problem = (await response.json()) as Problem
    expect(problem).toMatchObject({
      reason: 'invalid_parameter',
      parameter: 'sort',
      value: 'beauty',
      status: 400,
    })
    expect(problem.allowed).toContain('activity')
    expect(problem.requestId).toBe(response.headers.get('x-request-id'))
    expect(problem.detail).toContain('tidak dapat dipakai')
    const english = await get('/api/v1/commitments?sort=beauty', { 'accept-language': 'en' })
    expect(((await english.json()) as Problem).detail).toContain('cannot be used')
    const switched = await get('/api/v1/commitments?sort=beauty&lang=en')
    expect(((await switched.json()) as Problem).detail).toContain('cannot be used')
  })

  test.each([
    ['/api/v1/regions/99.98', 404, 'region_not_found'],
    ['/api/v1/commitments/no-such', 404, 'commitment_not_found'],
    ['/api/v1/nothing', 404, 'not_found'],
    ['/api/v2', 404, 'not_found'],
    ['/nothing', 404, 'not_found'],
    ['/api/v1/regions/%E0%A4%A', 400, 'malformed_request'],
  ])('%s is %d %s', async (path, status, reason) => {
    const { get } = await serve()
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, reason })
  })

  test('through tRPC has the same reason, and nothing of an unexpected error', async () => {
    const { get, base } = await serve()
    const unknown = await get('/trpc/nothing.there')
    expect(unknown.status).toBe(404)
    const malformed = await get('/trpc/region.list?input=%7Bbroken')
    expect(malformed.status).toBe(400)
    const large = await fetch(`${base}/trpc/region.list`, { method: 'POST', body: 'x'.repeat(200_000) })
    expect(large.status).toBeGreaterThanOrEqual(400)
    expect(large.status).toBeLessThan(500)
    for (const response of [unknown, malformed, large]) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).not.toMatch(/stack|node_modules|SyntaxError/)
    }
  })
})

describe('the cache', () => {
  test('answers 304 to what is known and forgets with the next write', async () => {
    const { get, app } = await serve()
    const path = '/api/v1/regions?limit=2'
    const first = await get(path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"test\./)
    expect(first.headers.get('cache-control')).toContain('s-maxage=')
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    const version = app.services.dataset.current()
    await inTransaction(database().db, { actor: 'test' }, (transaction) =>
      transaction.updateTable('region').set({ population: 142_273 }).where('code', '=', '35.76').execute(),
    )
    await eventually(() => app.services.dataset.current()).not.toBe(version)
    const second = await get(path, { 'if-none-match': etag })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(etag)
  })

  test('keeps for no longer than a moment what was made of a change that is not sealed yet', async () => {
    const { get, app } = await serve()
    const path = '/api/v1/regions/35.77'
    const version = app.services.dataset.current()
    // By hand: committed, and sealed when the server next looks.
    await sql`update region set population = 177000 where code = '35.77'`.execute(database().db)
    const meanwhile = await get(path)
    const etag = meanwhile.headers.get('etag') ?? ''
    await eventually(() => app.services.dataset.current()).not.toBe(version)
    const after = await get(path, { 'if-none-match': etag })
    const isMadeBefore = etag.includes(`.${version}.`)
    expect(after.status).toBe(isMadeBefore ? 200 : 304)
    expect((await get(path)).headers.get('etag')).not.toContain(`.${version}.`)
  })

  test('keeps nothing and promises nothing while the log cannot be sealed', async () => {
    const { db } = database()
    const { get, app } = await serve()
    const path = '/api/v1/regions/35.78'
    expect((await get(path)).headers.get('etag')).not.toBeNull()
    await sql`alter function seal_change_log rename to seal_change_log_away`.execute(db)
    try {
      await expect.poll(() => app.services.dataset.current(), { timeout: 10_000 }).toBe(undefined)
      expect((await get(path)).headers.get('etag')).toBeNull()
    } finally {
      await sql`alter function seal_change_log_away rename to seal_change_log`.execute(db)
    }
    await eventually(() => app.services.dataset.current()).toEqual(expect.any(Number))
    expect((await get(path)).headers.get('etag')).not.toBeNull()
  })

  test.each([
    '/api/v1/regions?limit=2',
    '/api/v1/commitments.csv?region=35.76',
    '/api/v1/commitments.xlsx?region=35.76',
    '/api/v1/regions/99.71/handover-pack.json',
    '/trpc/overview.home?input=%7B%7D',
  ])('says the same of %s in a 304 as in the answer', async (path) => {
    const { get } = await serve()
    const accept = { 'accept-encoding': 'gzip' }
    const saidOf = ({ headers }: Response) =>
      ['cache-control', 'etag', 'vary'].map((name) => headers.get(name))
    const whole = await get(path, accept)
    expect(whole.status).toBe(200)
    await whole.arrayBuffer()
    const etag = whole.headers.get('etag')
    const again = await get(path, { ...accept, 'if-none-match': etag ?? '*' })
    await again.arrayBuffer()
    // Of what may not be stored there is nothing to ask by.
    expect(again.status).toBe(etag === null ? 200 : 304)
    expect(saidOf(again)).toEqual(saidOf(whole))
    expect(whole.headers.get('cache-control') === 'no-store').toBe(etag === null)
  })

  test('promises nothing for a stream that could not begin', async () => {
    const { get } = await serve()
    const refused = await get('/api/v1/commitments.csv?sort=beauty')
    expect(refused.status).toBe(400)
    expect(refused.headers.get('etag')).toBeNull()
    expect(refused.headers.get('cache-control')).toBe('no-store')
    const streamed = await get('/api/v1/commitments.csv?region=35.76')
    expect(streamed.headers.get('etag')).toMatch(/^W\//)
    await streamed.text()
  })

  test('can be switched off', async () => {
    const { get } = await serve({ useResponseCache: false })
    expect((await get('/api/v1/regions?limit=1')).headers.get('etag')).toBeNull()
  })
})

describe('metrics', () => {
  const token = 'a-token-of-some-length'

  test('are open to this machine, not to what a proxy passes on', async () => {
    const { get } = await serve()
    await get('/api/v1/regions?limit=1')
    const open = await get('/metrics')
    expect(open.status).toBe(200)
    const text = await open.text()
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/regions",status="2xx"\} 1/,
    )
    expect(text).toMatch(/response_cache_total\{outcome="miss"\} 1/)
    expect(text).toMatch(/dataset_version \d/)
    expect(text).toMatch(/change_log_unsealed_entries \d/)
    expect(text).toMatch(/change_log_unsealed_seconds \d/)
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
      expect((await get('/metrics', { [header]: '203.0.113.9' })).status, header).toBe(403)
  })

  test('are asked for with the token from everywhere, this machine too: a proxy on it may pass on without a word', async () => {
    const { get } = await serve({ metricsToken: token })
    const passedOn = { 'x-forwarded-for': '203.0.113.9' }
    expect((await get('/metrics', { ...passedOn, authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await get('/metrics', { ...passedOn, authorization: 'Bearer wrong' })).status).toBe(403)
    expect((await get('/metrics', passedOn)).status).toBe(403)
    expect((await get('/metrics')).status).toBe(403)
    // Spelled otherwise it is no other way in.
    for (const spelling of ['/METRICS', '/metrics/']) expect((await get(spelling)).status).toBe(404)
  })
})
