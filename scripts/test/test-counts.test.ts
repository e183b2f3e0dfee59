import { expect, test } from 'vitest'
import { addCounts, countsLine, countsOf } from './test-counts.ts'

const results = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const unloaded = { status: 'failed', assertionResults: [] }
const withFailure = { status: 'failed', assertionResults: [{ status: 'failed' }] }

test.each([
  ['all went well', results, 0, '3 passed, 0 failed, 2 skipped'],
  [
    'a test failed',
    { ...results, numFailedTests: 1, testResults: [withFailure] },
    1,
    '3 passed, 1 failed, 2 skipped',
  ],
  ['a file did not load', { ...results, testResults: [unloaded] }, 1, '3 passed, 1 failed, 2 skipped'],
  ['an error outside any test', results, 1, '3 passed, 1 failed, 2 skipped'],
  ['killed after its results', results, null, '3 passed, 1 failed, 2 skipped'],
  ['no results at all', null, 1, '0 passed, 1 failed'],
  ['no results, though it says it went well', null, 0, '0 passed, 1 failed'],
])('%s', (_what, written, exitCode, line) => {
  expect(countsLine(countsOf(written, exitCode))).toBe(line)
})

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(addCounts(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
