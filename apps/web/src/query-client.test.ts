import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { mayRetry, retryDelay } from './query-client.ts'

const answered = (httpStatus: number) =>
  TRPCClientError.from({ error: { code: -32000, message: 'refused', data: { httpStatus } } })

test.each([
  [0, 404, false],
  [0, 400, false],
  [0, 503, true],
  [1, 500, true],
  [2, 500, false],
])('after %i failures, HTTP %i: ask again %s', (failures, status, expected) => {
  expect(mayRetry(failures, answered(status))).toBe(expected)
})

test('a network that stumbled is asked again', () => {
  expect(mayRetry(0, new TypeError('Failed to fetch'))).toBe(true)
  expect(mayRetry(2, new TypeError('Failed to fetch'))).toBe(false)
})

const answeredWith = (status: number, headers: Record<string, string> = {}) =>
  TRPCClientError.from(new Error('refused'), {
    meta: { response: new Response(null, { status, headers }) },
  })

test('what a proxy in between refuses is a wrong question too', () => {
  expect(mayRetry(0, answeredWith(413))).toBe(false)
  expect(mayRetry(0, answeredWith(502))).toBe(true)
})

test.each([
  ['5', 0, 5_000],
  ['0', 0, 400],
  ['3600', 0, 10_000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 1, 800],
  [undefined, 1, 800],
])(
  'told to come back after %s, failure %i waits %i ms, and up to half as long again',
  (told, failures, ms) => {
    const error = answeredWith(503, told === undefined ? {} : { 'Retry-After': told })
    expect(retryDelay(failures, error, 0)).toBe(ms)
    expect(retryDelay(failures, error, 1)).toBe(ms * 1.5)
    const waited = retryDelay(failures, error)
    expect(waited).toBeGreaterThanOrEqual(ms)
    expect(waited).toBeLessThan(ms * 1.5)
  },
)

test('a network that stumbled is waited for longer each time', () => {
  const delays = [0, 1].map((failures) => retryDelay(failures, new TypeError('Failed to fetch'), 0))
  expect(delays).toEqual([400, 800])
})
