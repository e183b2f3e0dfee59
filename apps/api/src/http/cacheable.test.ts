import { expect, test } from 'vitest'
import { cacheKey, shortKey } from './cacheable.ts'

test.each([
  ['/api/v1/regions', '/api/v1/regions'],
  ['/api/v1/regions?q=a', '/api/v1/regions?q=a'],
  ['/api/v1/regions?q=a&kind=kota', '/api/v1/regions?kind=kota&q=a'],
  ['/api/v1/regions?b=2&a=9&b=1', '/api/v1/regions?a=9&b=2&b=1'],
])('%s is kept as %s', (url, key) => {
  expect(cacheKey(url)).toBe(key)
})

test('a long address costs the cache no more than a short one, and stays itself', () => {
  const long = (lang: string) => `/api/v1/commitments?lang=${lang.repeat(5_000)}`
  expect(shortKey(long('a')).length).toBeLessThan(100)
  expect(shortKey(long('a'))).toBe(shortKey(long('a')))
  expect(shortKey(long('a'))).not.toBe(shortKey(long('b')))
  expect(shortKey('/api/v1/regions?q=a')).toBe('/api/v1/regions?q=a')
})
