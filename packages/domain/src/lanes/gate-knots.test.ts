import { describe, expect, test } from 'vitest'
import { spellOf } from '../../test/facts-of.ts'
import { handoverDays } from '../handovers/handover-days.ts'
import { deriveTransitions } from '../transitions.ts'
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
    expect(fateSince(laneOf(seen), '2025-02-20')).toBe(fate)
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
