import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../test/arbitrary-facts.ts'
import { addDays } from './iso-day.ts'
import { scheduleChangesOn, scheduleStatus } from './schedule.ts'

const due = '2025-06-30'

describe('schedule status', () => {
  test.each([
    ['due tomorrow', due, null, '2025-06-29', 'on_track', null],
    ['due today', due, null, '2025-06-30', 'on_track', null],
    ['one day late', due, null, '2025-07-01', 'late', 1],
    ['ninety days late', due, null, '2025-09-28', 'late', 90],
    ['ninety-one days late', due, null, '2025-09-29', 'very_late', 91],
    ['completed before', due, '2025-06-01', '2025-12-31', 'met', null],
    ['completed on the day', due, '2025-06-30', '2025-12-31', 'met', null],
    ['completed a day after', due, '2025-07-01', '2025-12-31', 'met_late', 1],
    ['completed long after', due, '2025-12-30', '2025-12-31', 'met_late', 183],
    ['completed after the day asked for', due, '2025-07-02', '2025-07-01', 'late', 1],
    ['no deadline', null, null, '2025-12-31', 'no_deadline', null],
    ['no deadline, completed', null, '2025-01-01', '2025-12-31', 'no_deadline', null],
  ])('%s', (_, originalDueOn, completedOn, asOf, status, daysLate) => {
    expect(scheduleStatus({ originalDueOn, completedOn, isWithdrawn: false }, asOf)).toEqual({
      status,
      daysLate,
    })
  })

  test('withdrawn outweighs every deadline', () => {
    expect(
      scheduleStatus({ originalDueOn: due, completedOn: null, isWithdrawn: true }, '2030-01-01'),
    ).toEqual({ status: 'withdrawn', daysLate: null })
  })

  test('changes by the calendar alone exactly on the day foretold, and not before', () => {
    fc.assert(
      fc.property(
        fc.option(anyDay),
        fc.option(anyDay),
        fc.boolean(),
        anyDay,
        (originalDueOn, done, isWithdrawn, asOf) => {
          const completedOn = done !== null && done <= asOf ? done : null
          const input = { originalDueOn, completedOn, isWithdrawn }
          const { status } = scheduleStatus(input, asOf)
          const changesOn = scheduleChangesOn(input, asOf)
          if (changesOn === null) {
            expect(scheduleStatus(input, addDays(asOf, 5000)).status).toBe(status)
          } else {
            expect(changesOn > asOf).toBe(true)
            expect(scheduleStatus(input, addDays(changesOn, -1)).status).toBe(status)
            expect(scheduleStatus(input, changesOn).status).not.toBe(status)
          }
        },
      ),
    )
  })
})
