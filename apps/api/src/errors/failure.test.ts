import { DomainError } from '@estafet/domain'
import { TRPCError } from '@trpc/server'
import { expect, test } from 'vitest'
import { classifyFailure } from './failure.ts'
import { toProblem } from './problem.ts'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

test.each([
  ['ECONNREFUSED', coded('ECONNREFUSED')],
  ['every address refused', new AggregateError([coded('ECONNREFUSED')], '')],
  ['shut down by an administrator', coded('57P01')],
  ['starting up', coded('57P03')],
  ['connection failure', coded('08006')],
  ['too many connections', coded('53300')],
  ['cut midway', new Error('Connection terminated unexpectedly')],
  ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ['wrapped by tRPC', new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: coded('57P01') })],
])('a database that is away (%s) is 503', (_, error) => {
  expect(classifyFailure(error)).toMatchObject({
    status: 503,
    reason: 'database_unavailable',
    isExpected: true,
  })
})

test.each([
  ['took too long', coded('57014')],
  ['waited too long for a lock', coded('55P03')],
  ['idled in a transaction', new Error('x', { cause: coded('25P03') })],
])('a database that gave up what %s is 503', (_, error) => {
  const failure = classifyFailure(error)
  expect(failure).toMatchObject({ status: 503, reason: 'database_busy', isExpected: true })
  expect(toProblem(failure, 'id', undefined).detail).toContain('sedang dipakai')
  expect(toProblem(failure, 'en', undefined).detail).toContain('is in use')
})

test.each([
  ['a wrong query', coded('42601', 'syntax error at "password"')],
  ['a broken rule of the database', coded('23514')],
  ['a bug', new TypeError('undefined is not a function')],
  ['something thrown that is no error', 'oops'],
])('%s is 500 and tells the client nothing', (_, error) => {
  const failure = classifyFailure(error)
  expect(failure).toMatchObject({ status: 500, reason: 'internal', isExpected: false })
  expect(JSON.stringify(toProblem(failure, 'en', 'request-1'))).not.toMatch(/password|undefined|oops|23514/)
})

test('an expected failure keeps its reason, in the language of the reader', () => {
  const failure = classifyFailure(new DomainError('not_found', 'region_not_found', { code: '99.99' }))
  expect(toProblem(failure, 'id', 'request-1')).toMatchObject({
    status: 404,
    reason: 'region_not_found',
    requestId: 'request-1',
    detail: expect.stringContaining('99.99'),
  })
  expect(toProblem(failure, 'en', undefined).title).toMatch(/no region/)
})

test('no text is left with a hole in it', () => {
  for (const language of ['id', 'en'] as const)
    for (const error of [
      new URIError('x'),
      new DomainError('invalid', 'never_heard_of'),
      coded('57P01'),
      'x',
    ])
      expect(JSON.stringify(toProblem(classifyFailure(error), language, undefined))).not.toContain('{{')
})

test.each([
  ['unauthenticated', 'unauthenticated', 401, 'Sign in and try again'],
  ['forbidden', 'forbidden', 403, 'This is not open to you'],
  ['too_many_requests', 'rate_limited', 429, 'Too many requests'],
] as const)('what is %s is told as such', (kind, reason, status, words) => {
  const failure = classifyFailure(new DomainError(kind, reason))
  expect(failure).toMatchObject({ status, reason, isExpected: true })
  expect(toProblem(failure, 'en', undefined).detail).toContain(words)
})
