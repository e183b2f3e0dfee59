import { isWatched } from '../anchors/anchor-warnings.ts'
import type { IsoDay, SpellFact } from '../facts.ts'
import { expectedTransition, type ExpectedTransition } from '../heads/expected-transition.ts'
import { currentSpell } from '../heads/spells.ts'
import { addDays } from '../iso-day.ts'
import { type DayZeroStanding, dayZeroStanding, type SurvivalFacts } from './day-zero-standing.ts'
import { type OpenStanding, openStandings } from './handed-over.ts'

/** The day one region is next due to be handed over. */
export interface ComingHandover extends ExpectedTransition {
  /** Within 18 months, or overdue. */
  readonly isWatched: boolean
  /** The spell it ends. */
  readonly spell: SpellFact
}

/** The next handover due at `asOf`, of one region's spells; null when none can be expected. */
export const comingHandover = (spells: readonly SpellFact[], asOf: IsoDay): ComingHandover | null => {
  const spell = currentSpell(spells, asOf)
  const expected = expectedTransition(spells, asOf)
  if (spell === null || expected === null) return null
  return { ...expected, isWatched: isWatched(expected.on, asOf), spell }
}

/** A commitment that would be handed over if the head changed the day after `asOf`. */
export interface ToHandOver<Facts extends SurvivalFacts = SurvivalFacts> {
  readonly facts: Facts
  readonly standing: OpenStanding
}

/** The commitments that are open at `asOf`: begun, and not known to be over. */
export const toHandOver = <Facts extends SurvivalFacts>(
  commitments: readonly Facts[],
  asOf: IsoDay,
): ToHandOver<Facts>[] =>
  commitments.flatMap((facts) => {
    const standing: DayZeroStanding = dayZeroStanding(facts, addDays(asOf, 1), asOf)
    const open = openStandings.find((each) => each === standing)
    return open === undefined ? [] : [{ facts, standing: open }]
  })
