import {
  type DatePrecision,
  deriveTransitions,
  type IsoDay,
  isCountableDay,
  type Transition,
  type WatchWindows,
  watchWindows,
} from '@estafet/domain'
import type { KnownSpell } from './transition-regions.queries.ts'

/** A transition with what is needed to judge it: how exactly its day is known, its two clocks, and who came next. */
export interface KnownHandover {
  readonly transition: Transition
  readonly precision: DatePrecision
  /** Null where day zero is known to the month or the year only: there is no day to count from. */
  readonly windows: WatchWindows | null
  /** Day zero of the region's next transition other than a renewal; null while there is none. */
  readonly nextDayZero: IsoDay | null
}

/** One region's transitions up to `asOf`, oldest first, from its spells as `listKnownSpells` gives them. */
export const knownHandovers = (spells: readonly KnownSpell[], asOf: IsoDay): KnownHandover[] => {
  const precisions = new Map(spells.map(({ id, startedPrecision }) => [id, startedPrecision]))
  return deriveTransitions(spells, asOf).map((transition, index, all) => {
    const precision = precisions.get(transition.incoming.id) ?? 'day'
    const next = all.slice(index + 1).find(({ kind }) => kind !== 'renewal')
    return {
      transition,
      precision,
      windows: isCountableDay(precision) ? watchWindows(transition.inauguratedOn, asOf) : null,
      nextDayZero: next?.inauguratedOn ?? null,
    }
  })
}

/** Whether one of the two clocks is still running. */
export const isInWindow = ({ windows }: KnownHandover): boolean =>
  windows !== null && windows.phase !== 'closed'
