import { expect, test } from 'vitest'
import { fileAddress } from './file-address.ts'

test.each([
  ['/api/v1/anchors.csv', undefined, '/api/v1/anchors.csv'],
  ['/api/v1/anchors.csv', '2024-01-31', '/api/v1/anchors.csv?asOf=2024-01-31'],
  [
    '/api/v1/comparison.csv?regions=36.71~35.76',
    '2024-01-31',
    '/api/v1/comparison.csv?regions=36.71~35.76&asOf=2024-01-31',
  ],
  ['/api/v1/changes.csv?from=2020-01-01', '2024-01-31', '/api/v1/changes.csv?from=2020-01-01&to=2024-01-31'],
])('%s on %s is %s', (address, asOf, expected) => {
  expect(fileAddress(address, asOf)).toBe(expected)
})
