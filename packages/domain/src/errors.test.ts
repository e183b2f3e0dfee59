import { expect, test } from 'vitest'
import { DomainError } from './errors.ts'

test('a domain error carries its kind, a stable reason and details', () => {
  const error = new DomainError('not_found', 'region_unknown', { regionCode: '99.99' })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'DomainError',
    kind: 'not_found',
    reason: 'region_unknown',
    details: { regionCode: '99.99' },
  })
  expect(new DomainError('conflict', 'already_decided').details).toEqual({})
})
