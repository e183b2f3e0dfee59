import { describe, expect, test } from 'vitest'
import { decisionOf, factsOf, reportOf, sightingOf, spellOf } from '../../../test/facts-of.ts'
import { pontianakSpells } from '../../../test/pilot-spells.ts'
import { continuityStatus } from './continuity.ts'
import type { CommitmentFacts, SpellFact } from '../../facts.ts'
import { deriveTransitions } from '../../heads/transitions.ts'

// Day zero in Pontianak: 2025-02-20, a return after two acting heads.
const at = (
  asOf: string,
  facts: Partial<CommitmentFacts> = {},
  spells: readonly SpellFact[] = pontianakSpells,
) => continuityStatus({ ...factsOf(facts), transitions: deriveTransitions(spells, asOf) }, asOf)

describe('continuity with nothing seen', () => {
  test.each([
    ['2025-02-20', 'undecided', 0, '2025-08-20'],
    ['2025-05-31', 'undecided', 100, '2025-08-20'],
    ['2025-08-19', 'undecided', 180, '2025-08-20'],
    ['2025-08-20', 'not_seen_since_inauguration', 181, null],
  ])('is on %s %s, day %s', (asOf, status, daysSince, changesOn) => {
    expect(at(asOf)).toMatchObject({ status, dayZero: '2025-02-20', daysSince, changesOn })
  })

  test('is judged from the handover before while acting heads govern', () => {
    expect(at('2024-06-01').dayZero).toBe('2018-11-19')
  })

  test('has no transition before any handover, a renewal being none', () => {
    expect(at('2014-01-01', { sightings: [sightingOf('2013-12-30', 'active')] })).toMatchObject({
      status: 'no_transition_yet',
      dayZero: null,
      daysSince: null,
      changesOn: null,
    })
  })

  test('of a commitment begun on or after day zero has no transition to outlast, seen or not', () => {
    expect(at('2025-12-01', { startedOn: '2025-02-20' }).status).toBe('no_transition_yet')
    expect(at('2025-12-01', { startedOn: '2025-02-19' }).status).toBe('not_seen_since_inauguration')
    const seen = { startedOn: '2025-02-20', sightings: [sightingOf('2025-03-01', 'active')] }
    expect(at('2025-12-01', seen)).toMatchObject({ status: 'no_transition_yet', metHandover: false })
  })
})

describe('a day zero of which only the year is known', () => {
  const spells = [
    spellOf({ id: 1, startedOn: '2008-01-01', endedOn: '2013-12-31', endedPrecision: 'year' }),
    spellOf({ id: 2, startedOn: '2013-12-31', startedPrecision: 'year' }),
  ]
  const of = (facts: Partial<CommitmentFacts>, asOf = '2015-01-01') => at(asOf, facts, spells)

  test('confirms nothing seen within that year, and what is seen after it', () => {
    const within = of({ sightings: [sightingOf('2013-06-01', 'active')] })
    expect(within).toMatchObject({ status: 'not_seen_since_inauguration', seenSince: 'possible' })
    const after = of({ sightings: [sightingOf('2014-01-01', 'active')] })
    expect(after).toMatchObject({ status: 'confirmed', seenSince: 'certain' })
  })

  test.each([
    ['begun the year before', { startedOn: '2012-12-31' }, true],
    ['begun within it', { startedOn: '2013-03-01' }, false],
    ['ended within it', { startedOn: '2010-01-01', sightings: [sightingOf('2013-06-01', 'lapsed')] }, false],
  ] as const)('meets what certainly was there: %s', (_, facts, metHandover) => {
    expect(of(facts).metHandover).toBe(metHandover)
  })

  test('is six months past when its last day is', () => {
    expect(of({}, '2014-06-29')).toMatchObject({ status: 'undecided', changesOn: '2014-06-30' })
    expect(of({}, '2014-06-30').status).toBe('not_seen_since_inauguration')
  })
})

describe('meeting a handover', () => {
  test.each([
    ['begun before day zero', { startedOn: '2025-02-19' }, true],
    ['begun on day zero', { startedOn: '2025-02-20' }, false],
    ['begun on an unknown day', {}, false],
    ['seen before it, begun on an unknown day', { sightings: [sightingOf('2024-01-01', 'active')] }, true],
    ['seen after it, begun on an unknown day', { sightings: [sightingOf('2025-03-01', 'active')] }, false],
    ['ended before it', { startedOn: '2020-01-01', sightings: [sightingOf('2024-01-01', 'lapsed')] }, false],
    ['ended after it', { startedOn: '2020-01-01', sightings: [sightingOf('2025-06-01', 'lapsed')] }, true],
    [
      'dormant before it',
      { startedOn: '2020-01-01', sightings: [sightingOf('2024-01-01', 'dormant')] },
      true,
    ],
  ] as const)('%s', (_, facts, metHandover) => {
    expect(at('2025-12-01', facts).metHandover).toBe(metHandover)
  })
})

