import { describe, expect, test } from 'vitest'
import { factsOf, milestoneOf, reportOf } from '../../../test/facts-of.ts'
import type { ReportFact } from '../../facts.ts'
import { milestoneState } from './milestone-state.ts'

const milestone = milestoneOf({ id: 1, originalDueOn: '2025-06-30' })
const stateAt = (asOf: string, ...reports: ReportFact[]) =>
  milestoneState(milestone, factsOf({ reports }), asOf)

describe('the state of a milestone', () => {
  test.each([
    ['not_started', null, 0, false],
    ['not_started', 40, 0, false],
    ['limited', null, 25, true],
    ['limited', 0, 0, false],
    ['limited', 40, 40, false],
    ['substantial', null, 75, true],
    ['substantial', 60, 60, false],
    ['complete', null, 100, false],
    ['complete', 90, 100, false],
    ['withdrawn', 90, null, false],
  ] as const)('%s with %s reported counts as %s', (delivery, given, percent, percentIsAssumed) => {
    const state = stateAt('2025-06-01', reportOf({ reportedOn: '2025-05-01', delivery, percent: given }))
    expect(state).toMatchObject({ delivery, percent, percentIsAssumed })
  })

  test('is unknown, not zero, without a report', () => {
    expect(stateAt('2025-06-01')).toEqual({
      milestoneId: 1,
      delivery: null,
      percent: null,
      percentIsAssumed: false,
      completedOn: null,
      completedPrecision: null,
      lastReportedOn: null,
      schedule: 'on_track',
      daysLate: null,
      evidence: null,
    })
  })

  test('follows the newest report, and the higher id on one day', () => {
    const newest = reportOf({ id: 502, reportedOn: '2025-05-02', delivery: 'substantial' })
    const sameDay = reportOf({ id: 501, reportedOn: '2025-05-02', delivery: 'limited' })
    const older = reportOf({ id: 503, reportedOn: '2025-05-01', delivery: 'complete' })
    expect(stateAt('2025-06-01', newest, sameDay, older).delivery).toBe('substantial')
  })

  test('is dated by the report that first claimed complete in the present run', () => {
    const first = reportOf({ reportedOn: '2025-06-20', delivery: 'complete', completedOn: '2025-06-10' })
    const again = reportOf({ reportedOn: '2025-09-20', delivery: 'complete', completedOn: '2025-09-10' })
    expect(stateAt('2025-12-01', first, again)).toMatchObject({
      completedOn: '2025-06-10',
      schedule: 'met',
      lastReportedOn: '2025-09-20',
    })
  })

  test('is dated by the day of that report when it names no day, and never later than it', () => {
    const report = reportOf({ reportedOn: '2025-07-10', delivery: 'complete' })
    expect(stateAt('2025-12-01', report)).toMatchObject({
      completedOn: '2025-07-10',
      schedule: 'met_late',
      daysLate: 10,
    })
    expect(stateAt('2025-12-01', { ...report, completedOn: '2025-08-01' }).completedOn).toBe('2025-07-10')
  })

  test('is open again when a later report goes back from complete, and dated anew when complete again', () => {
    const complete = reportOf({ reportedOn: '2025-06-20', delivery: 'complete' })
    const back = reportOf({ reportedOn: '2025-08-01', delivery: 'substantial' })
    const again = reportOf({ reportedOn: '2025-09-01', delivery: 'complete' })
    expect(stateAt('2025-08-02', complete, back)).toMatchObject({
      delivery: 'substantial',
      completedOn: null,
      schedule: 'late',
      daysLate: 33,
    })
    expect(stateAt('2025-09-02', complete, back, again).completedOn).toBe('2025-09-01')
  })

  test('knows no report made after the day asked for, nor one of another milestone', () => {
    const later = reportOf({ reportedOn: '2025-06-02', delivery: 'complete' })
    const other = reportOf({ milestoneId: 2, reportedOn: '2025-05-02', delivery: 'complete' })
    expect(stateAt('2025-06-01', later, other).delivery).toBeNull()
  })
})
