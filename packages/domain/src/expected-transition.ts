import type { IsoDay, SpellFact } from './facts.ts'
import { addMonths } from './iso-day.ts'
import { currentSpell, isInauguratedHead, isSamePerson, spellsAsOf } from './spells.ts'

/** When the seat is next due to change hands. */
export interface ExpectedTransition {
  readonly on: IsoDay
  /** `end_of_term`: an inaugurated head's term runs out; `acting`: an acting head's mandate does. */
  readonly basis: 'end_of_term' | 'acting'
  /** The day has passed and the same spell is still in force. */
  readonly isOverdue: boolean
}

const termMonths = 60
const actingMonths = 12

// Whoever serves the rest of a term ends with the term: five years from when the predecessor began it.
const startOfTerm = (spell: SpellFact, known: readonly SpellFact[]): IsoDay | null =>
  spell.capacity === 'definitive'
    ? spell.startedOn
    : (known.findLast(
        (earlier) =>
          earlier.capacity === 'definitive' &&
          earlier.startedOn < spell.startedOn &&
          !isSamePerson(earlier, spell),
      )?.startedOn ?? null)

const legalEnd = (spell: SpellFact, known: readonly SpellFact[]): IsoDay | null => {
  if (spell.capacity === 'vacant') return null
  if (!isInauguratedHead(spell)) return addMonths(spell.startedOn, actingMonths)
  const start = startOfTerm(spell, known)
  return start === null ? null : addMonths(start, termMonths)
}

/**
 * The next expected transition, of one region's spells; null when nobody is known to be in office, the seat is
 * vacant, or a remaining term's beginning is not known. An end already recorded for the present spell wins.
 *
 * A head's term is five years from inauguration (UU 23/2014 art. 60; UU 10/2016 art. 162); the rest of a term
 * ends with it. An acting head serves at most one year before an extension (Permendagri 4/2023).
 */
export const expectedTransition = (spells: readonly SpellFact[], asOf: IsoDay): ExpectedTransition | null => {
  const current = currentSpell(spells, asOf)
  if (current === null) return null
  const on = current.endedOn ?? legalEnd(current, spellsAsOf(spells, asOf))
  if (on === null) return null
  return { on, basis: isInauguratedHead(current) ? 'end_of_term' : 'acting', isOverdue: on < asOf }
}
