import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

const usual = { isOnline: true, isOldBrowser: false }
const answered = (data: object) =>
  TRPCClientError.from({ error: { code: -32004, message: 'refused', data: { httpStatus: 404, ...data } } })

test.each([
  [
    'the reason the API gave',
    answered({ reason: 'region_not_found', details: { code: '12.34' } }),
    'region_not_found',
  ],
  ['an answer without a reason', answered({ httpStatus: 500 }), 'internal'],
  ['no answer', TRPCClientError.from(new TypeError('Failed to fetch')), 'unreachable'],
  [
    'a script of an older release',
    new Error('Failed to fetch dynamically imported module: /assets/x.js'),
    'outdated',
  ],
  ['a fault of the page', new Error('x is undefined'), 'unexpected'],
  ['something that is no error', 'thrown text', 'unexpected'],
])('%s', (_case, error, reason) => {
  expect(describeError(error, 'id', usual).reason).toBe(reason)
})

test('offline outranks what it causes', () => {
  const away = { ...usual, isOnline: false }
  expect(describeError(TRPCClientError.from(new TypeError('Failed to fetch')), 'id', away).reason).toBe(
    'offline',
  )
})

test('details become words, a list of choices included', () => {
  const error = answered({
    reason: 'invalid_parameter',
    details: { value: 7, allowed: ['a', 'b', 'c'], hidden: null },
  })
  expect(describeError(error, 'id', usual).values).toEqual({ value: '7', allowed: 'a, b, atau c' })
})

test('a parameter that cannot be read is named by the problem itself', () => {
  const error = answered({ reason: 'invalid_parameter', parameter: 'code', value: 'abc', details: {} })
  expect(describeError(error, 'id', usual).values).toEqual({ parameter: 'code', value: 'abc' })
})

test('what was asked for is told as `value`, under whatever name the error has it', () => {
  const error = answered({
    reason: 'commitment_not_yet_known',
    details: { id: 'MJK-3', asOf: '2019-06-01' },
  })
  expect(describeError(error, 'id', usual).values).toEqual({
    id: 'MJK-3',
    asOf: '2019-06-01',
    value: 'MJK-3',
  })
})

test('in a browser that is too old, what breaks on the page is put down to its age, and what the API said is not', () => {
  const old = { ...usual, isOldBrowser: true }
  const broken = new TypeError('rows.findLast is not a function')
  expect(describeError(broken, 'id', old)).toEqual({ reason: 'old_browser', values: {} })
  expect(describeError(answered({ reason: 'region_not_found' }), 'id', old).reason).toBe('region_not_found')
})
