import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '@estafet/domain'
import { expect, test } from 'vitest'
import { big, cached, sendBig } from '../../test/cached-handler.ts'
import { keepFailure, requestInfo } from './request-info.ts'

test('who waits with one whose turn does not come asks for a turn of its own', async () => {
  const { state, get } = await cached(async (req, res) => {
    const isFirst = state.asked === 1
    await wait(60)
    if (!isFirst) return sendBig(req, res)
    keepFailure(req, new DomainError('unavailable', 'heavy_reads_busy'))
    return res.writeHead(503).end()
  })
  const first = get()
  await expect.poll(() => state.asked).toBe(1)
  const others = await Promise.all([get(), get(), get()])
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await first).status).toBe(503)
  expect(state.asked).toBe(2)
})

test('who asks again what was just left is not told that it was', async () => {
  const { state, get } = await cached(async (req, res) => {
    await wait(100)
    const { signal } = requestInfo(req) ?? {}
    if (signal?.aborted) {
      keepFailure(req, new Error('nobody waits'))
      return res.writeHead(500).end()
    }
    return sendBig(req, res)
  })
  await get('/api/v1/things', {}, AbortSignal.timeout(30)).catch(() => {})
  await wait(10)
  expect(await (await get()).text()).toBe(big)
  expect(state.asked).toBe(2)
})

test('many who ask the same at once wait for one answer', async () => {
  const { state, get } = await cached(async (req, res) => {
    await wait(50)
    return sendBig(req, res)
  })
  const texts = await Promise.all(Array.from({ length: 20 }, async () => (await get()).text()))
  expect(new Set(texts)).toEqual(new Set([big]))
  expect(state.asked).toBe(1)
})

test('who asks while the answer is being packed does not have it found out again', async () => {
  const large = Array.from({ length: 40_000 }, (_, n) => (n * 2_654_435_761).toString(36)).join()
  const later: Promise<string>[] = []
  const { state, get } = await cached((_, res) => {
    res.end(large)
    if (later.length === 0) later.push(get().then((response) => response.text()))
  })
  expect(await (await get()).text()).toBe(large)
  expect(await Promise.all(later)).toEqual([large])
  expect(state.asked).toBe(1)
})

test('who asked first may leave: the others are answered by what it began', async () => {
  const { state, get } = await cached(async (req, res) => {
    await wait(300)
    return sendBig(req, res)
  })
  const leaving = get('/api/v1/things', {}, AbortSignal.timeout(50)).catch((error: Error) => error.name)
  await wait(20)
  expect(await (await get()).text()).toBe(big)
  expect(await leaving).toBe('TimeoutError')
  expect(state.asked).toBe(1)
})

test('the work stops when the last who waits for it has left, and not before', async () => {
  const stopped = Promise.withResolvers<void>()
  const { state, get } = await cached((req) => {
    requestInfo(req)?.signal.addEventListener('abort', () => stopped.resolve())
  })
  const leave = [new AbortController(), new AbortController()]
  const leaving = leave.map(({ signal }) => get('/api/v1/things', {}, signal).catch(() => 'left'))
  await expect.poll(() => state.asked).toBe(1)
  let isStopped = false
  void stopped.promise.then(() => (isStopped = true))
  leave[0]?.abort()
  await leaving[0]
  await wait(50)
  expect(isStopped).toBe(false)
  leave[1]?.abort()
  await stopped.promise
  expect(await Promise.all(leaving)).toEqual(['left', 'left'])
  expect(state.asked).toBe(1)
})

test('what fails fails for all who wait for it, each in its own words, and is tried by the next who asks', async () => {
  const { state, get } = await cached(async (req, res) => {
    await wait(50)
    if (state.asked > 1) return sendBig(req, res)
    keepFailure(req, 'locked')
    res.statusCode = 503
    return res.end()
  })
  const languages = ['id', 'en', 'id', 'en', 'id']
  const answers = await Promise.all(
    languages.map((each) => get('/api/v1/things', { 'accept-language': each })),
  )
  expect(await Promise.all(answers.map((each) => each.text()))).toEqual(
    languages.map((each) => `locked ${each}`),
  )
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
  expect(state.asked).toBe(1)
  expect((await get()).status).toBe(200)
})
