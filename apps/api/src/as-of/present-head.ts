import { type HeadDoubt, headOn, type IsoDay, type SpellFact } from '@estafet/domain'

/** The spell in force on a day, with why that is not sure; `doubt` null: certainly in force. */
export type PresentHead<Spell extends SpellFact = SpellFact> = Spell & { readonly doubt: HeadDoubt | null }

/** Who heads the region on `asOf`, of its spells, as an answer says it; null where nobody is on record for the day. */
export const presentHead = <Spell extends SpellFact>(
  spells: readonly Spell[],
  asOf: IsoDay,
): PresentHead<Spell> | null => {
  const head = headOn(spells, asOf)
  return head === null ? null : { ...head.spell, doubt: head.doubt }
}
