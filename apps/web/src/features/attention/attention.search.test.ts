import { expect, test } from 'vitest'
import { attentionFile, attentionInput, attentionSearch } from './attention.search.ts'

test.each([
  [{}, undefined, '/api/v1/attention.csv?sample=real'],
  [{ data: 'simulasi' }, undefined, '/api/v1/attention.csv?sample=simulated'],
  // Both together are no list anybody could work off.
  [{ data: 'semua' }, '2025-06-30', '/api/v1/attention.csv?sample=real&asOf=2025-06-30'],
])('%o on %s is the file %s', (raw, asOf, file) => {
  expect(attentionFile(attentionInput(attentionSearch(raw), asOf))).toBe(file)
})
