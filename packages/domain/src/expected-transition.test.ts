import { describe, expect, test } from 'vitest'
import { spellOf } from '../test/facts-of.ts'
import { pontianakSpells } from '../test/pilot-spells.ts'
import { expectedTransition } from './expected-transition.ts'

const openEnded = pontianakSpells.map((spell) => ({ ...spell, endedOn: null }))

describe('the expected transition', () => {
  test.each([
    ['a full term ends five years after inauguration', '2025-06-01', '2030-02-20', 'end_of_term', false],
    ['the day itself is not overdue', '2030-02-20', '2030-02-20', 'end_of_term', false],
    ['a day later it is', '2030-02-21', '2030-02-20', 'end_of_term', true],
    ['the rest of a term ends with the term', '2018-11-20', '2018-12-23', 'end_of_term', false],
    ['an acting head serves twelve months', '2024-01-01', '2024-12-23', 'acting', false],
    ['an acting mandate restarts with the next acting head', '2024-12-31', '2025-11-04', 'acting', false],
  ])('%s', (_, asOf, on, basis, isOverdue) => {
    expect(expectedTransition(openEnded, asOf)).toEqual({ on, basis, isOverdue })
  })

  test('an end already recorded wins over the legal one', () => {
    const leaving = spellOf({ id: 1, startedOn: '2025-02-20', endedOn: '2027-03-01' })
    expect(expectedTransition([leaving], '2026-01-01')?.on).toBe('2027-03-01')
  })

  test('is unknown before any spell, in an uncovered day, in a vacancy, and for the rest of an unknown term', () => {
    expect(expectedTransition([], '2025-01-01')).toBeNull()
    expect(expectedTransition(pontianakSpells, '2000-01-01')).toBeNull()
    expect(
      expectedTransition([spellOf({ id: 1, startedOn: '2010-01-01', endedOn: '2011-01-01' })], '2012-01-01'),
    ).toBeNull()
    expect(
      expectedTransition([spellOf({ id: 1, capacity: 'vacant', startedOn: '2010-01-01' })], '2012-01-01'),
    ).toBeNull()
    expect(
      expectedTransition(
        [spellOf({ id: 1, capacity: 'remaining_term', startedOn: '2010-01-01' })],
        '2010-02-01',
      ),
    ).toBeNull()
  })
})
