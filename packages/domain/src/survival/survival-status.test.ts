import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, knownOn, reversed } from '../../test/arbitrary-facts.ts'
import { decisionOf, factsOf, reportOf, sightingOf } from '../../test/facts-of.ts'
import type { CommitmentFacts } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import {
  survivalBounds,
  survivalHorizons,
  type SurvivalStatus,
  survivalStatus,
  survivalStatuses,
} from './survival-status.ts'

const dayZero = '2025-02-20'
const at = (facts: Partial<CommitmentFacts>, asOf = '2027-06-01', horizon: 6 | 12 | 24 = 6) =>
  survivalStatus(factsOf(facts), dayZero, horizon, asOf)

describe('status six months after day zero', () => {
  test.each([
    ['an active sighting', { sightings: [sightingOf('2025-08-20', 'active')] }],
    ['a renaming', { sightings: [sightingOf('2025-08-20', 'renamed')] }],
    ['a report', { reports: [reportOf({ reportedOn: '2025-08-20', delivery: 'limited' })] }],
    ['a decision to continue', { decisions: [decisionOf('2025-08-20', 'continue_changed')] }],
    [
      'an end only seen later',
      { sightings: [sightingOf('2025-08-20', 'active'), sightingOf('2025-09-01', 'lapsed')] },
    ],
  ])('is alive by %s on that day', (_, facts) => {
    expect(at(facts)).toBe('alive')
  })

  test.each([
    ['lapsed', { sightings: [sightingOf('2025-08-19', 'lapsed')] }],
    ['a decision to stop', { decisions: [decisionOf('2025-02-20', 'stop')] }],
    [
      'a withdrawal of the whole',
      { reports: [reportOf({ reportedOn: '2025-03-01', delivery: 'withdrawn', milestoneId: null })] },
    ],
    [
      'an end of the month before',
      { sightings: [sightingOf('2025-07-01', 'lapsed', { precision: 'month' })] },
    ],
    [
      'an end later corrected',
      { sightings: [sightingOf('2025-03-01', 'lapsed'), sightingOf('2026-01-01', 'replaced')] },
    ],
    [
      'an end, with reports after it',
      {
        sightings: [sightingOf('2025-03-01', 'completed_closed')],
        reports: [reportOf({ reportedOn: '2025-12-01', delivery: 'complete' })],
      },
    ],
    [
      'an end, revived only later',
      { sightings: [sightingOf('2025-03-01', 'lapsed'), sightingOf('2025-08-21', 'active')] },
    ],
  ])('is ended by %s before that day', (_, facts) => {
    expect(at(facts)).toBe('ended')
  })

  test.each([
    ['nothing at all', {}],
    ['signs of life before that day only', { sightings: [sightingOf('2025-08-19', 'active')] }],
    [
      'an end first seen on that day',
      { sightings: [sightingOf('2025-05-01', 'active'), sightingOf('2025-08-20', 'lapsed')] },
    ],
    [
      'an end long after the last sign of life',
      { sightings: [sightingOf('2025-05-01', 'active'), sightingOf('2026-08-20', 'lapsed')] },
    ],
    ['dormancy', { sightings: [sightingOf('2025-05-01', 'dormant'), sightingOf('2025-09-01', 'dormant')] }],
    ['a pause', { decisions: [decisionOf('2025-05-01', 'pause')] }],
    ['a milestone withdrawn', { reports: [reportOf({ reportedOn: '2025-03-01', delivery: 'withdrawn' })] }],
    [
      'a stop undone, and silence',
      { decisions: [decisionOf('2025-03-01', 'stop'), decisionOf('2025-04-01', 'continue')] },
    ],
    [
      'a sign of life of that year',
      { sightings: [sightingOf('2025-01-01', 'active', { precision: 'year' })] },
    ],
    ['an end of that year', { sightings: [sightingOf('2025-01-01', 'lapsed', { precision: 'year' })] }],
    [
      'an end before it, and a revival of that month',
      {
        sightings: [
          sightingOf('2025-03-01', 'lapsed'),
          sightingOf('2025-08-01', 'active', { precision: 'month' }),
        ],
      },
    ],
    [
      'a sign of life only our own file tells of',
      { sightings: [sightingOf('2025-09-01', 'active', { isClaimed: true })] },
    ],
  ])('is unknown with %s', (_, facts) => {
    expect(at(facts)).toBe('unknown')
  })

  test('is alive when revived on that very day', () => {
    expect(at({ sightings: [sightingOf('2025-03-01', 'lapsed'), sightingOf('2025-08-20', 'active')] })).toBe(
      'alive',
    )
  })

  test('is not reached the day before, whatever is known of its end', () => {
    const facts = { sightings: [sightingOf('2025-03-01', 'lapsed')] }
    expect(at(facts, '2025-08-19')).toBe('not_reached')
    expect(at(facts, '2025-08-20')).toBe('ended')
  })

  test('counts months by the calendar', () => {
    const facts = factsOf({ sightings: [sightingOf('2025-02-28', 'active')] })
    expect(survivalStatus(facts, '2024-08-31', 6, '2025-02-28')).toBe('alive')
  })
})

