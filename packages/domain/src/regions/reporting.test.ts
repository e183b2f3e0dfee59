import { describe, expect, test } from 'vitest'
import { reportingRecord } from './reporting.ts'

const period = { id: 1, opensOn: '2025-01-01', dueOn: '2025-01-31', closesOn: '2025-02-15' }

describe('the outcome of a reporting period', () => {
  test.each([
    ['a report on the first day', ['2025-01-01'], '2025-03-01', 'on_time'],
    ['a report on the due day', ['2025-01-31'], '2025-03-01', 'on_time'],
    ['a report after the due day', ['2025-02-01'], '2025-03-01', 'late'],
    ['a report on the closing day', ['2025-02-15'], '2025-03-01', 'late'],
    ['the earlier of two reports', ['2025-02-01', '2025-01-15'], '2025-03-01', 'on_time'],
    ['a report before it opened', ['2024-12-31'], '2025-03-01', 'silent'],
    ['a report after it closed', ['2025-02-16'], '2025-03-01', 'silent'],
    ['nothing until it closed', [], '2025-02-16', 'silent'],
    ['nothing yet on the closing day', [], '2025-02-15', 'pending'],
    ['a report not made yet', ['2025-02-10'], '2025-02-09', 'pending'],
  ])('%s', (_, reportedOns, asOf, outcome) => {
    expect(reportingRecord([period], reportedOns, asOf).byPeriod).toEqual([{ periodId: 1, outcome }])
  })

  test('is open on its due day, and due the day after', () => {
    expect(reportingRecord([period], [], '2025-01-31').due).toBe(0)
    expect(reportingRecord([period], [], '2025-02-01').due).toBe(1)
  })
})

describe('the reporting record', () => {
  const periods = [1, 2, 3, 4].map((id) => ({
    id,
    opensOn: `2025-0${id}-01`,
    dueOn: `2025-0${id}-20`,
    closesOn: `2025-0${id}-28`,
  }))

  test('keeps silence and pending periods in the denominator', () => {
    const record = reportingRecord(periods.toReversed(), ['2025-02-25', '2025-01-05'], '2025-04-25')
    expect(record).toEqual({
      isAsked: true,
      due: 4,
      onTime: 1,
      late: 1,
      silent: 1,
      pending: 1,
      completeness: { numerator: 2, denominator: 4, rate: 0.5 },
      timeliness: { numerator: 1, denominator: 4, rate: 0.25 },
      byPeriod: [
        { periodId: 1, outcome: 'on_time' },
        { periodId: 2, outcome: 'late' },
        { periodId: 3, outcome: 'silent' },
        { periodId: 4, outcome: 'pending' },
      ],
    })
  })

  test('has no rate, rather than zero, when nothing was due', () => {
    expect(reportingRecord(periods, [], '2024-12-31').completeness).toEqual({
      numerator: 0,
      denominator: 0,
      rate: null,
    })
  })
})
