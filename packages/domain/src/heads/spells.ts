import { type DaySpan, daySpan, isOnOrBefore } from '../day-span.ts'
import type { IsoDay, SpellFact } from '../facts.ts'

/**
 * Whether the spell is held by an inaugurated head, for a full term or the rest of one; the other capacities
 * act, or nobody governs. Source: UU 23/2014, UU 10/2016, Permendagri 4/2023.
 */
export const isInauguratedHead = (spell: Pick<SpellFact, 'capacity'>): boolean =>
  spell.capacity === 'definitive' || spell.capacity === 'remaining_term'

/** Whether both spells are held by one known person. A vacancy is nobody, so it equals nothing. */
export const isSamePerson = (a: SpellFact, b: SpellFact): boolean =>
  a.personId !== null && a.personId === b.personId

/** The days the spell may have begun on. */
export const spellStart = (spell: SpellFact): DaySpan => daySpan(spell.startedOn, spell.startedPrecision)

/** The days it may have ended on, the first day of whoever followed; null while it lasts. */
export const spellEnd = (spell: SpellFact): DaySpan | null =>
  spell.endedOn === null ? null : daySpan(spell.endedOn, spell.endedPrecision ?? 'day')

/** The days on which it may come to be told otherwise: the first and last of its start and of its end. */
export const spellTurns = (spell: SpellFact): IsoDay[] =>
  [spellStart(spell), spellEnd(spell)].flatMap((span) => (span === null ? [] : [span.first, span.last]))

const oldestFirst = (a: SpellFact, b: SpellFact): number =>
  a.startedOn === b.startedOn ? a.id - b.id : a.startedOn < b.startedOn ? -1 : 1

/** The spells certainly begun by `asOf`, oldest first (by start, then id). */
export const spellsAsOf = <Spell extends SpellFact>(spells: readonly Spell[], asOf: IsoDay): Spell[] =>
  spells.filter((spell) => isOnOrBefore(spellStart(spell), asOf) === 'certain').toSorted(oldestFirst)

/** The same of several regions, each apart. */
export const spellsByRegion = <Spell extends SpellFact>(
  spells: readonly Spell[],
  asOf: IsoDay,
): Spell[][] => [...Map.groupBy(spellsAsOf(spells, asOf), (spell) => spell.regionCode).values()]

/**
 * The spells as a reader on `asOf` could know them, oldest first: those that may have begun by then, with their end
 * where it may have come by then or had been announced. The one rule of visibility of spells.
 */
export const knownSpells = <Spell extends SpellFact>(spells: readonly Spell[], asOf: IsoDay): Spell[] =>
  spells
    .filter((spell) => spellStart(spell).first <= asOf)
    .map((spell) => (isEndKnown(spell, asOf) ? spell : { ...spell, endedOn: null, endedPrecision: null }))
    .toSorted(oldestFirst)

/** Whether the end of the spell, where it has one, is known on `asOf`: it may have come by then, or was announced. */
export const isEndKnown = (spell: SpellFact, asOf: IsoDay): boolean => {
  const end = spellEnd(spell)
  return end === null || spell.endedPrecision === 'scheduled' || end.first <= asOf
}

/** Why it is not sure that somebody headed a region on a day: begun perhaps not yet, or ended perhaps already. */
export const headDoubts = ['perhaps_not_yet', 'perhaps_no_longer'] as const
export type HeadDoubt = (typeof headDoubts)[number]

/** Who heads a region on a day, and whether that is sure. */
export interface HeadOnDay<Spell extends SpellFact> {
  readonly spell: Spell
  /** Null: certainly in office on the day. */
  readonly doubt: HeadDoubt | null
}

const certainty = (spell: SpellFact, asOf: IsoDay): 'certain' | 'possible' | 'no' => {
  const begun = isOnOrBefore(spellStart(spell), asOf)
  const end = spellEnd(spell)
  const ended = end === null ? 'no' : isOnOrBefore(end, asOf)
  if (begun === 'no' || ended === 'certain') return 'no'
  return begun === 'certain' && ended === 'no' ? 'certain' : 'possible'
}

/**
 * The head on `asOf`, of the spells of one region; null before the first may have begun and on days no spell covers.
 * A spell runs over `[startedOn, endedOn)`: on a day of handover the incoming one holds. A start or an end known to the
 * month or year leaves days on which it is only possible: then the doubt says which of the two it is. Where one may
 * still be in office and the next may be already, the earlier one is given as perhaps no longer.
 * Source: DOMAIN "Days known to the month or year".
 */
export const headOn = <Spell extends SpellFact>(
  recorded: readonly Spell[],
  asOf: IsoDay,
): HeadOnDay<Spell> | null => {
  const spells = knownSpells(recorded, asOf)
  const begun = spellsAsOf(spells, asOf).at(-1)
  const perhapsBegun = spells
    .filter((spell) => isOnOrBefore(spellStart(spell), asOf) === 'possible')
    .toSorted(oldestFirst)
    .filter((spell) => begun === undefined || oldestFirst(begun, spell) < 0)
    .find((spell) => certainty(spell, asOf) === 'possible')
  const standing = begun === undefined ? 'no' : certainty(begun, asOf)
  if (begun === undefined || standing === 'no')
    return perhapsBegun === undefined ? null : { spell: perhapsBegun, doubt: 'perhaps_not_yet' }
  // An end on record that lies ahead holds, whoever may have begun; without one the next start is the end.
  const isSure = standing === 'certain' && (begun.endedOn !== null || perhapsBegun === undefined)
  return { spell: begun, doubt: isSure ? null : 'perhaps_no_longer' }
}

/** The spell that `headOn` gives, sure or only possible. */
export const currentSpell = <Spell extends SpellFact>(spells: readonly Spell[], asOf: IsoDay): Spell | null =>
  headOn(spells, asOf)?.spell ?? null
