import { isCountableDay } from '../date-precision.ts'
import { daySpan } from '../day-span.ts'
import type { IsoDay, SpellFact } from '../facts.ts'
import { firstSpellOfTerm } from './election-leave.ts'
import { type LegalEnd, legalEndOfActing, legalEndOfTerm, type TermLaw } from './term-law.ts'
import { daysBetween } from '../iso-day.ts'
import { currentSpell, isInauguratedHead, isSamePerson, knownSpells, spellsAsOf } from './spells.ts'
import type { DatePrecision } from '../vocabulary.ts'

/**
 * What an expected handover follows from. `recorded_end`: an end announced for the present spell; `end_of_term`: an
 * inaugurated head's term runs out; `acting`: a Pj's mandate does.
 */
export const expectationBases = ['recorded_end', 'end_of_term', 'acting'] as const
export type ExpectationBasis = (typeof expectationBases)[number]

/** When the seat is next due to change hands. */
export interface ExpectedTransition {
  readonly on: IsoDay
  /** As exactly as the start the term is counted from, as the law names it, or as the end was announced. */
  readonly precision: DatePrecision
  /** From `asOf`; negative once the day has passed. Null where there is no day to count to. */
  readonly daysLeft: number | null
  readonly basis: ExpectationBasis
  /** The rule of law; null of an end that was announced. */
  readonly law: TermLaw | null
  /** `on` is the latest day: the seat changes earlier if those elected next are sworn in before. */
  readonly isAtLatest: boolean
  /** The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024). */
  readonly mayMove: boolean
  /** The day, or the last day it may be, has passed and the same spell is still in force. */
  readonly isOverdue: boolean
}

/** The day the Constitutional Court parted national from regional votes, so that the next regional one has no day yet. */
const mk135On: IsoDay = '2025-06-26'

const legalEnd = (spell: SpellFact, known: readonly SpellFact[], asOf: IsoDay): LegalEnd | null => {
  if (!isInauguratedHead(spell)) return legalEndOfActing(spell, asOf)
  if (spell.capacity === 'definitive') return legalEndOfTerm(firstSpellOfTerm(spell, known), asOf)
  // Whoever serves the rest of a term ends with the term of the predecessor who began it.
  const predecessor = known.findLast(
    (earlier) =>
      earlier.capacity === 'definitive' &&
      earlier.startedOn < spell.startedOn &&
      !isSamePerson(earlier, spell),
  )
  if (predecessor === undefined) return null
  const end = legalEndOfTerm(firstSpellOfTerm(predecessor, known), asOf)
  return end.law === 'five_years' ? { ...end, law: 'rest_of_term' } : end
}

const endOf = (spell: SpellFact, known: readonly SpellFact[], asOf: IsoDay) => {
  const { endedOn, endedPrecision } = spell
  if (endedOn === null) return legalEnd(spell, known, asOf)
  return { on: endedOn, precision: endedPrecision ?? ('day' as const), law: null, isAtLatest: false }
}

/**
 * The next expected transition, of one region's spells; null when nobody is known to be in office, the seat is
 * vacant, a remaining term's beginning is not known, or no law on record sets the acting head's end. An end already
 * recorded for the present spell wins.
 *
 * A head's term ends by the law in force on `asOf` (`legalEndOfTerm`); the rest of a term ends with it. So does the
 * mandate of a Pj (`legalEndOfActing`).
 */
export const expectedTransition = (spells: readonly SpellFact[], asOf: IsoDay): ExpectedTransition | null => {
  const current = currentSpell(spells, asOf)
  if (current === null) return null
  const known = spellsAsOf(knownSpells(spells, asOf), asOf)
  const end = endOf(current, known, asOf)
  if (end === null) return null
  const { on, precision, law, isAtLatest } = end
  const isOfTerm = law !== null && law !== 'acting_one_year'
  return {
    on,
    precision,
    daysLeft: isCountableDay(precision) ? daysBetween(asOf, on) : null,
    basis: law === null ? 'recorded_end' : isOfTerm ? 'end_of_term' : 'acting',
    law,
    isAtLatest,
    mayMove: isOfTerm && asOf >= mk135On && on >= '2029-01-01',
    isOverdue: daySpan(on, precision).last < asOf,
  }
}
