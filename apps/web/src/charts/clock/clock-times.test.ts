import { expect, test } from 'vitest'
import { clockTimes } from './clock-times.ts'

const windows = { decisionsDueOn: '2026-10-06', rpjmdDueOn: '2026-12-28' }
const dayZero = '2026-06-28'

test('both clocks start on the day itself and end with their last day', () => {
  expect(clockTimes(dayZero, { ...windows, daysSince: 0 })).toEqual([
    { name: 'decisions', dueOn: '2026-10-06', daysLeft: 100, passed: 0 },
    { name: 'rpjmd', dueOn: '2026-12-28', daysLeft: 183, passed: 0 },
  ])
  expect(clockTimes(dayZero, { ...windows, daysSince: 100 })[0]).toMatchObject({ daysLeft: 0, passed: 1 })
})

test('a clock that is over stays full and says since when', () => {
  const [decisions, rpjmd] = clockTimes(dayZero, { ...windows, daysSince: 148 })
  expect(decisions).toMatchObject({ daysLeft: -48, passed: 1 })
  expect(rpjmd?.daysLeft).toBe(35)
  expect(rpjmd?.passed).toBeCloseTo(148 / 183)
})
