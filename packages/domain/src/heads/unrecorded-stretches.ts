import type { IsoDay, SpellFact } from '../facts.ts'
import { daysBetween } from '../iso-day.ts'
import { spellEnd, spellsByRegion, spellStart } from './spells.ts'
import type { DatePrecision } from '../vocabulary.ts'

/** A stretch between two recorded spells with neither a spell nor a documented vacancy: who governed is not on record. */
export interface UnrecordedStretch<Spell extends SpellFact = SpellFact> {
  readonly regionCode: string
  /** The spell on record before it. */
  readonly before: Spell
  readonly after: Spell
  /** The end of `before`, as exactly as it is known. */
  readonly from: IsoDay
  readonly fromPrecision: DatePrecision
  /** The start of `after`. */
  readonly until: IsoDay
  readonly untilPrecision: DatePrecision
}

/** More days than this that nobody recorded between two spells break the record. A rule of this product. */
export const mostUnrecordedDays = 30

/**
 * Whether the record breaks between two spells that follow each other. Of days known to the month or year the nearest
 * two decide: what may have been shorter is no break.
 */
export const isUnrecordedBetween = (before: SpellFact, after: SpellFact): boolean => {
  const end = spellEnd(before)
  return end !== null && daysBetween(end.last, spellStart(after).first) > mostUnrecordedDays
}

/** The stretches up to `asOf` of which nobody recorded who governed, between two recorded spells, oldest first. */
export const unrecordedStretches = <Spell extends SpellFact>(
  spells: readonly Spell[],
  asOf: IsoDay,
): UnrecordedStretch<Spell>[] =>
  spellsByRegion(spells, asOf).flatMap((ordered) =>
    ordered.flatMap((before, index): UnrecordedStretch<Spell>[] => {
      const after = ordered[index + 1]
      if (after === undefined || before.endedOn === null || !isUnrecordedBetween(before, after)) return []
      return [
        {
          regionCode: before.regionCode,
          before,
          after,
          from: before.endedOn,
          fromPrecision: before.endedPrecision ?? 'day',
          until: after.startedOn,
          untilPrecision: after.startedPrecision,
        },
      ]
    }),
  )
