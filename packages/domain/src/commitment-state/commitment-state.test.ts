import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, anySpells, firstDay, knownOn, reversed } from '../../test/arbitrary-facts.ts'
import { factsOf, milestoneOf, reportOf, sightingOf, spellOf, verdictOf } from '../../test/facts-of.ts'
import { mojokertoSpells, pontianakSpells } from '../../test/pilot-spells.ts'
import { type CommitmentState, commitmentState } from './commitment-state.ts'
import { addDays, daysBetween } from '../iso-day.ts'

const withoutCounters = (state: CommitmentState) => ({
  ...state,
  continuity: { ...state.continuity, daysSince: null },
  milestones: state.milestones.map((milestone) => ({ ...milestone, daysLate: null })),
})
const withoutStaleOn = (state: CommitmentState) => ({ ...state, staleOn: null })

const facts = factsOf({
  milestones: [
    milestoneOf({ id: 2, originalDueOn: '2025-12-31' }),
    milestoneOf({ id: 1, weight: 3, originalDueOn: '2025-06-30' }),
    milestoneOf({ id: 3 }),
  ],
  reports: [
    reportOf({ id: 10, milestoneId: 1, reportedOn: '2025-07-10', delivery: 'complete' }),
    reportOf({ id: 11, milestoneId: 2, reportedOn: '2025-07-10', delivery: 'limited' }),
  ],
  evidence: [{ reportId: 10, addedOn: '2025-07-10' }],
  assessments: [verdictOf({ milestoneId: 1, completion: 'substantial', assessedOn: '2025-08-01' })],
})

