import { expect, test } from 'vitest'
import { attentionLede } from './attention-lede.ts'

const nothing = {
  overdue: { total: 0 },
  periods: [],
  decisions: [],
  beside: { outcomeUnknown: 0, decisionsPast: 0 },
}

test.each([
  ['nobody was ever asked to report', [], { key: 'not_asked', count: 0 }],
  ['everybody who was asked has reported', [{ silent: [] }], { key: 'silent', count: 0 }],
  [
    'the latest of two periods counts',
    [{ silent: ['a', 'b'] }, { silent: ['a'] }],
    { key: 'silent', count: 2 },
  ],
])('where %s', (_case, periods, clause) => {
  expect(attentionLede({ ...nothing, periods }).recorded[1]).toEqual(clause)
})
