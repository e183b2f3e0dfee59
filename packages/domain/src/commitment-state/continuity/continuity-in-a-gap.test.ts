import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, anySpells, knownOn, reversed } from '../../../test/arbitrary-facts.ts'
import { decisionOf, factsOf, reportOf, sightingOf } from '../../../test/facts-of.ts'
import { pontianakSpells } from '../../../test/pilot-spells.ts'
import { type Continuity, continuityStatus } from './continuity.ts'
import type { CommitmentFacts, SpellFact } from '../../facts.ts'
import { openGap } from '../../heads/open-gap.ts'
import { deriveTransitions } from '../../heads/transitions.ts'

const at = (
  asOf: string,
  facts: Partial<CommitmentFacts> = {},
  spells: readonly SpellFact[] = pontianakSpells,
): Continuity =>
  continuityStatus(
    { ...factsOf(facts), transitions: deriveTransitions(spells, asOf), gapSince: openGap(spells, asOf) },
    asOf,
  )

const begun = { startedOn: '2015-01-01' }
const seenBefore = sightingOf('2023-12-22', 'active')

// In Pontianak acting heads held the seat from 2023-12-23 until the mayor returned on 2025-02-20.
describe('while acting heads hold the seat', () => {
  test.each<[what: string, facts: Partial<CommitmentFacts>, status: Continuity['status']]>([
    ['what was never seen', begun, 'not_seen_in_gap'],
    ['what was seen before the gap', { ...begun, sightings: [seenBefore] }, 'not_seen_in_gap'],
    [
      'what was seen on its first day',
      { ...begun, sightings: [sightingOf('2023-12-23', 'active')] },
      'confirmed',
    ],
    [
      'what was reported on in it',
      { ...begun, reports: [reportOf({ reportedOn: '2024-03-01', delivery: 'limited' })] },
      'confirmed',
    ],
    [
      'what a report only withdrew',
      { ...begun, reports: [reportOf({ reportedOn: '2024-03-01', delivery: 'withdrawn' })] },
      'not_seen_in_gap',
    ],
    [
      'what an acting head continued',
      { ...begun, decisions: [decisionOf('2024-03-01', 'continue')] },
      'confirmed',
    ],
    ['what was paused before', { ...begun, decisions: [decisionOf('2023-01-01', 'pause')] }, 'paused'],
    ['what was dormant before', { ...begun, sightings: [sightingOf('2023-01-01', 'dormant')] }, 'dormant'],
    ['what had ended before', { ...begun, sightings: [sightingOf('2023-01-01', 'lapsed')] }, 'ended'],
    ['what began in it', { startedOn: '2023-12-23' }, 'no_transition_yet'],
  ])('%s', (_, facts, status) => {
    expect(at('2024-06-01', facts).status).toBe(status)
  })

  test('the gap counts the days and asks no decision, so no day changes the status', () => {
    expect(at('2024-06-01', begun)).toMatchObject({
      gapSince: '2023-12-23',
      dayZero: '2018-11-19',
      daysSince: 161,
      metHandover: true,
      changesOn: null,
    })
  })

  test('a second acting head begins no new gap', () => {
    const facts = { ...begun, sightings: [sightingOf('2024-10-01', 'active')] }
    expect(at('2025-01-01', facts)).toMatchObject({ status: 'confirmed', gapSince: '2023-12-23' })
  })

  test('what ended before the gap did not meet it, what ended in it did', () => {
    const ended = (on: string) =>
      at('2024-06-01', { ...begun, sightings: [sightingOf(on, 'lapsed')] }).metHandover
    expect([ended('2023-12-22'), ended('2023-12-23')]).toEqual([false, true])
  })
})

describe('as the gap closes', () => {
  test('a sign of life from it says nothing about the new head', () => {
    const facts = { ...begun, sightings: [sightingOf('2025-02-19', 'active')] }
    expect(at('2025-02-19', facts).status).toBe('confirmed')
    expect(at('2025-02-20', facts)).toMatchObject({ status: 'undecided', gapSince: null, daysSince: 0 })
  })

  test('a year is proven by its first day alone, and known from its last', () => {
    const facts = {
      ...begun,
      sightings: [{ ...sightingOf('2024-01-01', 'active'), precision: 'year' as const }],
    }
    expect(at('2024-12-31', facts)).toMatchObject({ status: 'confirmed', lastSeenAlivePrecision: 'year' })
    expect(at('2024-12-30', facts)).toMatchObject({ status: 'not_seen_in_gap', lastSeenAliveOn: null })
    const before = {
      ...begun,
      sightings: [{ ...sightingOf('2023-01-01', 'active'), precision: 'year' as const }],
    }
    expect(at('2024-06-01', before)).toMatchObject({ status: 'not_seen_in_gap', seenSince: 'possible' })
  })
})

describe('always', () => {
  test('facts and spells of later days, and their order, change nothing', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, (facts, spells, asOf) => {
        const status = at(asOf, facts, spells)
        expect(at(asOf, reversed(facts), spells.toReversed())).toEqual(status)
        const begunBy = spells.filter(({ startedOn }) => startedOn <= asOf)
        expect(at(asOf, knownOn(facts, asOf), begunBy)).toEqual(status)
      }),
    )
  })

  test('only a gap makes not_seen_in_gap, and in a gap nothing is undecided', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, (facts, spells, asOf) => {
        const { status, gapSince } = at(asOf, facts, spells)
        if (status === 'not_seen_in_gap') expect(gapSince).not.toBeNull()
        if (gapSince !== null) expect(['undecided', 'not_seen_since_inauguration']).not.toContain(status)
      }),
    )
  })
})
