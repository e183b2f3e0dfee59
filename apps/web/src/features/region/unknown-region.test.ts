import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { isUnknownRegion } from './unknown-region.ts'

const refused = (reason: string, more: Record<string, string> = {}) =>
  TRPCClientError.from({
    error: { code: -32004, message: reason, data: { reason, details: {}, httpStatus: 404, ...more } },
  })

test.each([
  [refused('region_not_found'), true],
  [refused('invalid_parameter', { parameter: 'code', value: 'abc' }), true],
  [refused('invalid_parameter', { parameter: 'asOf', value: 'kemarin' }), false],
  [new Error('network'), false],
])('%s', (error, expected) => {
  expect(isUnknownRegion(error)).toBe(expected)
})
