import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { handoverProblem } from './handover-problem.ts'
import { packFiles, transitionFile } from './pack-files.ts'

const failure = (data: object) =>
  new TRPCClientError('refused', { result: { error: { data, message: '', code: 0 } } as never })

const known = [
  { on: '2018-11-19', precision: 'day' },
  { on: '2030-01-01', precision: 'year' },
]

test('an address that names no handover is told from every other failure', () => {
  expect(
    handoverProblem(
      failure({
        reason: 'transition_not_found',
        details: { name: 'Kota Pontianak', known: [...known, '2031-01-01'] },
      }),
    ),
  ).toEqual({
    reason: 'transition_not_found',
    name: 'Kota Pontianak',
    known,
  })
  expect(handoverProblem(failure({ reason: 'region_not_found', details: { code: '61.99' } }))).toEqual({
    reason: 'region_not_found',
    name: null,
    known: [],
  })
  expect(handoverProblem(failure({ reason: 'invalid_parameter', parameter: 'dayZero' }))?.reason).toBe('day')
})

test('a day the page cannot be shown as of, and a server that is away, are no missing handover', () => {
  expect(handoverProblem(failure({ reason: 'invalid_parameter', parameter: 'asOf' }))).toBeNull()
  expect(handoverProblem(failure({ reason: 'database_unavailable' }))).toBeNull()
  expect(handoverProblem(new Error('Failed to fetch'))).toBeNull()
})

test('the pack is asked for in the reader’s language, the data as of the day shown', () => {
  expect(packFiles('61.71', '2025-02-20', 'en')[0]).toEqual({
    key: 'pdf',
    href: '/api/v1/regions/61.71/handover-pack.pdf?date=2025-02-20&lang=en',
  })
  expect(transitionFile('61.71', '2025-02-20', '2026-07-01')).toBe(
    '/api/v1/transitions/61.71/2025-02-20?asOf=2026-07-01',
  )
  expect(transitionFile('61.71', '2025-02-20', undefined)).toBe('/api/v1/transitions/61.71/2025-02-20')
})