describe('signs of life after day zero', () => {
  test.each([
    ['an active sighting', { sightings: [sightingOf('2025-03-01', 'active')] }],
    ['a renaming', { sightings: [sightingOf('2025-03-01', 'renamed')] }],
    ['a published report', { reports: [reportOf({ reportedOn: '2025-03-01', delivery: 'limited' })] }],
    ['a decision to continue', { decisions: [decisionOf('2025-03-01', 'continue')] }],
    ['a decision to continue changed', { decisions: [decisionOf('2025-03-01', 'continue_changed')] }],
  ])('%s confirms', (_, facts) => {
    expect(at('2025-12-01', facts)).toMatchObject({ status: 'confirmed', lastSeenAliveOn: '2025-03-01' })
    expect(at('2025-02-28', facts)).toMatchObject({ status: 'undecided', lastSeenAliveOn: null })
  })

  test('count on day zero itself, and not the day before', () => {
    expect(at('2025-03-01', { sightings: [sightingOf('2025-02-20', 'active')] }).status).toBe('confirmed')
    expect(at('2025-03-01', { sightings: [sightingOf('2025-02-19', 'active')] }).status).toBe('undecided')
  })

  test('do not include the report of a withdrawal', () => {
    const reports = [reportOf({ reportedOn: '2025-03-01', delivery: 'withdrawn' })]
    expect(at('2025-03-02', { reports }).status).toBe('undecided')
  })
})

describe('ends, pauses and revivals', () => {
  test.each([
    ['absorbed', 'absorbed'],
    ['replaced', 'replaced'],
    ['completed_closed', 'completed_closed'],
    ['lapsed', 'lapsed'],
  ] as const)('seen %s is ended', (state, endedHow) => {
    const sightings = [sightingOf('2024-01-01', 'active'), sightingOf('2025-03-01', state)]
    expect(at('2025-12-01', { sightings })).toMatchObject({
      status: 'ended',
      endedHow,
      lastSeenAliveOn: '2024-01-01',
      firstSeenEndedOn: '2025-03-01',
      changesOn: null,
    })
  })

  test.each([
    ['stop', 'stopped'],
    ['merged', 'absorbed'],
    ['completed_before', 'completed_closed'],
  ] as const)('decided %s is ended as %s', (decision, endedHow) => {
    const decisions = [decisionOf('2025-03-01', decision)]
    expect(at('2025-12-01', { decisions })).toMatchObject({ status: 'ended', endedHow })
  })

  test('what ended or went dormant before the handover stays so', () => {
    expect(at('2025-12-01', { sightings: [sightingOf('2020-01-01', 'lapsed')] }).status).toBe('ended')
    expect(at('2025-12-01', { sightings: [sightingOf('2020-01-01', 'dormant')] }).status).toBe('dormant')
  })

  test('the end is dated by the first of the endings seen', () => {
    const sightings = [sightingOf('2025-03-01', 'lapsed'), sightingOf('2025-06-01', 'replaced')]
    expect(at('2025-12-01', { sightings })).toMatchObject({
      endedHow: 'replaced',
      firstSeenEndedOn: '2025-03-01',
    })
  })

  test('reports after the end do not bring it back, nor count as last seen alive', () => {
    const facts = {
      sightings: [sightingOf('2025-03-01', 'completed_closed')],
      reports: [reportOf({ reportedOn: '2025-06-01', delivery: 'complete' })],
    }
    expect(at('2025-12-01', facts)).toMatchObject({ status: 'ended', lastSeenAliveOn: null })
  })

  test.each(['lapsed', 'dormant'] as const)('an active sighting after %s revives', (state) => {
    const sightings = [sightingOf('2024-01-01', state), sightingOf('2025-03-01', 'active')]
    expect(at('2025-02-28', { sightings })).toMatchObject({ isRevived: false })
    expect(at('2025-12-01', { sightings })).toMatchObject({
      status: 'confirmed',
      isRevived: true,
      endedHow: null,
      firstSeenEndedOn: null,
    })
  })

  test('a decision to continue undoes a stop without being a revival', () => {
    const decisions = [decisionOf('2025-03-01', 'stop'), decisionOf('2025-04-01', 'continue')]
    expect(at('2025-12-01', { decisions })).toMatchObject({ status: 'confirmed', isRevived: false })
  })

  test('a pause lasts until a later sign of life', () => {
    const decisions = [decisionOf('2025-03-01', 'pause')]
    const report = (reportedOn: string) => [reportOf({ reportedOn, delivery: 'limited' })]
    expect(at('2025-12-01', { decisions }).status).toBe('paused')
    expect(at('2025-12-01', { decisions, reports: report('2025-03-01') }).status).toBe('paused')
    expect(at('2025-12-01', { decisions, reports: report('2025-03-02') }).status).toBe('confirmed')
    expect(at('2025-12-01', { decisions, sightings: [sightingOf('2025-04-01', 'active')] }).status).toBe(
      'confirmed',
    )
  })

  test('on one day the higher id of two sightings counts, and the more final of sighting and decision', () => {
    const lapsed = { id: 901, sightedOn: '2025-03-01', state: 'lapsed' as const }
    const active = { id: 902, sightedOn: '2025-03-01', state: 'active' as const }
    expect(at('2025-12-01', { sightings: [active, lapsed] }).status).toBe('confirmed')
    const stop = decisionOf('2025-03-01', 'stop')
    expect(at('2025-12-01', { sightings: [lapsed, active], decisions: [stop] })).toMatchObject({
      status: 'ended',
      endedHow: 'stopped',
      lastSeenAliveOn: '2025-03-01',
    })
  })
})
