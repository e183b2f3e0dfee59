import { expect, test } from 'vitest'
import { asOf, someMilestone } from '../relay-fixtures.ts'
import { milestoneMarks } from './relay-milestones.ts'

const span = { from: '2015-01-01', to: '2026-12-31' }
const markOf = (over: Parameters<typeof someMilestone>[0]) =>
  milestoneMarks([someMilestone(over)], asOf, span).marks[0]

test.each([
  ['completed late', { completedOn: '2025-08-29', schedule: 'met_late' }, '2025-08-29', true],
  ['completed early', { completedOn: '2025-06-20', schedule: 'met' }, '2025-06-20', true],
  ['overdue: the thread runs to the day asked for', { daysLate: 146 }, asOf, false],
  ['moved ahead: to the new deadline', { dueOn: '2026-03-31', daysLate: 146 }, '2026-03-31', false],
  ['late when its commitment ended: the thread stops there', { daysLate: 31 }, '2025-07-31', false],
  ['nobody knows whether it was done: no thread', { schedule: 'outcome_unknown' }, '2025-06-30', false],
  ['lapsed with its commitment: no thread', { schedule: 'lapsed_with_commitment' }, '2025-06-30', false],
  [
    'not due',
    { originalDueOn: '2026-01-31', dueOn: '2026-01-31', schedule: 'on_track' },
    '2026-01-31',
    false,
  ],
  ['withdrawn: no thread', { schedule: 'withdrawn' }, '2025-06-30', false],
  [
    'no deadline, completed',
    { originalDueOn: null, dueOn: null, completedOn: '2024-01-01', schedule: 'no_deadline' },
    '2024-01-01',
    true,
  ],
  [
    'beyond the frame: at its edge',
    { originalDueOn: '2040-01-01', dueOn: '2040-01-01', schedule: 'on_track' },
    '2026-12-31',
    false,
  ],
] as const)('%s', (_, over, to, isComplete) => {
  expect(markOf(over)).toMatchObject({ to, isComplete })
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
