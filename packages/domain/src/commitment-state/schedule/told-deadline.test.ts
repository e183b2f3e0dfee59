import { expect, test } from 'vitest'
import { toldDeadline } from './told-deadline.ts'

const dated = (
  schedule: Parameters<typeof toldDeadline>[0]['schedule'],
  originalDueOn: string | null,
  year = false,
) => ({
  schedule,
  originalDueOn,
  originalDuePrecision: year ? ('year' as const) : null,
})

const milestones = [
  dated('met', '2023-06-30'),
  dated('outcome_unknown', '2024-12-31'),
  dated('outcome_unknown', '2024-06-30'),
  // Known to the year, so its last day counts.
  dated('outcome_unknown', '2024-01-01', true),
  dated('late', '2026-01-01', true),
  dated('on_track', '2028-06-30'),
  dated('on_track', '2027-06-30'),
  dated('no_deadline', null),
].map((milestone, id) => ({ ...milestone, id }))
const states = milestones.map(({ id, schedule }) => ({ milestoneId: id, schedule }))

test.each([
  ['the next, while nothing is behind', 'on_track', { key: 'next', on: '2027-06-30', precision: 'day' }],
  ['the first that passed', 'outcome_unknown', { key: 'first', on: '2024-06-30', precision: 'day' }],
  ['no more exactly than it is known', 'late', { key: 'first', on: '2026-01-01', precision: 'year' }],
  ['the first that was met, once all were', 'met', { key: 'first', on: '2023-06-30', precision: 'day' }],
  ['none where none is recorded', 'no_deadline', null],
  ['none where the milestones were withdrawn', 'withdrawn', null],
  ['none for a word no milestone has', 'very_late', null],
] as const)('%s', (_case, schedule, told) => {
  expect(toldDeadline({ schedule, milestones: states }, milestones)).toEqual(told)
})
