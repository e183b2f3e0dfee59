import type { IsoDay, SpellFact } from './facts.ts'

/**
 * Whether the spell is held by an inaugurated head, for a full term or the rest of one; the other capacities
 * act, or nobody governs. Source: UU 23/2014, UU 10/2016, Permendagri 4/2023.
 */
export const isInauguratedHead = (spell: SpellFact): boolean =>
  spell.capacity === 'definitive' || spell.capacity === 'remaining_term'

/** Whether both spells are held by one known person. A vacancy is nobody, so it equals nothing. */
export const isSamePerson = (a: SpellFact, b: SpellFact): boolean =>
  a.personId !== null && a.personId === b.personId

/** The spells begun by `asOf`, oldest first (by start, then id). */
export const spellsAsOf = <Spell extends SpellFact>(spells: readonly Spell[], asOf: IsoDay): Spell[] =>
  spells
    .filter((spell) => spell.startedOn <= asOf)
    .toSorted((a, b) => (a.startedOn === b.startedOn ? a.id - b.id : a.startedOn < b.startedOn ? -1 : 1))

/**
 * The spell in force on `asOf`, of the spells of one region; null before the first one is known and on days
 * no spell covers. A spell runs over `[startedOn, endedOn)`: on a day of handover the incoming one holds.
 */
export const currentSpell = <Spell extends SpellFact>(
  spells: readonly Spell[],
  asOf: IsoDay,
): Spell | null => {
  const newest = spellsAsOf(spells, asOf).at(-1)
  return newest !== undefined && (newest.endedOn === null || asOf < newest.endedOn) ? newest : null
}
