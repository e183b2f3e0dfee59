import { expect, test } from 'vitest'
import { asOf, someMilestone } from './relay-fixtures.ts'
import { milestoneMarks } from './relay-milestones.ts'

const span = { from: '2015-01-01', to: '2026-12-31' }
const markOf = (over: Parameters<typeof someMilestone>[0]) =>
  milestoneMarks([someMilestone(over)], asOf, span).marks[0]

test.each([
  ['completed late', { completedOn: '2025-08-29', schedule: 'met_late' }, '2025-08-29', true, 60],
  ['completed early', { completedOn: '2025-06-20', schedule: 'met' }, '2025-06-20', true, -10],
  ['overdue: the thread runs to the day asked for', { daysLate: 146 }, asOf, false, 146],
  ['moved ahead: to the new deadline', { dueOn: '2026-03-31', daysLate: 146 }, '2026-03-31', false, 146],
  ['late when its commitment ended: the thread stops there', { daysLate: 31 }, '2025-07-31', false, 31],
  ['nobody knows whether it was done: no thread', { schedule: 'outcome_unknown' }, '2025-06-30', false, null],
  [
    'lapsed with its commitment: no thread',
    { schedule: 'lapsed_with_commitment' },
    '2025-06-30',
    false,
    null,
  ],
  [
    'not due',
    { originalDueOn: '2026-01-31', dueOn: '2026-01-31', schedule: 'on_track' },
    '2026-01-31',
    false,
    null,
  ],
  ['withdrawn: no thread', { schedule: 'withdrawn' }, '2025-06-30', false, null],
  [
    'no deadline, completed',
    { originalDueOn: null, dueOn: null, completedOn: '2024-01-01', schedule: 'no_deadline' },
    '2024-01-01',
    true,
    null,
  ],
  [
    'beyond the frame: at its edge',
    { originalDueOn: '2040-01-01', dueOn: '2040-01-01', schedule: 'on_track' },
    '2026-12-31',
    false,
    null,
  ],
] as const)('%s', (_, over, to, isComplete, daysLate) => {
  expect(markOf(over)).toMatchObject({ to, isComplete, daysLate })
})

test('a milestone no date can place is kept for the table', () => {
  const { marks, unplaced } = milestoneMarks(
    [someMilestone({ originalDueOn: null, dueOn: null, schedule: 'no_deadline' })],
    asOf,
    span,
  )
  expect(marks).toEqual([])
  expect(unplaced).toHaveLength(1)
})
