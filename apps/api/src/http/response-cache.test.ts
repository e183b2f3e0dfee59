import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { big, cached, bigAnswer } from '../../test/serving/cached-handler.ts'

test('an answer is found out once and given again, in each encoding', async () => {
  const { state, get } = await cached(bigAnswer)
  for (const encoding of ['br', 'gzip', 'identity', 'br', 'gzip', 'identity']) {
    const response = await get('/api/v1/things', { 'accept-encoding': encoding })
    expect(await response.text()).toBe(big)
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(response.headers.get('x-request-id')).toBeTruthy()
  }
  expect(state.asked).toBe(1)
})

test('a client that has the answer hears 304, even when we no longer have it', async () => {
  const { state, get } = await cached(bigAnswer)
  const etag = (await get()).headers.get('etag') ?? ''
  expect((await get('/api/v1/things', { 'if-none-match': etag })).status).toBe(304)
  const other = await cached(bigAnswer)
  expect((await other.get('/api/v1/things', { 'if-none-match': etag })).status).toBe(304)
  expect(other.state.asked).toBe(0)
  expect((await get('/api/v1/others', { 'if-none-match': etag })).status).toBe(200)
  expect(state.asked).toBe(2)
})

test('who asks for the head alone hears what the whole would say, from one answer', async () => {
  const { state, get, head } = await cached(bigAnswer)
  const alone = await head()
  const whole = await get()
  const said = ({ headers }: Response) =>
    ['etag', 'cache-control', 'vary', 'content-type', 'content-length'].map((name) => headers.get(name))
  expect(said(alone)).toEqual(said(whole))
  expect(await alone.text()).toBe('')
  expect(await whole.text()).toBe(big)
  expect((await head({ 'if-none-match': whole.headers.get('etag') ?? '' })).status).toBe(304)
  expect(state.asked).toBe(1)
})

test('a new version or a new day makes every answer new', async () => {
  const { state, get } = await cached(bigAnswer)
  const etag = (await get()).headers.get('etag') ?? ''
  state.version = 2
  expect((await get('/api/v1/things', { 'if-none-match': etag })).status).toBe(200)
  state.today = '2026-11-24'
  await get()
  expect(state.asked).toBe(3)
})

test('the same version of another database, such as a restored one, is another answer', async () => {
  const { state, get } = await cached(bigAnswer)
  const etag = (await get()).headers.get('etag') ?? ''
  state.identity = 'two'
  expect((await get('/api/v1/things', { 'if-none-match': etag })).status).toBe(200)
  expect(state.asked).toBe(2)
})

test('while the day is unknown nothing is kept and nothing is promised, also of what was begun then', async () => {
  const began = Promise.withResolvers<void>()
  const { state, get } = await cached(async (req, abandoned) => {
    if (state.asked === 1) await began.promise
    return bigAnswer(req, abandoned)
  })
  state.today = undefined
  const first = get()
  await expect.poll(() => state.asked).toBe(1)
  state.today = '2026-11-24'
  began.resolve()
  expect((await first).headers.get('etag')).toBeNull()
  await get()
  expect(state.asked).toBe(2)
})

test('while the version is unknown nothing is kept and nothing is promised', async () => {
  const { state, get } = await cached(bigAnswer, { version: undefined })
  const response = await get()
  expect(response.headers.get('etag')).toBeNull()
  await get()
  expect(state.asked).toBe(2)
})

test('an answer that was overtaken by a write is given once and not kept', async () => {
  const { state, get } = await cached(async (req, abandoned) => {
    if (state.asked === 1) state.version = 2
    await wait(5)
    return bigAnswer(req, abandoned)
  })
  await get()
  await get()
  await get()
  expect(state.asked).toBe(2)
})

test('what is refused is refused to each who waited, in its own language, and never kept', async () => {
  const { state, get } = await cached(async () => {
    await wait(20)
    throw new Error('no such thing')
  })
  const languages = ['id', 'en', 'id']
  const ask = () => Promise.all(languages.map((each) => get('/api/v1/things', { 'accept-language': each })))
  const answers = await ask()
  expect(answers.map(({ status, headers }) => [status, headers.get('etag')])).toEqual(
    languages.map(() => [503, null]),
  )
  expect(await Promise.all(answers.map((each) => each.text()))).toEqual(
    languages.map((each) => `Error: no such thing ${each}`),
  )
  expect(state.asked).toBe(1)
  await ask()
  expect(state.asked).toBe(2)
})

test.each([
  ['a cookie', { cookie: 'session=1' }],
  ['credentials', { authorization: 'Bearer x' }],
  ['the wish for a fresh answer', { 'cache-control': 'no-store' }],
  ['the wish for another form', { 'trpc-accept': 'application/jsonl', accept: 'application/jsonl' }],
])('a request with %s is given what all are given', async (_, headers) => {
  const { state, get } = await cached(bigAnswer)
  const etag = (await get()).headers.get('etag')
  const response = await get('/api/v1/things', headers)
  expect(response.headers.get('etag')).toBe(etag)
  expect(state.asked).toBe(1)
})

test('memory is bounded, and an answer too large for it still arrives whole', async () => {
  const huge = 'x'.repeat(5_000_000)
  const { state, cache, get } = await cached(
    (req, abandoned) =>
      req.url === '/api/v1/huge' ? { mediaType: 'text/plain', body: huge } : bigAnswer(req, abandoned),
    { version: 1, mostBytes: 50_000 },
  )
  for (let n = 0; n < 30; n++) await (await get(`/api/v1/things?n=${n}`)).text()
  expect(cache.bytes()).toBeLessThanOrEqual(50_000)
  expect(await (await get('/api/v1/huge')).text()).toBe(huge)
  expect(state.asked).toBe(31)
})

test('a CSV is streamed as it is written, with an ETag to ask by', async () => {
  const { state, get } = await cached(bigAnswer)
  const response = await get('/api/v1/things.csv')
  expect(await response.text()).toBe('a,b\r\n1,2\r\n')
  expect(response.headers.get('transfer-encoding')).toBe('chunked')
  const etag = response.headers.get('etag') ?? ''
  expect((await get('/api/v1/things.csv', { 'if-none-match': etag })).status).toBe(304)
  expect(state.asked).toBe(1)
})

test('a thousand other days push out one another, and nothing of today', async () => {
  const { state, cache, get } = await cached(bigAnswer, { version: 1, mostBytes: 200_000 })
  await get('/kota/61.71')
  for (let day = 0; day < 60; day += 1) await get(`/kota/61.71?pada=2020-01-01&n=${day}`)
  for (let day = 0; day < 60; day += 1)
    await get(`/trpc/region.story?input=%7B%22code%22%3A%2261.71%22%2C%22asOf%22%3A%222020-01-${day}%22%7D`)
  expect(cache.bytes()).toBeLessThanOrEqual(200_000)
  expect(state.asked).toBe(121)
  await get('/kota/61.71')
  expect(state.asked).toBe(121)
  await get('/kota/61.71?pada=2020-01-01&n=0')
  expect(state.asked).toBe(122)
})

test('what is at hand packed is kept packed only, and given unpacked to who asks for that', async () => {
  const { state, cache, get } = await cached(bigAnswer)
  await (await get('/api/v1/things', { 'accept-encoding': 'br' })).text()
  expect(cache.bytes()).toBeLessThan(big.length / 2)
  for (const encoding of ['identity', 'gzip', 'br', 'identity'])
    expect(await (await get('/api/v1/things', { 'accept-encoding': encoding })).text()).toBe(big)
  expect(state.asked).toBe(1)
})
