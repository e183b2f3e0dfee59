import { expect, test } from 'vitest'
import { classOfAddress } from './address-class.ts'

const classOf = (address: string, method = 'GET') => classOfAddress(method, address)

test('a file is never kept', () => {
  expect(classOf('/api/v1/regions/99.76/handover-pack.json?date=2026-11-20')).toBe('made')
  expect(classOf('/api/v1/regions/99.76/handover-pack.pdf')).toBe('made')
  expect(classOf('/api/v1/commitments.csv?region=35.76')).toBe('streamed')
  expect(classOf('/api/v1/commitments.xlsx')).toBe('streamed')
  // Routes are found with a slash at the end as well.
  for (const spelling of ['commitments.csv/', 'commitments.csv//?asOf=2020-01-01'])
    expect(classOf(`/api/v1/${spelling}`)).toBe('streamed')
})

test('an answer is kept as its route declares, whatever stands in the question', () => {
  for (const address of [
    '/api/v1/commitments',
    '/api/v1/commitments?q=a.csv',
    '/api/v1/commitments/99.71-03',
    '/api/v1/regions/35.76/story/?asOf=2024-01-01',
    '/api/v1/transitions/61.71/2025-02-20',
    '/api/v1/comparison/changes',
    '/trpc/region.list?input=%7B%7D',
  ])
    expect(classOf(address), address).toBe('kept')
})

test('what nobody declared is not kept', () => {
  for (const address of [
    '/',
    '/api/v1/nope',
    '/api/v1/commitments.CSV',
    '/api/v1/regions/35.76/nope',
    '/api/v1/regions/35.76/story/more',
    '/trpc/nope.nope',
    '/trpc/region.list,region.list',
    '/trpc',
    '/healthz',
  ])
    expect(classOf(address), address).toBeUndefined()
})

test('a page in the language of the browser is its own', () => {
  expect([classOf('/api/v1'), classOf('/api/v1/?lang=en')]).toEqual(['own', 'own'])
})

test('only what is read is kept', () => {
  expect(classOf('/api/v1/commitments', 'HEAD')).toBe('kept')
  expect(classOf('/api/v1/commitments', 'POST')).toBeUndefined()
  expect(classOf('/trpc/region.list', 'HEAD')).toBeUndefined()
  expect(classOf('/trpc/region.list', 'POST')).toBeUndefined()
})
