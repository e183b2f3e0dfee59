import { expect, test } from 'vitest'
import { daysPastDue } from './days-past-due.ts'

test.each([
  ['completed late', '2025-06-30', '2025-08-29', 60, 60],
  ['completed early', '2025-06-30', '2025-06-20', null, -10],
  ['open and late, as its state counts it', '2025-06-30', null, 146, 146],
  ['open, and not known to be late', '2025-06-30', null, null, null],
  ['without a deadline', null, '2024-01-01', null, null],
] as const)('%s', (_, originalDueOn, completedOn, daysLate, days) => {
  expect(daysPastDue({ originalDueOn, completedOn, daysLate })).toBe(days)
})
