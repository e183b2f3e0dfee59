import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsoDay } from '../facts.ts'
import { addDays, addMonths } from '../iso-day.ts'
import { startKnownOn } from '../commitment-state/continuity/begun.ts'
import { sightingKnownOn } from '../commitment-state/continuity/life-events.ts'
import { type LaneFacts, laneSegments, vouchingMonths } from './lane.ts'
import {
  type ContinuityDecisionKind,
  continuityDecisions,
  deliveries,
  sightingStates,
} from '../vocabulary.ts'

const seen = (sightedOn: IsoDay, state: LaneFacts['sightings'][number]['state'] = 'active', id = 1) => ({
  id,
  sightedOn,
  state,
})
const decided = (decidedOn: IsoDay, decision: ContinuityDecisionKind) => ({ id: 1, decidedOn, decision })
const reported = (
  reportedOn: IsoDay,
  hasEvidence = false,
  delivery: (typeof deliveries)[number] = 'limited',
) => ({
  id: 1,
  milestoneId: null,
  reportedOn,
  hasEvidence,
  delivery,
})
const facts = (over: Partial<LaneFacts>): LaneFacts => ({
  startedOn: null,
  sightings: [],
  reports: [],
  decisions: [],
  ...over,
})
const drawn = (over: Partial<LaneFacts>, asOf = '2025-12-31') =>
  laneSegments(facts(over), asOf).segments.map(({ from, to, kind }) => `${from} ${to} ${kind}`)

describe('a sign of life', () => {
  test.each([
    ['nothing is known', {}, []],
    ['it has not started', { startedOn: '2026-03-01' }, []],
    ['a start alone vouches for nothing', { startedOn: '2025-03-01' }, ['2025-03-01 2025-12-31 unknown']],
    [
      'a sighting vouches for a year',
      { sightings: [seen('2024-02-29')] },
      ['2024-02-29 2025-02-28 evidenced', '2025-02-28 2025-12-31 unknown'],
    ],
    [
      'a rename is a sign of life',
      { sightings: [seen('2025-06-01', 'renamed')] },
      ['2025-06-01 2025-12-31 evidenced'],
    ],
    [
      'a report without evidence is a claim',
      { reports: [reported('2025-06-01')] },
      ['2025-06-01 2025-12-31 claimed'],
    ],
    [
      'a report with evidence counts as seen',
      { reports: [reported('2025-06-01', true)] },
      ['2025-06-01 2025-12-31 evidenced'],
    ],
    [
      'the time before the first sign is unknown',
      { startedOn: '2025-01-01', sightings: [seen('2025-06-01')] },
      ['2025-01-01 2025-06-01 unknown', '2025-06-01 2025-12-31 evidenced'],
    ],
    [
      'a sign before the stated start counts',
      { startedOn: '2025-06-01', sightings: [seen('2025-01-01')] },
      ['2025-01-01 2025-12-31 evidenced'],
    ],
    [
      'a claim never thins evidence',
      { sightings: [seen('2024-06-01')], reports: [reported('2025-01-01')] },
      ['2024-06-01 2025-06-01 evidenced', '2025-06-01 2025-12-31 claimed'],
    ],
    [
      'evidence thickens a claim',
      { sightings: [seen('2025-09-01')], reports: [reported('2025-06-01')] },
      ['2025-06-01 2025-09-01 claimed', '2025-09-01 2025-12-31 evidenced'],
    ],
    [
      'a sign on the last day is drawn',
      { sightings: [seen('2025-12-31')] },
      ['2025-12-31 2025-12-31 evidenced'],
    ],
  ] satisfies [string, Partial<LaneFacts>, string[]][])('%s', (_, given, expected) => {
    expect(drawn(given)).toEqual(expected)
  })
})

