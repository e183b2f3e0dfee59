import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../../../test/arbitrary-facts.ts'
import { addDays } from '../../iso-day.ts'
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

  test.each([
    ['never asked, never reported on', { openUntil: null }, '2026-06-30', 'outcome_unknown', null],
    ['never asked, not due yet', { openUntil: null }, '2025-06-30', 'on_track', null],
    [
      'last said to be open before the deadline',
      { openUntil: '2025-06-01' },
      '2026-06-30',
      'outcome_unknown',
      null,
    ],
    ['last said to be open 20 days after it', { openUntil: '2025-07-20' }, '2026-06-30', 'late', 20],
    ['ended before the deadline', { endedOn: '2025-05-01' }, '2026-06-30', 'lapsed_with_commitment', null],
    [
      'ended, and the deadline not come yet',
      { endedOn: '2025-05-01' },
      '2025-06-01',
      'lapsed_with_commitment',
      null,
    ],
    ['ended 40 days late: the days stop', { endedOn: '2025-08-09' }, '2026-06-30', 'late', 40],
    ['ended long late: it stays so', { endedOn: '2025-12-31' }, '2026-06-30', 'very_late', 184],
    [
      'completed after the end all the same',
      { endedOn: '2025-05-01', completedOn: '2025-06-02' },
      '2026-06-30',
      'met',
      null,
    ],
    ['due in a month: by its last day', { originalDuePrecision: 'month' as const }, '2025-07-01', 'late', 1],
    [
      'due in a year: by its last day',
      { originalDuePrecision: 'year' as const },
      '2025-12-31',
      'on_track',
      null,
    ],
    [
      'completed at the latest in time',
      { completedOn: '2025-06-01', completedBy: '2025-06-30' },
      '2026-06-30',
      'met',
      null,
    ],
    [
      'completed at the earliest late',
      { completedOn: '2025-07-01', completedBy: '2025-07-31' },
      '2026-06-30',
      'met_late',
      1,
    ],
    [
      'completed within days that hold the deadline',
      { completedOn: '2025-01-01', completedBy: '2025-12-31' },
      '2026-06-30',
      'outcome_unknown',
      null,
    ],
  ])('%s', (_, change, asOf, status, daysLate) => {
    const input = { originalDueOn: due, completedOn: null, isWithdrawn: false, ...change }
    expect(scheduleStatus(input, asOf)).toEqual({ status, daysLate })
  })

  test('never counts a day after the commitment ended, nor one that nobody speaks of', () => {
    const input = fc.record({
      originalDueOn: anyDay,
      openUntil: fc.option(anyDay, { nil: null }),
      endedOn: fc.option(anyDay, { nil: null }),
    })
    fc.assert(
      fc.property(input, anyDay, ({ endedOn, ...facts }, asOf) => {
        const known = { ...facts, completedOn: null, isWithdrawn: false }
        const end = endedOn !== null && endedOn <= asOf ? endedOn : null
        const { daysLate } = scheduleStatus({ ...known, endedOn: end }, asOf)
        if (daysLate === null) return
        const last = addDays(facts.originalDueOn, daysLate)
        for (const limit of [asOf, end, facts.openUntil]) expect(last <= (limit ?? '9999-12-31')).toBe(true)
        expect(
          scheduleStatus({ ...known, endedOn: end }, addDays(asOf, 400)).daysLate ?? 0,
        ).toBeGreaterThanOrEqual(daysLate)
      }),
    )
  })

  test('changes by the calendar alone exactly on the day foretold, and not before', () => {
    fc.assert(
      fc.property(
        fc.option(anyDay),
        fc.option(anyDay),
        fc.boolean(),
        anyDay,
        fc.option(anyDay, { nil: null }),
        fc.option(anyDay, { nil: null }),
        fc.constantFrom('day' as const, 'month' as const, 'year' as const),
        (originalDueOn, done, isWithdrawn, asOf, end, word, originalDuePrecision) => {
          const completedOn = done !== null && done <= asOf ? done : null
          const input = {
            originalDueOn,
            originalDuePrecision,
            completedOn,
            isWithdrawn,
            endedOn: end !== null && end <= asOf ? end : null,
            ...(word === null || word <= asOf ? { openUntil: word } : {}),
          }
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
