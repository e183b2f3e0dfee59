import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, knownOn, reversed } from '../../test/arbitrary-facts.ts'
import { decisionOf, factsOf, reportOf, sightingOf } from '../../test/facts-of.ts'
import type { CommitmentFacts } from '../facts.ts'
import { addDays, daysBetween } from '../iso-day.ts'
import { sightingSpan } from '../commitment-state/continuity/life-events.ts'
import { dayZeroStanding } from '../handovers/day-zero-standing.ts'
import { survivalTime } from './survival-times.ts'

const dayZero = '2025-02-20'
const timeOf = (facts: Partial<CommitmentFacts>, asOf = '2027-06-01') =>
  survivalTime(factsOf(facts), dayZero, asOf)

describe('an end', () => {
  test.each([
    ['lapsed', { sightings: [sightingOf('2025-03-02', 'lapsed')] }],
    ['absorbed', { sightings: [sightingOf('2025-03-02', 'absorbed')] }],
    ['replaced', { sightings: [sightingOf('2025-03-02', 'replaced')] }],
    ['completed_closed', { sightings: [sightingOf('2025-03-02', 'completed_closed')] }],
    ['lapsed', { decisions: [decisionOf('2025-03-02', 'stop')] }],
    ['absorbed', { decisions: [decisionOf('2025-03-02', 'merged')] }],
    ['completed_closed', { decisions: [decisionOf('2025-03-02', 'completed_before')] }],
    [
      'lapsed',
      { reports: [reportOf({ reportedOn: '2025-03-02', delivery: 'withdrawn', milestoneId: null })] },
    ],
  ] as const)('by %s is timed by the day it was first seen', (cause, facts) => {
    // Somebody else showed or decided it: a report after it (final accounts) changes nothing.
    const later =
      'reports' in facts ? {} : { reports: [reportOf({ reportedOn: '2025-12-01', delivery: 'complete' })] }
    expect(timeOf({ ...later, ...facts })).toEqual({
      time: 10,
      cause,
      firstEndOn: '2025-03-02',
      isEndTakenBack: false,
    })
    expect(timeOf({ ...later, ...facts }, '2025-03-01').cause).toBeNull()
  })

  test('on day zero comes after 0 days', () => {
    expect(timeOf({ decisions: [decisionOf(dayZero, 'stop')] })).toMatchObject({ time: 0, cause: 'lapsed' })
  })

  test('seen again keeps its day and takes the cause last known', () => {
    const sightings = [sightingOf('2025-03-02', 'lapsed'), sightingOf('2025-06-01', 'replaced')]
    expect(timeOf({ sightings }, '2025-05-31')).toMatchObject({ time: 10, cause: 'lapsed' })
    expect(timeOf({ sightings })).toMatchObject({ time: 10, cause: 'replaced' })
  })

  test('taken back is still the first end, and says so', () => {
    const revived = [sightingOf('2025-03-02', 'lapsed'), sightingOf('2025-06-01', 'active')]
    const end = { time: 10, cause: 'lapsed', firstEndOn: '2025-03-02', isEndTakenBack: true }
    expect(timeOf({ sightings: revived })).toEqual(end)
    expect(timeOf({ sightings: [...revived, sightingOf('2025-09-01', 'replaced')] })).toEqual(end)
    expect(
      timeOf({ decisions: [decisionOf('2025-03-02', 'stop'), decisionOf('2025-04-01', 'continue')] }),
    ).toEqual(end)
  })

  test('seen dormant afterwards is not taken back', () => {
    const sightings = [sightingOf('2025-03-02', 'lapsed'), sightingOf('2025-06-01', 'dormant')]
    expect(timeOf({ sightings })).toMatchObject({ time: 10, cause: 'lapsed', isEndTakenBack: false })
    const revived = [...sightings, sightingOf('2025-09-01', 'active')]
    expect(timeOf({ sightings: revived })).toMatchObject({ time: 10, cause: 'lapsed', isEndTakenBack: true })
  })
})

describe('an end, a pause, then a report', () => {
  const sightings = [sightingOf('2025-03-02', 'absorbed')]
  const decisions = [decisionOf('2025-04-01', 'pause')]
  const progress = reportOf({ reportedOn: '2025-05-01', delivery: 'limited' })
  const withdrawal = reportOf({ reportedOn: '2025-06-01', delivery: 'withdrawn', milestoneId: null })

  test('is taken back by the report', () => {
    const facts = { sightings, decisions, reports: [progress] }
    expect(timeOf(facts, '2025-04-30')).toMatchObject({ time: 10, isEndTakenBack: false })
    expect(timeOf(facts, '2025-05-01')).toMatchObject({ time: 10, isEndTakenBack: true })
  })

  test('and reads the same before a withdrawal as if none had followed', () => {
    const facts = { sightings, decisions, reports: [progress, withdrawal] }
    expect(timeOf(facts, '2025-05-31')).toEqual(timeOf({ ...facts, reports: [progress] }, '2025-05-31'))
  })
})

describe('without an end', () => {
  test('is censored on the last sign of life, never at asOf', () => {
    const facts = {
      sightings: [sightingOf('2025-03-02', 'active'), sightingOf('2025-09-01', 'dormant')],
      reports: [reportOf({ reportedOn: '2025-03-22', delivery: 'limited' })],
    }
    expect(timeOf(facts)).toEqual({ time: 30, cause: null, firstEndOn: null, isEndTakenBack: false })
    expect(timeOf(facts, '2025-03-21')).toMatchObject({ time: 10, cause: null })
  })

  test('and without a sign of life since day zero is censored after 0 days', () => {
    expect(timeOf({})).toMatchObject({ time: 0, cause: null })
    expect(timeOf({ sightings: [sightingOf('2024-03-02', 'active')] })).toMatchObject({
      time: 0,
      cause: null,
    })
  })
})

describe('for any facts of a commitment at risk', () => {
  const anyCase = fc
    .tuple(anyFacts, anyDay, anyDay)
    .filter(([facts, day, asOf]) => day <= asOf && dayZeroStanding(facts, day, asOf) === 'at_risk')

  test('what came after asOf changes nothing, nor does order', () => {
    fc.assert(
      fc.property(anyCase, ([facts, day, asOf]) => {
        const time = survivalTime(facts, day, asOf)
        expect(survivalTime(knownOn(facts, asOf), day, asOf)).toEqual(time)
        expect(survivalTime(reversed(facts), day, asOf)).toEqual(time)
      }),
    )
  })

  test('the time is that of a fact since day zero, or 0', () => {
    fc.assert(
      fc.property(anyCase, ([facts, day, asOf]) => {
        const { time, cause } = survivalTime(facts, day, asOf)
        const { sightings, reports, decisions } = knownOn(facts, asOf)
        const days = [
          ...sightings.flatMap((each) => Object.values(sightingSpan(each))),
          ...decisions.map((each) => each.decidedOn),
          ...reports.map((each) => each.reportedOn),
          ...(cause === null ? [day] : []),
        ]
        expect(days).toContain(addDays(day, time))
        expect(time).toBeLessThanOrEqual(daysBetween(day, asOf))
      }),
    )
  })

  test('an end once known keeps its day as more is learnt', () => {
    fc.assert(
      fc.property(anyCase, ([facts, day, asOf]) => {
        const { time, cause } = survivalTime(facts, day, asOf)
        if (cause !== null) expect(survivalTime(facts, day, '2030-01-01').time).toBe(time)
      }),
    )
  })
})
