import type { IsoDay, SpellFact } from '../facts.ts'
import { currentSpell, isInauguratedHead, spellsAsOf } from './spells.ts'

/**
 * The first day of the gap `asOf` lies in: since then acting heads or nobody have held the seat. Of one region's
 * spells. Null under an inaugurated head, also while a Pjs stands in during election leave, and where nobody is
 * recorded for the day: silence of the record is no gap.
 */
export const openGap = (spells: readonly SpellFact[], asOf: IsoDay): IsoDay | null => {
  const current = currentSpell(spells, asOf)
  if (current === null || isInauguratedHead(current)) return null
  const known = spellsAsOf(spells, asOf)
  const lastHead = known.findLastIndex(isInauguratedHead)
  const since = known.slice(lastHead + 1)
  if (lastHead >= 0 && since.length > 0 && since.every(({ capacity }) => capacity === 'pjs')) return null
  return since[0]?.startedOn ?? null
}
