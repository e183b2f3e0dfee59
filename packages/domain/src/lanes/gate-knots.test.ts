import { describe, expect, test } from 'vitest'
import { spellOf } from '../../test/facts-of.ts'
import type { SightingFact } from '../facts.ts'
import { handoverDays } from '../heads/handover-days.ts'
import { deriveTransitions } from '../heads/transitions.ts'
import type { SightingState } from '../vocabulary.ts'
import { fateSince, gateKnots } from './gate-knots.ts'
import { laneSegments } from './lane.ts'

type Seen = readonly (readonly [on: string, state?: SightingState])[]
const asOf = '2026-06-01'
const term = (id: number, startedOn: string, endedOn: string | null, personId = id) =>
  spellOf({ id, startedOn, endedOn, personId })
const change = [term(1, '2019-01-01', '2025-02-20'), term(2, '2025-02-20', null)]
const laneOf = (seen: Seen, spells = change) =>
  laneSegments(
    {
      startedOn: null,
      sightings: seen.map(([sightedOn, state = 'active'], id) => ({ id, sightedOn, state })),
      reports: [],
      decisions: [],
    },
    asOf,
    handoverDays(spells, asOf),
  )
const knots = (seen: Seen, spells = change) =>
  gateKnots(laneOf(seen, spells), deriveTransitions(spells, asOf), [], asOf).map(({ state }) => state)

describe('a knot says what evidence says of the time after a gate', () => {
  test.each([
    ['seen after it', 'carried', 'alive', [['2024-01-01'], ['2025-03-11']]],
    ['seen on the day itself', 'carried', 'alive', [['2024-01-01'], ['2025-02-20']]],
    ['seen only the week before', 'unknown', 'unknown', [['2025-02-13']]],
    ['seen asleep before it', 'dormant', 'dormant', [['2024-01-01'], ['2024-06-01', 'dormant']]],
    ['ended after it', 'ended', 'ended', [['2024-01-01'], ['2025-05-01', 'lapsed']]],
    ['ended before it', 'ended', 'ended_before', [['2024-01-01'], ['2024-05-01', 'lapsed']]],
    ['alive, then ended', 'carried', 'ended', [['2024-01-01'], ['2025-03-01'], ['2025-05-01', 'lapsed']]],
    ['begun after it', 'not_begun', 'not_begun', [['2025-03-01']]],
    ['begun on the day itself', 'not_begun', 'not_begun', [['2025-02-20']]],
  ] as const)('%s: %s, now %s', (_, state, fate, seen) => {
    expect(knots(seen)).toEqual([state])
    expect(fateSince(laneOf(seen), { startedOn: seen[0][0] }, '2025-02-20')).toBe(fate)
  })

  test('of a start nobody recorded it is not known whether it was there', () => {
    expect(fateSince(laneOf([['2025-03-01']]), { startedOn: null }, '2025-02-20')).toBe('uncertain')
    expect(fateSince(laneOf([['2024-01-01']]), { startedOn: null }, '2025-02-20')).toBe('unknown')
    const year = { startedOn: '2025-01-01', startedPrecision: 'year' as const }
    expect(fateSince(laneOf([['2025-12-31']]), year, '2025-02-20')).toBe('uncertain')
  })

  test('a renewal lets the line run through', () => {
    const renewed = [term(1, '2019-01-01', '2025-02-20', 1), term(2, '2025-02-20', null, 1)]
    expect(knots([['2025-02-13']], renewed)).toEqual(['carried'])
  })

  test('but not what was already lost from sight at the change before it', () => {
    const spells = [
      term(1, '2013-12-23', '2018-11-19'),
      term(2, '2018-11-19', '2018-12-23'),
      term(3, '2018-12-23', null, 2),
    ]
    expect(knots([['2018-11-15']], spells)).toEqual(['unknown', 'unknown'])
  })
})

describe('an end that may be of a day before the gate', () => {
  const endKnots = (sightedOn: string, how: Pick<SightingFact, 'precision' | 'isLatest'>) => {
    const sightings = [
      { id: 1, sightedOn: '2024-01-01', state: 'active' as const },
      { id: 2, sightedOn, state: 'lapsed' as const, ...how },
    ]
    const lane = laneSegments(
      { startedOn: null, sightings, reports: [], decisions: [] },
      asOf,
      handoverDays(change, asOf),
    )
    return gateKnots(lane, deriveTransitions(change, asOf), [], asOf).map(({ state }) => state)
  }

  test.each([
    ['of the year of the gate', '2025-12-31', { precision: 'year' }, 'unknown'],
    ['of the month of the gate', '2025-02-01', { precision: 'month' }, 'unknown'],
    ['of a day after it at the latest', '2025-06-01', { precision: 'day', isLatest: true }, 'unknown'],
    ['of a later month', '2025-03-01', { precision: 'month' }, 'ended'],
    ['of the year before, at the latest', '2024-12-31', { precision: 'year', isLatest: true }, 'ended'],
  ] as const)('%s', (_, sightedOn, how, state) => {
    expect(endKnots(sightedOn, how)).toEqual([state])
  })
})

describe('a sign of life under one head says nothing about the next', () => {
  const drawn = (seen: Seen, spells = change) =>
    laneOf(seen, spells).segments.map(({ from, to, kind }) => `${from} ${to} ${kind}`)

  test('the line is unknown from the gate until it is seen again', () => {
    expect(drawn([['2024-12-01'], ['2025-08-11']])).toEqual([
      '2024-12-01 2025-02-20 evidenced',
      '2025-02-20 2025-08-11 unknown',
      '2025-08-11 2026-06-01 evidenced',
    ])
  })

  test('a renewal changes no hands', () => {
    const renewed = [term(1, '2019-01-01', '2025-12-20', 1), term(2, '2025-12-20', null, 1)]
    expect(drawn([['2025-11-01']], renewed)).toEqual(['2025-11-01 2026-06-01 evidenced'])
  })

  test('nor about an acting one, from the first day of the gap', () => {
    const acting = [
      term(1, '2019-01-01', '2025-12-20'),
      spellOf({ id: 2, startedOn: '2025-12-20', capacity: 'pj' }),
    ]
    expect(drawn([['2025-11-01']], acting)).toEqual([
      '2025-11-01 2025-12-20 evidenced',
      '2025-12-20 2026-06-01 unknown',
    ])
  })
})
