import { isCountableDay } from '../date-precision.ts'
import type { IsoDay, SpellFact } from '../facts.ts'
import { deriveInaugurations, isTransition, nextHandoverOn, type Transition } from '../heads/transitions.ts'
import { type WatchWindows, watchWindows } from '../heads/watch-windows.ts'
import type { DatePrecision } from '../vocabulary.ts'

/** A transition with what is needed to judge it: how exactly its day is known, its two clocks, and who came next. */
export interface KnownHandover {
  readonly transition: Transition
  readonly precision: DatePrecision
  /** Null where day zero is known to the month or the year only: there is no day to count from. */
  readonly windows: WatchWindows | null
  /** Day zero of the region's next handover, by `nextHandoverOn`; null while there is none. */
  readonly nextDayZero: IsoDay | null
}

/** One region's transitions up to `asOf`, oldest first, from its spells as `readHeadedRegions` gives them. */
export const knownHandovers = (spells: readonly SpellFact[], asOf: IsoDay): KnownHandover[] => {
  const inaugurations = deriveInaugurations(spells, asOf)
  return inaugurations.filter(isTransition).map((transition) => {
    const { inauguratedOn, inauguratedPrecision: precision } = transition
    return {
      transition,
      precision,
      windows: isCountableDay(precision) ? watchWindows(inauguratedOn, asOf) : null,
      nextDayZero: nextHandoverOn(inaugurations, inauguratedOn),
    }
  })
}

/** Whether one of the two clocks is still running. */
export const isInWindow = ({ windows }: KnownHandover): boolean =>
  windows !== null && windows.phase !== 'closed'
