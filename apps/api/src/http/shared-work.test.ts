import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '@estafet/domain'
import { expect, test } from 'vitest'
import { big, cached, bigAnswer } from '../../test/serving/cached-handler.ts'

test('who waits with one whose turn does not come asks for a turn of its own', async () => {
  const waiting = Promise.withResolvers<void>()
  const { state, get } = await cached(async (req, abandoned) => {
    if (state.asked > 1) {
      // All others ask for this turn before it gives its answer.
      await wait(60)
      return bigAnswer(req, abandoned)
    }
    await waiting.promise
    throw new DomainError('unavailable', 'heavy_reads_busy')
  })
  const first = get()
  await expect.poll(() => state.asked).toBe(1)
  const asking = [get(), get(), get()]
  await expect.poll(() => state.came).toBe(4)
  waiting.resolve()
  const others = await Promise.all(asking)
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await first).status).toBe(503)
  expect(state.asked).toBe(2)
})

test('who asks again what was just left is not told that it was', async () => {
  const left = Promise.withResolvers<void>()
  const { state, get } = await cached(async (req, abandoned) => {
    if (state.asked > 1) return bigAnswer(req, abandoned)
    abandoned.addEventListener('abort', () => left.resolve())
    await left.promise
    // It takes its time to end.
    await wait(100)
    throw new Error('nobody waits for it')
  })
  const leaving = new AbortController()
  const first = get('/api/v1/things', {}, leaving.signal).catch(() => 'left')
  await expect.poll(() => state.asked).toBe(1)
  leaving.abort()
  expect(await first).toBe('left')
  await left.promise
  expect(await (await get()).text()).toBe(big)
  expect(state.asked).toBe(2)
})

test('many who ask the same at once wait for one answer', async () => {
  const { state, get } = await cached(async (req, abandoned) => {
    await wait(50)
    return bigAnswer(req, abandoned)
  })
  const texts = await Promise.all(Array.from({ length: 20 }, async () => (await get()).text()))
  expect(new Set(texts)).toEqual(new Set([big]))
  expect(state.asked).toBe(1)
})

test('who asks while the answer is being packed does not have it found out again', async () => {
  const large = Array.from({ length: 40_000 }, (_, n) => (n * 2_654_435_761).toString(36)).join()
  const later: Promise<string>[] = []
  const { state, get } = await cached(() => {
    if (later.length === 0) later.push(wait(0).then(async () => (await get()).text()))
    return { mediaType: 'text/plain', body: large }
  })
  expect(await (await get()).text()).toBe(large)
  expect(await Promise.all(later)).toEqual([large])
  expect(state.asked).toBe(1)
})

test('who asked first may leave: the others are answered by what it began', async () => {
  const found = Promise.withResolvers<void>()
  const { state, get } = await cached(async (req, abandoned) => {
    await found.promise
    return bigAnswer(req, abandoned)
  })
  const leaving = new AbortController()
  const first = get('/api/v1/things', {}, leaving.signal).catch(() => 'left')
  await expect.poll(() => state.asked).toBe(1)
  const second = get()
  await expect.poll(() => state.came).toBe(2)
  leaving.abort()
  expect(await first).toBe('left')
  // Long enough for the server to see that the first has gone.
  await wait(50)
  found.resolve()
  expect(await (await second).text()).toBe(big)
  expect(state.asked).toBe(1)
})

test('the work stops when the last who waits for it has left, and not before', async () => {
  const stopped = Promise.withResolvers<void>()
  const { state, get } = await cached((_req, abandoned) => {
    abandoned.addEventListener('abort', () => stopped.resolve())
    return new Promise(() => {})
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
  const { state, get } = await cached(async (req, abandoned) => {
    await wait(50)
    if (state.asked > 1) return bigAnswer(req, abandoned)
    throw new Error('locked')
  })
  const languages = ['id', 'en', 'id', 'en', 'id']
  const answers = await Promise.all(
    languages.map((each) => get('/api/v1/things', { 'accept-language': each })),
  )
  expect(await Promise.all(answers.map((each) => each.text()))).toEqual(
    languages.map((each) => `Error: locked ${each}`),
  )
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
  expect(state.asked).toBe(1)
  expect((await get()).status).toBe(200)
})