describe('the state of a commitment', () => {
  test('puts the four statuses side by side', () => {
    expect(commitmentState(facts, [...pontianakSpells, ...mojokertoSpells], '2025-09-01')).toMatchObject({
      commitmentId: 'k-1',
      regionCode: '61.71',
      official: 'substantial',
      officialIsDerived: true,
      progressPercent: 81.25,
      milestonesReported: 2,
      milestonesCounted: 3,
      evidence: 'documented',
      evidenceCounts: { verified: 0, documented: 1, claimed: 0, contradicted: 0 },
      schedule: 'on_track',
      scheduleCounts: {
        met: 0,
        met_late: 1,
        on_track: 1,
        late: 0,
        very_late: 0,
        no_deadline: 1,
        withdrawn: 0,
        outcome_unknown: 0,
        lapsed_with_commitment: 0,
      },
      nextDueOn: '2025-12-31',
      continuity: { status: 'confirmed', dayZero: '2025-02-20', lastSeenAliveOn: '2025-07-10' },
      lastReportedOn: '2025-07-10',
      lastActivityOn: '2025-08-01',
      staleOn: '2026-01-01',
      milestones: [{ milestoneId: 1 }, { milestoneId: 2 }, { milestoneId: 3 }],
    })
  })

  test('of a region never asked calls nothing late that nobody speaks of, and silence no answer', () => {
    const unasked = factsOf({
      askedOn: null,
      milestones: [
        milestoneOf({ id: 1, originalDueOn: '2024-03-31' }),
        milestoneOf({ id: 2, originalDueOn: '2024-03-31' }),
      ],
      reports: [reportOf({ milestoneId: 2, reportedOn: '2024-04-20', delivery: 'limited' })],
    })
    expect(commitmentState({ ...unasked, reports: [] }, [], '2026-01-01')).toMatchObject({
      official: 'not_asked',
      officialIsDerived: false,
      isAsked: false,
      schedule: 'outcome_unknown',
      staleOn: null,
    })
    expect(commitmentState(unasked, [], '2026-01-01')).toMatchObject({
      official: 'limited',
      officialIsDerived: true,
      scheduleCounts: { outcome_unknown: 1, late: 1, very_late: 0 },
    })
    expect(commitmentState({ ...unasked, askedOn: '2025-06-01' }, [], '2025-05-31')).toMatchObject({
      isAsked: false,
      staleOn: '2025-06-01',
    })
    expect(
      commitmentState({ ...unasked, reports: [], askedOn: '2025-06-01' }, [], '2025-06-01'),
    ).toMatchObject({ official: expect.stringMatching(/^not_(reported|asked)$/), schedule: 'very_late' })
  })

  test('once ended keeps what was late as it was, and lets what falls due later lapse with it', () => {
    const ended = factsOf({
      milestones: [
        milestoneOf({ id: 1, originalDueOn: '2025-01-31' }),
        milestoneOf({ id: 2, originalDueOn: '2025-12-31' }),
      ],
      sightings: [sightingOf('2025-03-02', 'lapsed')],
    })
    const states = ['2025-03-02', '2026-12-31'].map((asOf) => commitmentState(ended, [], asOf))
    for (const state of states)
      expect(state).toMatchObject({
        schedule: 'late',
        nextDueOn: null,
        scheduleCounts: { late: 1, lapsed_with_commitment: 1 },
        milestones: [{ daysLate: 30 }, { daysLate: null }],
      })
    expect(commitmentState(ended, [], '2025-03-01')).toMatchObject({
      nextDueOn: '2025-12-31',
      scheduleCounts: { late: 1, on_track: 1 },
    })
  })

  test('holds nothing against an end of which only the year is known that may have come before the deadline', () => {
    const ended = factsOf({
      askedOn: '2024-01-01',
      milestones: [
        milestoneOf({ id: 1, originalDueOn: '2024-12-31' }),
        milestoneOf({ id: 2, originalDueOn: '2025-03-31' }),
      ],
      sightings: [sightingOf('2025-07-01', 'lapsed', { precision: 'year' })],
    })
    const { milestones } = commitmentState(ended, pontianakSpells, '2026-06-01')
    expect(milestones.map(({ schedule }) => schedule)).toEqual(['late', 'lapsed_with_commitment'])
  })

  test('knows nothing of a milestone before the plan that promises it began', () => {
    const renewed = factsOf({
      startedOn: '2014-01-01',
      milestones: [milestoneOf({ id: 1, originalDueOn: '2023-12-31', promisedOn: '2021-08-01' })],
    })
    expect(commitmentState(renewed, pontianakSpells, '2021-07-31')).toMatchObject({
      schedule: 'no_deadline',
      nextDueOn: null,
      milestones: [],
    })
    expect(commitmentState(renewed, [], '2021-07-31').staleOn).toBe('2021-08-01')
    expect(commitmentState(renewed, pontianakSpells, '2021-08-01')).toMatchObject({ nextDueOn: '2023-12-31' })
  })

  test('tells the next deadline no more exactly than the least exact one that may fall on that day', () => {
    const due = (id: number, originalDueOn: string, originalDuePrecision?: 'day' | 'year') =>
      milestoneOf({ id, originalDueOn, ...(originalDuePrecision && { originalDuePrecision }) })
    const next = (...milestones: ReturnType<typeof due>[]) => {
      const { nextDueOn, nextDuePrecision } = commitmentState(factsOf({ milestones }), [], '2026-03-01')
      return [nextDueOn, nextDuePrecision]
    }
    expect(next(due(1, '2026-01-01', 'year'))).toEqual(['2026-12-31', 'year'])
    expect(next(due(1, '2026-12-31'), due(2, '2026-01-01', 'year'))).toEqual(['2026-12-31', 'year'])
    expect(next(due(1, '2026-06-30'), due(2, '2026-01-01', 'year'))).toEqual(['2026-06-30', 'day'])
    expect(next(due(1, '2025-06-30'))).toEqual([null, null])
    expect(next()).toEqual([null, null])
  })

  test('hears a verdict on the whole for every claim, but for a milestone its judge spoke of', () => {
    const claims = factsOf({
      milestones: [milestoneOf({ id: 1 }), milestoneOf({ id: 2 })],
      reports: [1, 2].map((milestoneId) =>
        reportOf({ milestoneId, reportedOn: '2025-01-01', delivery: 'complete' }),
      ),
    })
    const irm = { milestoneId: null, actorKind: 'irm', assessedOn: '2025-06-01' } as const
    const countsOf = (...assessments: ReturnType<typeof verdictOf>[]) =>
      commitmentState({ ...claims, assessments }, [], '2026-01-01').evidenceCounts
    expect(countsOf(verdictOf({ ...irm, completion: 'not_started' }))).toMatchObject({ contradicted: 2 })
    expect(countsOf(verdictOf({ ...irm, completion: 'complete' }))).toMatchObject({ verified: 2 })
    expect(countsOf(verdictOf({ ...irm, completion: 'complete', hasEvidence: false }))).toMatchObject({
      claimed: 2,
    })
    expect(
      countsOf(
        verdictOf({ ...irm, completion: 'not_started' }),
        verdictOf({ ...irm, milestoneId: 1, completion: 'complete' }),
      ),
    ).toMatchObject({ verified: 1, contradicted: 1 })
  })

  test.each([
    ['2025-06-30', 'on_track', '2025-06-30', '2025-07-01'],
    ['2025-07-01', 'late', '2025-12-31', '2025-07-10'],
    ['2026-01-01', 'late', null, '2026-04-01'],
    ['2026-04-01', 'very_late', null, null],
  ])('on %s is %s, next due %s, stale on %s', (asOf, schedule, nextDueOn, staleOn) => {
    expect(commitmentState(facts, pontianakSpells, asOf)).toMatchObject({ schedule, nextDueOn, staleOn })
  })

  test('has no deadline without milestones, and is withdrawn when all of them are', () => {
    expect(commitmentState(factsOf(), [], '2025-01-01').schedule).toBe('no_deadline')
    const withdrawn = factsOf({
      milestones: [milestoneOf({ id: 1, originalDueOn: '2025-01-01' })],
      reports: [reportOf({ reportedOn: '2025-02-01', delivery: 'withdrawn' })],
    })
    expect(commitmentState(withdrawn, [], '2025-03-01')).toMatchObject({
      schedule: 'withdrawn',
      official: 'withdrawn',
      progressPercent: null,
      nextDueOn: null,
      staleOn: null,
    })
  })

  test('takes the word on the whole as the claim to support where no milestone was reported on', () => {
    const whole = factsOf({
      milestones: [milestoneOf({ id: 1 })],
      reports: [reportOf({ milestoneId: null, reportedOn: '2025-02-01', delivery: 'complete' })],
      assessments: [verdictOf({ milestoneId: null, completion: 'limited', assessedOn: '2025-03-01' })],
    })
    expect(commitmentState(whole, [], '2025-02-01')).toMatchObject({
      official: 'complete',
      officialIsDerived: false,
      progressPercent: null,
      evidence: 'claimed',
    })
    expect(commitmentState(whole, [], '2025-03-01').evidence).toBe('contradicted')
  })

  test('foresees the day an undecided commitment becomes unseen, and the start of a spell already recorded', () => {
    const undecided = factsOf({ sightings: [sightingOf('2024-01-01', 'active')] })
    expect(commitmentState(undecided, pontianakSpells, '2025-03-01').staleOn).toBe('2025-08-20')
    const next = spellOf({ id: 9, startedOn: '2025-06-01' })
    expect(commitmentState(undecided, [...pontianakSpells, next], '2025-03-01').staleOn).toBe('2025-06-01')
  })
})

