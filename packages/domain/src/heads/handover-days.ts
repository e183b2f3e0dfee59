import type { IsoDay, SpellFact } from '../facts.ts'
import { isInauguratedHead, spellsAsOf } from './spells.ts'
import { deriveInaugurations } from './transitions.ts'

// As `openGap`: the stretch begins with its first spell; a Pjs who stands in during election leave alone makes none.
const gapStarts = (known: readonly SpellFact[]): IsoDay[] =>
  known.flatMap((spell, index) => {
    const before = known[index - 1]
    if (isInauguratedHead(spell) || (before !== undefined && !isInauguratedHead(before))) return []
    const next = known.findIndex((each, at) => at > index && isInauguratedHead(each))
    const stretch = known.slice(index, next === -1 ? undefined : next)
    const isLeave = before !== undefined && stretch.every(({ capacity }) => capacity === 'pjs')
    return isLeave ? [] : [spell.startedOn]
  })

/**
 * The days by `asOf` on which the seat of one region went to somebody else, in order: inaugurations but renewals, which
 * change no hands, and the first day of each stretch in which acting heads or nobody hold it (as `openGap`).
 */
export const handoverDays = (spells: readonly SpellFact[], asOf: IsoDay): IsoDay[] => {
  const known = spellsAsOf(spells, asOf)
  const inaugurations = deriveInaugurations(known, asOf).filter(({ kind }) => kind !== 'renewal')
  return [
    ...new Set([...gapStarts(known), ...inaugurations.map(({ inauguratedOn }) => inauguratedOn)]),
  ].toSorted()
}
