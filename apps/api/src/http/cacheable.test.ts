import { expect, test } from 'vitest'
import { cacheKey, mayBeKept, shortKey } from './cacheable.ts'

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
  // Routes are found with a slash at the end as well.
  for (const spelling of ['commitments.csv/', 'commitments.csv//?asOf=2020-01-01', 'commitments.CSV'])
    expect(mayBeKept(`/api/v1/${spelling}`)).toBe(false)
  expect(mayBeKept('/api/v1/commitments')).toBe(true)
})

test('a long address costs the cache no more than a short one, and stays itself', () => {
  const long = (lang: string) => `/api/v1/commitments?lang=${lang.repeat(5_000)}`
  expect(shortKey(long('a')).length).toBeLessThan(100)
  expect(shortKey(long('a'))).toBe(shortKey(long('a')))
  expect(shortKey(long('a'))).not.toBe(shortKey(long('b')))
  expect(shortKey('/api/v1/regions?q=a')).toBe('/api/v1/regions?q=a')
})