describe('silence, dormancy and ends', () => {
  test('dormancy lasts until the next sign of life', () => {
    expect(drawn({ sightings: [seen('2020-01-01', 'dormant'), seen('2025-03-11')] })).toEqual([
      '2020-01-01 2025-03-11 dormant',
      '2025-03-11 2025-12-31 evidenced',
    ])
  })

  test('a withdrawal of the whole by the city ends it; of one milestone says nothing of the whole', () => {
    const withdrawn = reported('2025-02-01', true, 'withdrawn')
    const reports = [{ ...reported('2025-01-01'), id: 2 }, withdrawn]
    const { segments, end } = laneSegments(facts({ reports }), '2025-12-31')
    expect(segments).toEqual([{ from: '2025-01-01', to: '2025-02-01', kind: 'claimed' }])
    expect(end).toEqual({ on: '2025-02-01', how: 'withdrawn' })
    const ofOne = [
      { ...reported('2025-01-01'), id: 2 },
      { ...withdrawn, milestoneId: 7 },
    ]
    expect(drawn({ reports: ofOne })).toEqual(['2025-01-01 2025-12-31 claimed'])
  })

  test('an ending closes the lane on its first day; how it ended may be corrected later', () => {
    const lane = laneSegments(
      facts({
        sightings: [seen('2024-01-01'), seen('2024-06-01', 'lapsed'), seen('2025-01-01', 'replaced')],
      }),
      '2025-12-31',
    )
    expect(lane.end).toEqual({ on: '2024-06-01', how: 'replaced' })
    expect(lane.signs.at(-1)).toMatchObject({ on: '2024-06-01', says: 'replaced' })
    expect(lane.segments).toEqual([{ from: '2024-01-01', to: '2024-06-01', kind: 'evidenced' }])
  })

  test('a later active sighting revives it, a report does not', () => {
    const ended = [seen('2023-01-01'), seen('2023-06-01', 'lapsed')]
    const reports = [reported('2024-01-01', true)]
    expect(laneSegments(facts({ sightings: ended, reports }), '2025-12-31').end?.on).toBe('2023-06-01')
    const revived = laneSegments(facts({ sightings: [...ended, seen('2025-03-11')], reports }), '2025-12-31')
    expect(revived.end).toBeNull()
    expect(revived.segments.map(({ kind }) => kind)).toEqual(['evidenced', 'unknown', 'evidenced'])
    expect(revived.signs.map(({ says }) => says)).toEqual(['evidenced', 'lapsed', 'evidenced'])
  })

  test('on one day an ending outranks dormancy, which outranks life', () => {
    const day = '2025-01-01'
    expect(laneSegments(facts({ sightings: [seen(day, 'lapsed'), seen(day)] }), day).end?.how).toBe('lapsed')
    expect(drawn({ sightings: [seen(day), seen(day, 'dormant')] })).toEqual([`${day} 2025-12-31 dormant`])
  })
})

describe('a decision of a new head', () => {
  const sightings = [seen('2024-06-01')]

  test.each([
    ['continue', ['2024-06-01 2025-12-31 evidenced']],
    ['pause', ['2024-06-01 2025-03-01 evidenced', '2025-03-01 2025-12-31 paused']],
    ['stop', ['2024-06-01 2025-03-01 evidenced']],
  ] as const)('to %s is drawn', (decision, expected) => {
    expect(drawn({ sightings, decisions: [decided('2025-03-01', decision)] })).toEqual(expected)
  })

  test.each([
    ['stop', 'stopped'],
    ['merged', 'absorbed'],
    ['completed_before', 'completed_closed'],
  ] as const)('to %s ends it as %s', (decision, how) => {
    const lane = laneSegments(
      facts({ sightings, decisions: [decided('2025-03-01', decision)] }),
      '2025-12-31',
    )
    expect(lane.end).toEqual({ on: '2025-03-01', how })
  })

  test('a report resumes what was paused, a decision to continue what was ended', () => {
    const resumed = { decisions: [decided('2025-03-01', 'pause')], reports: [reported('2025-06-01')] }
    expect(drawn(resumed)).toEqual(['2025-03-01 2025-06-01 paused', '2025-06-01 2025-12-31 claimed'])
    const ended = { sightings: [seen('2025-01-01', 'lapsed')] }
    expect(drawn({ ...ended, decisions: [decided('2025-03-01', 'continue')] })).toEqual([
      '2025-01-01 2025-03-01 unknown',
      '2025-03-01 2025-12-31 evidenced',
    ])
  })
})

