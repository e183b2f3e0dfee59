import { expect, test } from 'vitest'
import { cacheKey, mayBeKept } from './cacheable.ts'

test.each([
  ['/api/v1/regions', '/api/v1/regions'],
  ['/api/v1/regions?q=a', '/api/v1/regions?q=a'],
  ['/api/v1/regions?q=a&kind=kota', '/api/v1/regions?kind=kota&q=a'],
  ['/api/v1/regions?b=2&a=9&b=1', '/api/v1/regions?a=9&b=2&b=1'],
])('%s is kept as %s', (url, key) => {
  expect(cacheKey(url)).toBe(key)
})

test('a file is never kept', () => {
  expect(mayBeKept('/api/v1/regions/99.76/handover-pack.json?date=2026-11-20')).toBe(false)
  expect(mayBeKept('/api/v1/regions/99.76/handover-pack.pdf')).toBe(false)
  expect(mayBeKept('/api/v1/commitments.csv?region=35.76')).toBe(false)
  expect(mayBeKept('/api/v1/commitments?q=a.csv')).toBe(false)
  expect(mayBeKept('/api/v1/commitments')).toBe(true)
})
