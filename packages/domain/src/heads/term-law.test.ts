import { describe, expect, test } from 'vitest'
import { spellOf } from '../../test/facts-of.ts'
import { electionCohort, legalEndOfTerm } from './term-law.ts'

describe('the end of a term by the law in force on the day asked', () => {
  test.each([
    // Elected on 9 December 2015: five years in full.
    ['2016-02-17', '2016-03-01', '2021-02-17', 'day', 'five_years', false],
    ['2016-02-17', '2020-01-01', '2021-02-17', 'day', 'five_years', false],
    // Elected on 15 February 2017: until 2022; whose five years end within that year keeps the day.
    ['2017-05-22', '2018-01-01', '2022-05-22', 'day', 'five_years', false],
    ['2018-01-03', '2018-02-01', '2022-01-01', 'year', 'elected_2017', false],
    // Elected on 27 June 2018: until 2023; sworn in in 2019 five years from 21 December 2023 on.
    ['2018-12-23', '2019-01-01', '2023-12-23', 'day', 'five_years', false],
    ['2019-02-13', '2019-03-01', '2023-01-01', 'year', 'elected_2018', false],
    ['2019-02-13', '2023-12-20', '2023-01-01', 'year', 'elected_2018', false],
    ['2019-02-13', '2023-12-21', '2024-02-13', 'day', 'mk_143_2023', false],
    ['2019-11-12', '2023-12-21', '2024-10-27', 'day', 'mk_143_2023', false],
    // Elected on 9 December 2020: until 2024; from 20 March 2024 until those elected next are sworn in.
    ['2021-02-26', '2021-02-26', '2024-01-01', 'year', 'elected_2020', false],
    ['2021-02-26', '2024-03-19', '2024-01-01', 'year', 'elected_2020', false],
    ['2021-02-26', '2024-03-20', '2026-02-26', 'day', 'mk_27_2024', true],
    // Elected on 27 November 2024.
    ['2025-02-20', '2025-02-20', '2030-02-20', 'day', 'five_years', false],
    // Before the simultaneous votes, and before the law that aligned them.
    ['2013-12-08', '2014-01-01', '2018-12-08', 'day', 'five_years', false],
  ])('sworn in %s, asked on %s: %s (%s), %s', (startedOn, asOf, on, precision, law, isAtLatest) => {
    expect(legalEndOfTerm(spellOf({ id: 1, startedOn }), asOf)).toEqual({ on, precision, law, isAtLatest })
  })

  test('a recorded vote decides, whatever day it led to', () => {
    const late = spellOf({ id: 1, startedOn: '2021-06-14', electedIn: 2021 })
    expect(electionCohort(late)).toBe(2021)
    expect(legalEndOfTerm(late, '2022-01-01')).toMatchObject({ on: '2026-06-14', law: 'five_years' })
    expect(electionCohort(spellOf({ id: 1, startedOn: '2021-06-14' }))).toBe(2020)
    expect(electionCohort(spellOf({ id: 1, startedOn: '2013-12-08' }))).toBeNull()
  })

  test('a start known to the year is cut by the year too', () => {
    const spell = spellOf({ id: 1, startedOn: '2021-01-01', startedPrecision: 'year' })
    expect(legalEndOfTerm(spell, '2022-01-01')).toMatchObject({ on: '2024-01-01', precision: 'year' })
    expect(legalEndOfTerm(spell, '2024-03-20')).toMatchObject({
      on: '2026-01-01',
      precision: 'year',
      isAtLatest: true,
    })
  })
})
