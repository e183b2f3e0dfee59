import {
  administrationDay,
  deriveInaugurations,
  handoverDays,
  type IsoDay,
  isTransition,
  openGap,
  type SpellFact,
} from '@estafet/domain'

/** What the spells of a region come to on a day, as its page and its lanes tell it alike. */
export const headshipOn = <Spell extends SpellFact>(spells: readonly Spell[], asOf: IsoDay) => {
  const inaugurations = deriveInaugurations(spells, asOf)
  return {
    inaugurations,
    transitions: inaugurations.filter(isTransition),
    handoverOns: handoverDays(spells, asOf),
    /** Since when acting heads or nobody hold the seat; null under an inaugurated head. */
    gapSince: openGap(spells, asOf),
    /** What the lanes are told since; null while no handover is known. */
    administration: administrationDay(inaugurations),
  }
}
