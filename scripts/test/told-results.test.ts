import { expect, test } from 'vitest'
import { failureLines, slowestLines, type VitestResults } from './told-results.ts'

const file = (name: string, seconds: number, rest: object = {}): VitestResults['testResults'][number] => ({
  name: `/estafet/${name}`,
  status: 'passed',
  startTime: 1_000,
  endTime: 1_000 + seconds * 1000,
  assertionResults: [{ status: 'passed', fullName: 'works' }],
  ...rest,
})
const of = (...testResults: VitestResults['testResults']): VitestResults => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
})

test('each failed test is told by file, name and the first lines of why', () => {
  const failed = file('a.test.ts', 1, {
    status: 'failed',
    assertionResults: [
      { status: 'passed', fullName: 'works' },
      { status: 'failed', fullName: 'adds', failureMessages: ['expected 1\nto be 2\n\n    at a.test.ts'] },
    ],
  })
  expect(failureLines(of(failed, file('b.test.ts', 1)), '/estafet')).toEqual([
    '✗ a.test.ts: adds: expected 1 to be 2',
  ])
})

test('a file that could not be loaded is told as well', () => {
  const unloaded = file('c.test.ts', 0, { status: 'failed', message: 'no such module', assertionResults: [] })
  expect(failureLines(of(unloaded), '/estafet')).toEqual(['✗ c.test.ts: no such module'])
})

test('the files that took longest are told, the longest first', () => {
  const results = of(file('a.test.ts', 2), file('b.test.ts', 12.4), file('c.test.ts', 5))
  expect(slowestLines(results, '/estafet', 2)).toEqual(['   12 s  b.test.ts', '    5 s  c.test.ts'])
})
