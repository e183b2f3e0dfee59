import { describe, expect, test } from 'vitest'
import { spellOf } from '../../test/facts-of.ts'
import { mojokertoSpells, pontianakSpells } from '../../test/pilot-spells.ts'
import { leaderCapacities } from '../vocabulary.ts'
import { expectedTransition } from './expected-transition.ts'

const openEnded = pontianakSpells.map((spell) => ({ ...spell, endedOn: null }))

describe('the expected transition', () => {
  test.each([
    ['a full term ends five years after inauguration', '2025-06-01', '2030-02-20', 'end_of_term', false],
    ['the day itself is not overdue', '2030-02-20', '2030-02-20', 'end_of_term', false],
    ['a day later it is', '2030-02-21', '2030-02-20', 'end_of_term', true],
    ['the rest of a term ends with the term', '2018-11-20', '2018-12-23', 'end_of_term', false],
    ['a Pj serves twelve months', '2024-01-01', '2024-12-23', 'acting', false],
    ['the mandate restarts with the next Pj', '2024-12-31', '2025-11-04', 'acting', false],
  ])('%s', (_, asOf, on, basis, isOverdue) => {
    expect(expectedTransition(openEnded, asOf)).toMatchObject({ on, basis, isOverdue })
  })

  test('an end announced wins over the legal one', () => {
    const leaving = spellOf({ id: 1, startedOn: '2025-02-20', endedOn: '2027-03-01' })
    const announced = { ...leaving, endedPrecision: 'scheduled' as const }
    expect(expectedTransition([announced], '2026-01-01')).toMatchObject({
      on: '2027-03-01',
      precision: 'scheduled',
      basis: 'recorded_end',
      law: null,
      daysLeft: 424,
    })
    // An end that came without an announcement is not known before.
    expect(expectedTransition([leaving], '2026-01-01')).toMatchObject({ on: '2030-02-20', law: 'five_years' })
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

  test.each([
    // Pontianak 2018: the deputy as Plt until the term ended. Mojokerto 2018: the deputy for the absent head.
    ['a Plt', openEnded, '2018-10-01'],
    ['an acting deputy', mojokertoSpells, '2018-06-01'],
    // Bojonegoro 2018: five years before the regulation.
    [
      'a Pj before the regulation',
      [spellOf({ id: 1, capacity: 'pj', startedOn: '2018-03-13' })],
      '2018-03-15',
    ],
    [
      'a Pj in its year, of which the day is not on record',
      [spellOf({ id: 1, capacity: 'pj', startedOn: '2023-09-24' })],
      '2023-12-30',
    ],
    ['a Plh', [spellOf({ id: 1, capacity: 'plh', startedOn: '2025-02-19' })], '2025-02-19'],
    ['a Pjs', [spellOf({ id: 1, capacity: 'pjs', startedOn: '2024-09-25' })], '2024-10-01'],
  ])('of %s no day is told', (_, spells, asOf) => {
    expect(expectedTransition(spells, asOf)).toBeNull()
  })

  test('a Pj appointed before the regulation ends by it once it is in force', () => {
    const spells = [spellOf({ id: 1, capacity: 'pj', startedOn: '2023-09-24' })]
    expect(expectedTransition(spells, '2023-12-31')).toMatchObject({
      on: '2024-09-24',
      law: 'acting_one_year',
    })
  })

  test.each(leaderCapacities.filter((capacity) => capacity !== 'definitive'))(
    'an announced end of a spell as %s holds all the same',
    (capacity) => {
      const spell = spellOf({ id: 1, capacity, startedOn: '2018-05-14', endedOn: '2018-12-10' })
      const announced = { ...spell, endedPrecision: 'scheduled' as const }
      expect(expectedTransition([announced], '2018-06-01')).toMatchObject({
        on: '2018-12-10',
        basis: 'recorded_end',
        law: null,
      })
    },
  )

  test('of a term begun in a year is that year, five years on', () => {
    const spell = spellOf({ id: 1, startedOn: '2025-01-01', startedPrecision: 'year' })
    expect(expectedTransition([spell], '2026-11-29')).toMatchObject({
      on: '2030-01-01',
      precision: 'year',
      daysLeft: null,
      isOverdue: false,
    })
    expect(expectedTransition([spell], '2030-12-31')?.isOverdue).toBe(false)
    expect(expectedTransition([spell], '2031-01-01')?.isOverdue).toBe(true)
  })

  test('a head back from election leave ends the term begun before it', () => {
    const spells = [
      spellOf({ id: 1, personId: 1, startedOn: '2019-02-13', endedOn: '2020-09-26' }),
      spellOf({ id: 2, capacity: 'pjs', startedOn: '2020-09-26', endedOn: '2020-12-06' }),
      spellOf({ id: 3, personId: 1, startedOn: '2020-12-06' }),
    ]
    expect(expectedTransition(spells, '2021-01-01')).toMatchObject({
      on: '2023-01-01',
      precision: 'year',
      law: 'elected_2018',
    })
  })

  test.each([
    ['2025-06-25', '2025-02-20', false],
    ['2025-06-26', '2025-02-20', true],
    // What ends before the regional votes are parted from the national ones does not move.
    ['2025-06-26', '2022-05-22', false],
  ])('on %s, of a term begun on %s, the law may move it: %s', (asOf, startedOn, mayMove) => {
    expect(expectedTransition([spellOf({ id: 1, startedOn })], asOf)?.mayMove).toBe(mayMove)
  })
})
