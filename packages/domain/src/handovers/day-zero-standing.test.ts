import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, knownOn, reversed } from '../../test/arbitrary-facts.ts'
import { decisionOf, factsOf, reportOf, sightingOf } from '../../test/facts-of.ts'
import type { CommitmentFacts } from '../facts.ts'
import { dayZeroStanding } from './day-zero-standing.ts'

const dayZero = '2025-02-20'
const standing = (facts: Partial<CommitmentFacts>, asOf = '2026-01-01', next: string | null = null) =>
  dayZeroStanding(factsOf({ startedOn: null, ...facts }), dayZero, asOf, next)
const begun = { startedOn: '2022-01-01' }
const of2025 = (state: 'active' | 'absorbed') => sightingOf('2025-01-01', state, { precision: 'year' })
const aliveInMay = sightingOf('2025-05-01', 'active')
const dormantByMay = sightingOf('2025-05-01', 'dormant', { isLatest: true })

describe('the standing on day zero', () => {
  test.each([
    ['at_risk', 'begun the day before', { startedOn: '2025-02-19' }],
    ['not_begun', 'begun on day zero', { startedOn: '2025-02-20' }],
    ['at_risk', 'seen alive before', { sightings: [sightingOf('2025-02-19', 'active')] }],
    [
      'at_risk',
      'reported before',
      { reports: [reportOf({ reportedOn: '2025-02-19', delivery: 'limited' })] },
    ],
    [
      'at_risk',
      'seen alive before it was to start',
      { startedOn: '2026-01-01', sightings: [sightingOf('2025-01-01', 'active')] },
    ],
    [
      'uncertain',
      'first seen on day zero, no start known',
      { sightings: [sightingOf('2025-02-20', 'active')] },
    ],
    ['uncertain', 'never seen, no start known', {}],
    ['ended', 'ended the day before', { ...begun, sightings: [sightingOf('2025-02-19', 'lapsed')] }],
    ['at_risk', 'stopped on day zero', { ...begun, decisions: [decisionOf('2025-02-20', 'stop')] }],
    [
      'dormant',
      'dormant, revived later',
      { ...begun, sightings: [sightingOf('2025-01-01', 'dormant'), sightingOf('2025-03-01', 'active')] },
    ],
    [
      'at_risk',
      'revived before',
      { ...begun, sightings: [sightingOf('2024-01-01', 'lapsed'), sightingOf('2025-02-01', 'active')] },
    ],
    ['paused', 'paused', { ...begun, decisions: [decisionOf('2025-01-01', 'pause')] }],
  ] as const)('is %s when %s', (expected, _, facts) => {
    expect(standing({ ...facts })).toBe(expected)
  })

  test.each([
    ['uncertain', 'ended in the year of day zero', { ...begun, sightings: [of2025('absorbed')] }],
    [
      'at_risk',
      'ended in that year, but alive after day zero',
      { ...begun, sightings: [aliveInMay, of2025('absorbed')] },
    ],
    ['uncertain', 'dormant by a day after, since when is not known', { ...begun, sightings: [dormantByMay] }],
    [
      'at_risk',
      'the same, but alive on day zero',
      { ...begun, sightings: [sightingOf('2025-02-20', 'active'), dormantByMay] },
    ],
    ['uncertain', 'begun in that year', { startedOn: '2025-01-01', startedPrecision: 'year' }],
    [
      'at_risk',
      'begun in that year, but seen before',
      { startedOn: '2025-01-01', startedPrecision: 'year', sightings: [sightingOf('2025-02-19', 'active')] },
    ],
    ['uncertain', 'first seen in that year, no start known', { sightings: [of2025('active')] }],
    [
      'uncertain',
      'dormant before, seen alive in that year',
      { ...begun, sightings: [sightingOf('2024-01-01', 'dormant'), of2025('active')] },
    ],
    ['at_risk', 'seen alive in that year', { ...begun, sightings: [of2025('active')] }],
    [
      'at_risk',
      'ended the year after',
      { ...begun, sightings: [sightingOf('2026-06-01', 'lapsed', { precision: 'year' })] },
    ],
  ] as const)('is %s when %s', (expected, _, facts) => {
    expect(standing({ ...facts }, '2026-12-31')).toBe(expected)
  })

  test('hangs on nothing that is not known yet', () => {
    expect(standing({ ...begun, sightings: [of2025('absorbed')] }, '2025-12-30')).toBe('at_risk')
  })

  test('is completed before once the new head decides so, unless it was seen alive since', () => {
    const decisions = [decisionOf('2025-05-01', 'completed_before')]
    expect(standing({ ...begun, decisions }, '2025-04-30')).toBe('at_risk')
    expect(standing({ ...begun, decisions }, '2025-05-01')).toBe('completed_before')
    expect(standing({ ...begun, decisions, sightings: [sightingOf('2025-03-01', 'active')] })).toBe('at_risk')
    expect(standing({ ...begun, decisions: [decisionOf('2025-03-01', 'continue'), ...decisions] })).toBe(
      'at_risk',
    )
  })

  test('is not changed by what a later head decides', () => {
    const decisions = [decisionOf('2025-05-01', 'completed_before')]
    expect(standing({ ...begun, decisions }, '2026-01-01', '2025-04-01')).toBe('at_risk')
    expect(standing({ ...begun, decisions }, '2026-01-01', '2025-06-01')).toBe('completed_before')
  })

  test('for any facts: what came after asOf changes nothing, nor does order', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyDay, (facts, day, asOf) => {
        const own = dayZeroStanding(facts, day, asOf)
        expect(dayZeroStanding(knownOn(facts, asOf), day, asOf)).toBe(own)
        expect(dayZeroStanding(reversed(facts), day, asOf)).toBe(own)
      }),
    )
  })
})
