import { expect, test } from 'vitest'
import { seatFacts } from './seat-facts.ts'

const spell = {
  id: 6,
  regionCode: '35.76',
  personId: 3,
  personName: 'Ika Puspitasari',
  capacity: 'definitive' as const,
  startedOn: '2025-02-20',
  startedPrecision: 'day' as const,
  startedRaw: '2025-02-20',
  endedOn: null,
  endedPrecision: null,
  endedRaw: null,
  entryReason: null,
  exitReason: null,
  sourcing: 'sourced' as const,
  note: null,
  sources: [],
}
const story = (change: Partial<typeof spell> | { startedPrecision: 'year' } = {}) => ({
  asOf: '2026-11-23',
  leader: spell,
  spells: [{ ...spell, ...change }],
  expectedTransition: { on: '2030-02-20', basis: 'end_of_term' as const, isOverdue: false },
  profile: { isAdministrative: false },
})

test('a term with both ends known is counted from both', () => {
  expect(seatFacts(story())).toEqual({
    is: 'held',
    name: 'Ika Puspitasari',
    capacity: 'definitive',
    since: { day: '2025-02-20', precision: 'day' },
    days: 641,
    expected: { day: '2030-02-20', precision: 'day', daysLeft: 1185, basis: 'end_of_term' },
    passed: 641 / 1826,
  })
})

test('where only the year is known, no day is counted', () => {
  const seat = seatFacts(story({ startedPrecision: 'year' }))
  expect(seat).toMatchObject({ days: null, passed: null, expected: { precision: 'year', daysLeft: null } })
})

test('nobody in office: not elected there, or not recorded', () => {
  const nobody = { ...story(), leader: null, expectedTransition: null, spells: [] }
  expect(seatFacts(nobody)).toEqual({ is: 'unrecorded' })
  expect(seatFacts({ ...nobody, profile: { isAdministrative: true } })).toEqual({ is: 'administrative' })
})

test('a passed end does not draw past the end of the bar', () => {
  const overdue = { on: '2026-02-20', basis: 'end_of_term' as const, isOverdue: true }
  expect(seatFacts({ ...story(), expectedTransition: overdue })).toMatchObject({
    passed: 1,
    expected: { daysLeft: -276 },
  })
})