test('a sign names the fact it is: a sighting before a report that says the same, the last word of a day', () => {
  const day = '2025-01-01'
  const given = {
    sightings: [seen(day, 'active', 7), seen(day, 'active', 3)],
    reports: [reported(day, true)],
  }
  expect(laneSegments(facts(given), day).signs.map(({ fact }) => fact)).toEqual([{ type: 'sighting', id: 7 }])
})

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days))
const id = fc.integer({ min: 1, max: 1_000_000 })
const precision = fc.constantFrom('day' as const, 'day' as const, 'month' as const, 'year' as const)
const few = <T extends { id: number }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 8, selector: (each) => each.id })
const anyFacts: fc.Arbitrary<LaneFacts> = fc.record({
  startedOn: fc.option(day, { nil: null }),
  startedPrecision: precision,
  sightings: few(
    fc.record({
      id,
      sightedOn: day,
      precision,
      isLatest: fc.boolean(),
      isClaimed: fc.constantFrom(false, false, true),
      state: fc.constantFrom(...sightingStates),
    }),
  ),
  reports: few(
    fc.record({
      id,
      milestoneId: fc.constantFrom(1, null),
      reportedOn: day,
      hasEvidence: fc.boolean(),
      delivery: fc.constantFrom(...deliveries),
    }),
  ),
  decisions: few(
    fc.record({
      id,
      decidedOn: day,
      decision: fc.constantFrom(...continuityDecisions),
      pausedUntil: fc.option(day, { nil: null }),
    }),
  ),
})
const known = (given: LaneFacts, asOf: IsoDay): LaneFacts => ({
  ...given,
  sightings: given.sightings.filter((sighting) => sightingKnownOn(sighting) <= asOf),
  reports: given.reports.filter(({ reportedOn }) => reportedOn <= asOf),
  decisions: given.decisions.filter(({ decidedOn }) => decidedOn <= asOf),
})

describe('whatever the facts', () => {
  test('segments are contiguous, never overlap and cover the known life', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const { segments, signs, end } = laneSegments(given, asOf)
        for (const [index, segment] of segments.entries()) {
          const next = segments[index + 1]
          expect(next?.from ?? segment.to).toBe(segment.to)
          expect(next?.kind).not.toBe(segment.kind)
          expect(segment.from < segment.to || segment.to === asOf).toBe(true)
        }
        const start = startKnownOn(given)
        const first = [start !== null && start <= asOf ? given.startedOn : null, signs[0]?.on]
          .filter((on) => on != null)
          .filter((on) => on <= asOf)
          .toSorted()[0]
        if (segments.length > 0) expect(segments[0]?.from).toBe(first)
        const last = segments.at(-1)
        if (last) expect(last.to).toBe(end?.on ?? asOf)
        // Nothing to draw: nothing known yet, or the only thing known is that it ended, or it starts today.
        else expect(first === undefined || first === (end?.on ?? asOf)).toBe(true)
      }),
    )
  })

  test('order and later facts change nothing', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const reversed = {
          ...given,
          sightings: given.sightings.toReversed(),
          reports: given.reports.toReversed(),
          decisions: given.decisions.toReversed(),
        }
        const lane = laneSegments(given, asOf)
        expect(laneSegments(reversed, asOf)).toEqual(lane)
        expect(laneSegments(known(given, asOf), asOf)).toEqual(lane)
      }),
    )
  })

  test('no sign vouches for more than a year', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const { segments, signs } = laneSegments(given, asOf)
        for (const { from, to, kind } of segments) {
          if (kind !== 'evidenced' && kind !== 'claimed') continue
          const lastSign = signs.findLast(
            ({ on, says }) => (on < to || from === to) && (says === 'evidenced' || says === kind),
          )
          expect(lastSign ?? from === to).toBeTruthy()
          if (lastSign) expect(to <= addMonths(lastSign.on, vouchingMonths)).toBe(true)
        }
      }),
    )
  })
})
