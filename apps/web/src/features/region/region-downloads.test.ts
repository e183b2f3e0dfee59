import { expect, test } from 'vitest'
import { regionDownloads } from './region-downloads.ts'

test('the files are of the day the page shows', () => {
  const [csv] = regionDownloads('35.76', '2024-01-31', true)
  expect(csv?.href).toBe('/api/v1/commitments.csv?region=35.76&asOf=2024-01-31')
})

test('a region without commitments offers no empty file', () => {
  const keys = regionDownloads('11.01', undefined, false).map(({ key }) => key)
  expect(keys).toEqual(['leaders', 'transitions', 'profile'])
})