describe('for any facts', () => {
  test('the order they come in does not matter', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, (any, spells, asOf) => {
        const other = commitmentState(reversed(any), spells.toReversed(), asOf)
        expect(other).toEqual(commitmentState(any, spells, asOf))
      }),
      { numRuns: 300 },
    )
  })

  test('nothing is known before the first of them', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, (any, spells) => {
        expect(commitmentState(any, spells, addDays(firstDay, -1))).toMatchObject({
          official: 'not_asked',
          evidence: 'no_claim',
          progressPercent: null,
          milestonesReported: 0,
          continuity: { status: 'no_transition_yet', lastSeenAliveOn: null },
          lastReportedOn: null,
          lastActivityOn: null,
        })
      }),
    )
  })

  test('those dated later change nothing but the day the state is stale', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, (any, spells, asOf) => {
        const known = commitmentState(
          knownOn(any, asOf),
          spells.filter(({ startedOn }) => startedOn <= asOf),
          asOf,
        )
        expect(withoutStaleOn(commitmentState(any, spells, asOf))).toEqual(withoutStaleOn(known))
      }),
      { numRuns: 300 },
    )
  })

  test('the state holds, but for its counters, on every day before it is stale', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, fc.nat(), (any, spells, asOf, step) => {
        const state = commitmentState(any, spells, asOf)
        const days = state.staleOn === null ? 3000 : daysBetween(asOf, state.staleOn)
        for (const after of [step % days, days - 1]) {
          const later = commitmentState(any, spells, addDays(asOf, after))
          expect(withoutCounters(later)).toEqual(withoutCounters(state))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a milestone nobody reported on changes neither progress nor what evidence supports', () => {
    fc.assert(
      fc.property(anyFacts, anySpells, anyDay, (any, spells, asOf) => {
        const more = { ...any, milestones: [...any.milestones, milestoneOf({ id: 99, weight: 50 })] }
        const { progressPercent, evidenceCounts } = commitmentState(any, spells, asOf)
        expect(commitmentState(more, spells, asOf)).toMatchObject({ progressPercent, evidenceCounts })
      }),
    )
  })
})
