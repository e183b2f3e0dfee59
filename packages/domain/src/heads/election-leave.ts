import type { SpellFact } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import { isInauguratedHead, isSamePerson } from './spells.ts'

/** A term of an elected head: five years from inauguration. Source: UU 23/2014 art. 60; UU 10/2016 art. 162. */
export const termMonths = 60

/**
 * The first spell of the term that `spell` belongs to: a head back from election leave, while a Pjs stood in, goes on
 * with the term begun before. Of one region's spells, oldest first.
 * Source: UU 10/2016 art. 70 (leave of heads who stand again); the Pjs by Permendagri 74/2016 with 1/2018.
 */
export const firstSpellOfTerm = (spell: SpellFact, ordered: readonly SpellFact[]): SpellFact => {
  const before = ordered.slice(
    0,
    ordered.findIndex(({ id }) => id === spell.id),
  )
  const lastOther = before.findLastIndex(({ capacity }) => capacity !== 'pjs')
  const left = before[lastOther]
  const hadLeave = left !== undefined && lastOther < before.length - 1
  if (!hadLeave || !isInauguratedHead(left) || !isSamePerson(left, spell) || left.capacity !== spell.capacity)
    return spell
  const first = firstSpellOfTerm(left, ordered)
  return spell.startedOn < addMonths(first.startedOn, termMonths) ? first : spell
}
