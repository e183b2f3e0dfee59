import type { IsoDay, SpellFact } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import type { DatePrecision } from '../vocabulary.ts'
import { termMonths } from './election-leave.ts'

/**
 * The rule of law an expected end rests on. `five_years`: UU 23/2014 art. 60, UU 10/2016 art. 162. `rest_of_term`: the
 * same, counted from the predecessor's inauguration. `elected_2017`, `elected_2018`, `elected_2020`: UU 10/2016
 * art. 201 paragraphs 3, 5 and 7. `mk_143_2023`, `mk_27_2024`: the Constitutional Court's readings of paragraphs 5
 * (of 21 December 2023) and 7 (of 20 March 2024). `acting_one_year`: Permendagri 4/2023, of a Pj.
 */
export const termLaws = [
  'five_years',
  'rest_of_term',
  'elected_2017',
  'elected_2018',
  'elected_2020',
  'mk_143_2023',
  'mk_27_2024',
  'acting_one_year',
] as const
export type TermLaw = (typeof termLaws)[number]

/** When a term ends by the law in force on a day. */
export interface LegalEnd {
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly law: TermLaw
  /** `on` is the latest day; the term ends earlier if those elected next are sworn in before. */
  readonly isAtLatest: boolean
}

/** The day UU 10/2016 came into force. */
const inForceOn: IsoDay = '2016-07-01'
/** The days the Constitutional Court spoke. */
const mk143On: IsoDay = '2023-12-21'
const mk27On: IsoDay = '2024-03-20'
/** From this day on Permendagri 4/2023 was certainly in force: of its beginning the record has only the year. */
const actingRuleOn: IsoDay = '2023-12-31'
const actingMonths = 12
/** One month before the vote of 27 November 2024. */
const monthBeforeNationalVote: IsoDay = '2024-10-27'

/** The simultaneous votes since 2015, newest first. Source: UU 10/2016 art. 201 and 201A (Perpu 2/2020). */
const votes = ['2024-11-27', '2020-12-09', '2018-06-27', '2017-02-15', '2015-12-09'] as const

/** The year of the vote that led to a term: as recorded, otherwise of the newest simultaneous vote before its start. */
export const electionCohort = ({ electedIn, startedOn }: SpellFact): number | null => {
  if (electedIn != null) return electedIn
  const vote = votes.find((day) => day < startedOn)
  return vote === undefined ? null : Number(vote.slice(0, 4))
}

const year = (of: number, law: TermLaw): LegalEnd => ({
  on: `${of}-01-01`,
  precision: 'year',
  law,
  isAtLatest: false,
})

/**
 * The end of a full term by the law in force on `asOf`. Five years from inauguration, but those elected in 2017, 2018
 * and 2020 serve until 2022, 2023 and 2024, so that all can vote together in November 2024 (UU 10/2016 art. 201 (3),
 * (5), (7), from 1 July 2016). From 21 December 2023 those elected in 2018 and sworn in in 2019 serve five years, but
 * not past one month before that vote (MK 143/PUU-XXI/2023); from 20 March 2024 those elected in 2020 serve until those
 * elected in 2024 are sworn in, five years at most (MK 27/PUU-XXII/2024).
 */
export const legalEndOfTerm = (spell: SpellFact, asOf: IsoDay): LegalEnd => {
  const { startedOn, startedPrecision } = spell
  const on = addMonths(startedOn, termMonths)
  const fiveYears: LegalEnd = { on, precision: startedPrecision, law: 'five_years', isAtLatest: false }
  if (asOf < inForceOn) return fiveYears
  const cohort = electionCohort(spell)
  const isCutTo = (last: number) => on > `${last}-12-31`
  if (cohort === 2017 && isCutTo(2022)) return year(2022, 'elected_2017')
  if (cohort === 2018 && isCutTo(2023)) {
    if (asOf < mk143On || !startedOn.startsWith('2019')) return year(2023, 'elected_2018')
    const isPast = on > monthBeforeNationalVote
    return { ...fiveYears, ...(isPast ? { on: monthBeforeNationalVote } : {}), law: 'mk_143_2023' }
  }
  if (cohort === 2020 && isCutTo(2024))
    return asOf < mk27On ? year(2024, 'elected_2020') : { ...fiveYears, law: 'mk_27_2024', isAtLatest: true }
  return fiveYears
}

/**
 * The end of an acting head's mandate by the law in force on `asOf`: a Pj serves at most one year before an extension
 * (Permendagri 4/2023). Null of any other: a deputy, Plt, Plh or Pjs stands in until the head is back or the next one
 * comes, which no law dates; and before that regulation, since the record has no earlier one.
 */
export const legalEndOfActing = (spell: SpellFact, asOf: IsoDay): LegalEnd | null => {
  if (spell.capacity !== 'pj' || asOf < actingRuleOn) return null
  const { startedOn, startedPrecision: precision } = spell
  return { on: addMonths(startedOn, actingMonths), precision, law: 'acting_one_year', isAtLatest: false }
}
