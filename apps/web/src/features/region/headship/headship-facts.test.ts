import { type DatePrecision, expectedTransition, type HeadDoubt } from '@estafet/domain'
import { expect, test } from 'vitest'
import { endKey, headshipFacts, inOfficeKey } from './headship-facts.ts'

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
const headship = (
  change: Partial<typeof spell> | { startedPrecision: DatePrecision; doubt?: HeadDoubt } = {},
) => {
  const asOf = '2026-11-23'
  const leader = { ...spell, doubt: null, ...change }
  const expected = expectedTransition([{ ...spell, ...change }], asOf)
  return headshipFacts({ asOf, leader, expectedTransition: expected, profile: { isAdministrative: false } })
}
type Held = Extract<ReturnType<typeof headship>, { is: 'held' }>
const held = (facts: ReturnType<typeof headship>): Held => {
  if (facts.is !== 'held') throw new Error('somebody is in office')
  return facts
}

test('a term with both ends known is counted from both', () => {
  expect(headship()).toEqual({
    is: 'held',
    name: 'Ika Puspitasari',
    capacity: 'definitive',
    doubt: null,
    since: { day: '2025-02-20', precision: 'day' },
    days: 641,
    expected: {
      day: '2030-02-20',
      precision: 'day',
      daysLeft: 1185,
      basis: 'end_of_term',
      law: 'five_years',
      isAtLatest: false,
      mayMove: true,
    },
    passed: 641 / 1826,
  })
})

test('where only the year is known, no day is counted, and both ends are told as years', () => {
  const facts = held(headship({ startedPrecision: 'year' }))
  expect(facts).toMatchObject({ days: null, passed: null, expected: { precision: 'year', daysLeft: null } })
  expect([inOfficeKey(facts), facts.expected && endKey(facts.expected)]).toEqual([
    'day_unknown',
    'end_of_term_imprecise',
  ])
})

test('what was worked out stays marked, the start and the end that follows from it', () => {
  const facts = held(headship({ startedPrecision: 'inferred_day' }))
  expect(facts.expected?.precision).toBe('inferred_day')
  expect(inOfficeKey(facts)).toBe('days_about')
})

test('a doubt about the day is passed on', () => {
  expect(headship({ startedPrecision: 'year', doubt: 'perhaps_not_yet' })).toMatchObject({
    doubt: 'perhaps_not_yet',
  })
})

test('nobody in office: not elected there, or not recorded', () => {
  const nobody = { asOf: '2026-11-23', leader: null, expectedTransition: null }
  expect(headshipFacts({ ...nobody, profile: { isAdministrative: false } })).toEqual({ is: 'unrecorded' })
  expect(headshipFacts({ ...nobody, profile: { isAdministrative: true } })).toEqual({ is: 'administrative' })
})

test('a passed end does not draw past the end of the bar', () => {
  const facts = held(headship({ startedOn: '2021-02-20' }))
  expect(facts).toMatchObject({ passed: 1, expected: { daysLeft: -276, isAtLatest: true } })
  expect(facts.expected && endKey(facts.expected)).toBe('at_latest_overdue')
})