describe('bounds', () => {
  test('lie between all unknown ended and all unknown alive', () => {
    const statuses: SurvivalStatus[] = ['alive', 'alive', 'ended', 'unknown', 'not_reached']
    expect(survivalBounds(statuses)).toEqual({
      alive: 2,
      ended: 1,
      unknown: 1,
      notReached: 1,
      n: 4,
      low: 0.5,
      high: 0.75,
    })
  })

  test.each([[[]], [['not_reached']]] as SurvivalStatus[][][])(
    'are null without anybody to count: %j',
    (statuses) => {
      expect(survivalBounds(statuses)).toMatchObject({ n: 0, low: null, high: null })
    },
  )

  const anyStatuses = fc.array(fc.constantFrom(...survivalStatuses), { maxLength: 30 })

  test('hold the share alive whatever the unknown turn out to be, and only knowing narrows them', () => {
    fc.assert(
      fc.property(anyStatuses, fc.infiniteStream(fc.boolean()), (statuses, truth) => {
        const { low, high, n } = survivalBounds(statuses)
        const learnt = statuses.map((status) => {
          if (status !== 'unknown') return status
          return truth.next().value === true ? 'alive' : 'ended'
        })
        const known = survivalBounds(learnt)
        expect(known.n).toBe(n)
        expect(known.low).toBe(known.high)
        if (low === null || high === null || known.low === null) return
        expect(low).toBeLessThanOrEqual(known.low)
        expect(high).toBeGreaterThanOrEqual(known.low)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('never count the unknown as alive or ended, nor those not reached at all', () => {
    fc.assert(
      fc.property(anyStatuses, (statuses) => {
        const before = survivalBounds(statuses)
        const { alive, ended, n } = survivalBounds([...statuses, 'unknown'])
        expect([alive, ended, n]).toEqual([before.alive, before.ended, before.n + 1])
        expect(survivalBounds([...statuses, 'not_reached'])).toEqual({
          ...before,
          notReached: before.notReached + 1,
        })
      }),
    )
  })
})

describe('for any facts', () => {
  const anyHorizon = fc.constantFrom(...survivalHorizons)

  test('what came after asOf changes nothing, nor does order', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyHorizon, anyDay, (facts, day, horizon, asOf) => {
        const status = survivalStatus(facts, day, horizon, asOf)
        expect(survivalStatus(knownOn(facts, asOf), day, horizon, asOf)).toBe(status)
        expect(survivalStatus(reversed(facts), day, horizon, asOf)).toBe(status)
      }),
    )
  })

  test('without a fact there is neither life nor end, and each status has its evidence', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyHorizon, anyDay, (facts, day, horizon, asOf) => {
        const status = survivalStatus(facts, day, horizon, asOf)
        const horizonDay = addMonths(day, horizon)
        const { sightings, reports, decisions } = knownOn(facts, asOf)
        const days = [
          ...sightings.map((each) => each.sightedOn),
          ...reports.map((each) => each.reportedOn),
          ...decisions.map((each) => each.decidedOn),
        ]
        expect(status === 'not_reached').toBe(horizonDay > asOf)
        if (status === 'alive') expect(days.some((each) => each >= horizonDay)).toBe(true)
        if (status === 'ended') expect(days.some((each) => each < horizonDay)).toBe(true)
        expect(['unknown', 'not_reached']).toContain(survivalStatus(factsOf({}), day, horizon, asOf))
      }),
    )
  })

  test('a status reached stays the same while nothing new is learnt', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyHorizon, (facts, day, horizon) => {
        const reached = survivalStatus(facts, day, horizon, '2030-01-01')
        expect(survivalStatus(facts, day, horizon, '2031-01-01')).toBe(reached)
      }),
    )
  })
})
