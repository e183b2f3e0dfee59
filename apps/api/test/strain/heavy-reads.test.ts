import { setTimeout as wait } from 'node:timers/promises'
import { addDays } from '@estafet/domain'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { allRoutes } from '../../src/routes/all-routes.ts'
import type { Route } from '../../src/routes/define-route.ts'
import type { ShellOptions } from '../../src/runtime/shell.ts'
import { useTestDatabase } from '../database.ts'
import { gated } from './gated-database.ts'
import { listenInTest } from '../serving/listening-server.ts'
import { testNow, testToday } from '../test-today.ts'

const database = useTestDatabase()

interface Asked {
  /** The address the question comes from. */
  readonly as?: string
  readonly headers?: Record<string, string>
  readonly signal?: AbortSignal
}

/** The whole server, whose database answers only while the gate is open. */
async function serve(given: Partial<ShellOptions> = {}) {
  const gate = gated(database())
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
  const app = await createApp({ database: gate.database, clock: testNow, log, appVersion: 'test', ...given })
  onTestFinished(async () => {
    gate.open()
    await app.dispose()
  })
  await app.services.ensureToday()
  const base = await listenInTest(app.handler)
  const get = (path: string, init: Asked = {}) => {
    const { as = '203.0.113.1', headers = {}, signal } = init
    return fetch(base + path, { headers: { 'x-forwarded-for': as, ...headers }, signal: signal ?? null })
  }
  /** What the queue says of itself. */
  const queue = async () => {
    const text = await (await fetch(`${base}/metrics`)).text()
    const read = (state: string) => Number(new RegExp(`heavy_reads_${state} (\\d+)`).exec(text)?.[1])
    return [read('running'), read('waiting')]
  }
  return { gate, get, queue, lines }
}

const dayOf = (index: number) => addDays(testToday, -30 - index)
/** Dear questions, each of a day of its own. */
const survivalOf = (index: number) => `/api/v1/survival?by=theme&asOf=${dayOf(index)}`
const statusesOf = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

test.each(
  Object.entries(allRoutes).flatMap(([noun, routes]) =>
    Object.entries<Route>(routes).map(([asked, route]) => ({ name: `${noun}.${asked}`, route })),
  ),
)('the question $name has a cost', ({ route }) => {
  expect([0, 1, 2]).toContain(route.cost({}, testToday))
})

describe('dear questions', () => {
  test('of one client are answered one at a time, a few wait, and the rest is told to come again', async () => {
    const { gate, get, queue, lines } = await serve()
    gate.close()
    const first = range(13).map((index) => get(survivalOf(index)))
    await expect.poll(queue).toEqual([1, 12])
    const refused = await get(survivalOf(20), { headers: { 'accept-language': 'en' } })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refused.json()).toMatchObject({
      reason: 'heavy_reads_busy',
      title: 'The server is busy with many large questions.',
    })
    const asked = `/trpc/survival.summary?input=${encodeURIComponent(JSON.stringify({ asOf: dayOf(21) }))}`
    const inApp = await get(asked)
    expect([inApp.status, inApp.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await inApp.text()).toContain('Server sedang mengerjakan banyak permintaan besar.')
    expect(lines).toEqual([])
    gate.open()
    expect(new Set(await statusesOf(first))).toEqual(new Set([200]))
    expect(await queue()).toEqual([0, 0])
  })

  test('of one client leave another its turn', async () => {
    const { gate, get, queue } = await serve()
    gate.close()
    const loop = range(10).map((index) => get(survivalOf(index)))
    await expect.poll(queue).toEqual([1, 9])
    let answeredOfLoop = 0
    for (const each of loop) void each.then(() => (answeredOfLoop += 1))
    const other = get(survivalOf(30), { as: '203.0.113.2' })
    await expect.poll(queue).toEqual([1, 10])
    gate.open()
    expect((await other).status).toBe(200)
    expect(answeredOfLoop).toBeLessThan(4)
    expect(new Set(await statusesOf(loop))).toEqual(new Set([200]))
  })

  test('do not hold up small ones, known ones, or those who ask what is being found out', async () => {
    const { gate, get, queue } = await serve()
    expect((await get(survivalOf(0))).status).toBe(200)
    gate.close()
    const loop = range(13).map((index) => get(survivalOf(index + 1)))
    await expect.poll(queue).toEqual([1, 12])
    expect((await get(survivalOf(0))).status).toBe(200)
    expect((await get('/healthz')).status).toBe(200)
    const followers = range(20).map(() => get(survivalOf(1), { as: '203.0.113.7' }))
    await wait(50)
    expect(await queue()).toEqual([1, 12])
    gate.open()
    expect((await get('/api/v1/regions?limit=1')).status).toBe(200)
    expect(new Set(await statusesOf([...loop, ...followers]))).toEqual(new Set([200]))
  })

  test('are found out once, whatever a client says to have them anew', async () => {
    const { gate, get } = await serve({ metricsToken: 'a-token-of-the-metrics' })
    await (await get(survivalOf(0))).text()
    const before = gate.statements()
    for (const headers of [
      { 'cache-control': 'no-store' },
      { cookie: 'a=b' },
      { authorization: 'Bearer wrong', 'cache-control': 'no-store' },
      { authorization: 'Bearer a-token-of-the-metrics' },
    ])
      expect((await get(survivalOf(0), { headers })).status).toBe(200)
    expect(gate.statements()).toBe(before)
    for (const spelling of ['/API/V1/survival', '/api/v1/SURVIVAL', '/Trpc/survival.summary'])
      expect((await get(spelling)).status).toBe(404)
    expect(gate.statements()).toBe(before)
    const measured = { authorization: 'Bearer a-token-of-the-metrics', 'cache-control': 'no-store' }
    expect((await get(survivalOf(0), { headers: measured })).status).toBe(200)
    expect(gate.statements()).toBeGreaterThan(before)
  })

  test('are of whom the trusted proxy says, and of nobody else', async () => {
    const { gate, get, queue } = await serve({ trustProxy: 0 })
    gate.close()
    const asked = range(3).map((index) => get(survivalOf(index), { as: `203.0.113.${index}` }))
    await expect.poll(queue).toEqual([1, 2])
    gate.open()
    expect(new Set(await statusesOf(asked))).toEqual(new Set([200]))
  })

  test('are begun no more once their clients have left', async () => {
    const { gate, get, queue, lines } = await serve()
    gate.close()
    const leaving = new AbortController()
    const asked = range(40).map((index) =>
      get(index % 2 === 0 ? survivalOf(index) : `/api/v1/transitions?asOf=${dayOf(index)}`, {
        as: `203.0.113.${index % 4}`,
        signal: leaving.signal,
      }).catch(() => 'left'),
    )
    await expect.poll(queue).toEqual([1, 39])
    const before = gate.statements()
    leaving.abort()
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['left']))
    await expect.poll(async () => (await queue())[1]).toBe(0)
    gate.open()
    await expect.poll(queue).toEqual([0, 0])
    await wait(50)
    expect(gate.statements()).toBe(before)
    expect(lines).toEqual([])
  })
})

describe('a file', () => {
  test('is read in turns, of which a slow reader holds none', async () => {
    const { get, queue } = await serve()
    const slow = await get('/api/v1/commitments.csv?sample=all')
    expect(slow.status).toBe(200)
    await expect.poll(queue).toEqual([0, 0])
    await slow.body?.cancel()
  })
})
