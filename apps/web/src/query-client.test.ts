import { TRPCClientError } from '@trpc/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { mayRetry, retryDelay } from './query-client.ts'
import { createTrpc } from './trpc.ts'

/** As the link of tRPC tells it. */
const answered = (status: number, headers: Record<string, string> = {}) =>
  TRPCClientError.from(new Error('refused'), {
    meta: { response: new Response(null, { status, headers }) },
  })

test.each([
  [0, 404, false],
  [0, 400, false],
  [0, 413, false],
  [0, 503, true],
  [0, 502, true],
  [1, 500, true],
  [2, 500, false],
])('after %i failures, HTTP %i: ask again %s', (failures, status, expected) => {
  expect(mayRetry(failures, answered(status))).toBe(expected)
})

test('a network that stumbled is asked again', () => {
  expect(mayRetry(0, new TypeError('Failed to fetch'))).toBe(true)
  expect(mayRetry(2, new TypeError('Failed to fetch'))).toBe(false)
})

test.each([
  ['5', 0, 5_000],
  ['0', 0, 400],
  ['3600', 0, 10_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 1, 1_400],
  [undefined, 1, 1_400],
])(
  'told to come back after %s, failure %i waits %i ms, and up to half as long again',
  (told, failures, ms) => {
    const error = answered(503, told === undefined ? {} : { 'Retry-After': told })
    const chance = vi.spyOn(Math, 'random').mockReturnValue(0)
    onTestFinished(() => chance.mockRestore())
    expect(retryDelay(failures, error)).toBe(ms)
    chance.mockReturnValue(1)
    expect(retryDelay(failures, error)).toBe(ms * 1.5)
  },
)

test('a network that stumbled is waited for longer each time', () => {
  const error = new TypeError('Failed to fetch')
  expect(retryDelay(0, error)).toBeLessThan(retryDelay(1, error))
})

test('what a page was told is heard', async () => {
  const refusal = { message: 'busy', code: -32603, data: { code: 'SERVICE_UNAVAILABLE', httpStatus: 503 } }
  const answer = async () =>
    Response.json({ error: refusal }, { status: 503, headers: { 'Retry-After': '7' } })
  vi.stubGlobal('fetch', answer)
  onTestFinished(() => void vi.unstubAllGlobals())
  const error: unknown = await createTrpc()
    .query('overview.home', {})
    .catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('it was not refused')
  expect(mayRetry(0, error)).toBe(true)
  expect(retryDelay(0, error)).toBeGreaterThanOrEqual(7_000)
})
