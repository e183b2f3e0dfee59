import { describe, expect, test } from 'vitest'
import { reportOf } from '../../test/facts-of.ts'
import { officialStatus } from './official-status.ts'
import type { Delivery } from '../vocabulary.ts'

const asOf = '2025-12-01'
const percents = { not_started: 0, limited: 25, substantial: 75, complete: 100, withdrawn: null }
const milestones = (...words: (Delivery | null)[]) =>
  words.map((delivery, index) => ({
    weight: 1,
    state: {
      milestoneId: index + 1,
      delivery,
      percent: delivery === null ? null : percents[delivery],
      lastReportedOn: delivery === null ? null : '2025-06-01',
    },
  }))
const word = (reportedOn: string, delivery: Delivery) => [
  reportOf({ milestoneId: null, reportedOn, delivery }),
]

describe('the official status', () => {
  test.each([
    [[], 'not_reported'],
    [[null, null], 'not_reported'],
    [['withdrawn', null], 'not_reported'],
    [['withdrawn', 'withdrawn'], 'withdrawn'],
    [['complete', 'complete'], 'complete'],
    [['complete', 'withdrawn'], 'complete'],
    [['complete', null], 'substantial'],
    [['not_started', null], 'not_started'],
    [['not_started', 'limited'], 'limited'],
    [['not_started', 'complete'], 'substantial'],
    [['limited', 'limited'], 'limited'],
  ] as const)('of milestones %j is derived as %s', (words, status) => {
    expect(officialStatus([], milestones(...words), asOf)).toEqual({
      status,
      isDerived: status !== 'not_reported',
    })
  })

  test('tells silence from never having been asked', () => {
    expect(officialStatus([], milestones(null), asOf, false)).toEqual({
      status: 'not_asked',
      isDerived: false,
    })
    expect(officialStatus([], milestones('limited'), asOf, false).status).toBe('limited')
  })

  test.each([
    ['newer than the milestones', '2025-06-02', 'limited', false],
    ['of the same day', '2025-06-01', 'limited', false],
    ['older than a milestone report', '2025-05-31', 'complete', true],
    ['not yet given', '2025-12-02', 'complete', true],
  ] as const)('with a word on the whole %s', (_, reportedOn, status, isDerived) => {
    expect(officialStatus(word(reportedOn, 'limited'), milestones('complete'), asOf)).toEqual({
      status,
      isDerived,
    })
  })

  test('falls back to an older word on the whole where the milestones say nothing', () => {
    expect(officialStatus(word('2025-01-01', 'limited'), milestones('withdrawn', null), asOf)).toEqual({
      status: 'limited',
      isDerived: false,
    })
  })
})
