import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../test/arbitrary-facts.ts'
import { addDays } from '../iso-day.ts'
import { watchWindows } from './watch-windows.ts'

test.each([
  ['2025-02-20', '2025-02-20', 0, 'decisions'],
  ['2025-02-20', '2025-05-31', 100, 'decisions'],
  ['2025-02-20', '2025-06-01', 101, 'rpjmd'],
  ['2025-02-20', '2025-08-20', 181, 'rpjmd'],
  ['2025-02-20', '2025-08-21', 182, 'closed'],
  // February has no 31st: six months from the end of August are its last day.
  ['2025-08-31', '2026-02-28', 181, 'rpjmd'],
  ['2025-08-31', '2026-03-01', 182, 'closed'],
] as const)('of %s on %s it is day %d: %s', (dayZero, asOf, daysSince, phase) => {
  expect(watchWindows(dayZero, asOf)).toMatchObject({ daysSince, phase })
})

test('both clocks start on day zero', () => {
  expect(watchWindows('2026-06-14', '2026-06-14')).toEqual({
    daysSince: 0,
    decisionsDueOn: '2026-09-22',
    rpjmdDueOn: '2026-12-14',
    phase: 'decisions',
  })
})

test('a phase never comes back', () => {
  const phases = ['decisions', 'rpjmd', 'closed']
  fc.assert(
    fc.property(anyDay, fc.nat(400), fc.nat(400), (dayZero, days, more) => {
      const earlier = watchWindows(dayZero, addDays(dayZero, days))
      const later = watchWindows(dayZero, addDays(dayZero, days + more))
      expect(phases.indexOf(later.phase)).toBeGreaterThanOrEqual(phases.indexOf(earlier.phase))
      expect(later.daysSince).toBe(earlier.daysSince + more)
      expect([later.decisionsDueOn, later.rpjmdDueOn]).toEqual([earlier.decisionsDueOn, earlier.rpjmdDueOn])
    }),
  )
})
