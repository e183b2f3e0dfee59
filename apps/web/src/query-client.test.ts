import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { mayRetry } from './query-client.ts'

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
