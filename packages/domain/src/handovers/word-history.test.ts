import { expect, test } from 'vitest'
import { continued } from './word-history.ts'

const kept = [{ handover: 'next', days: ['2020-01-01', '2024-01-01'], words: ['at_risk', 'paused'] }]

test.each([
  ['the same goes on', [{ days: ['2022-01-01'], words: ['at_risk'] }], ['2020-01-01'], ['at_risk']],
  [
    'something else holds',
    [{ days: ['2022-01-01'], words: ['paused'] }],
    ['2020-01-01', '2022-01-01'],
    ['at_risk', 'paused'],
  ],
  ['nothing is said any more', [], ['2020-01-01', '2022-01-01'], ['at_risk', '']],
  [
    'nothing is said for a while',
    [{ days: ['2023-01-01'], words: ['at_risk'] }],
    ['2020-01-01', '2022-01-01', '2023-01-01'],
    ['at_risk', '', 'at_risk'],
  ],
])('from a day on %s', (_, later, days, words) => {
  expect(
    continued(
      kept,
      '2022-01-01',
      later.map((each) => ({ handover: 'next', ...each })),
    ),
  ).toEqual([{ handover: 'next', days, words }])
})

test('a handover of which nothing was said before begins where something is', () => {
  const later = { handover: '2023-05-01', days: ['2023-05-01'], words: ['at_risk undecided'] }
  expect(continued([], '2022-01-01', [later])).toEqual([later])
})
