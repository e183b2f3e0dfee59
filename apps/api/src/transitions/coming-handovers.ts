import {
  addDays,
  currentSpell,
  type DatePrecision,
  daysBetween,
  type DayZeroStanding,
  dayZeroStanding,
  expectedTransition,
  type ExpectedTransition,
  type IsoDay,
  isCountableDay,
  isWatched,
} from '@estafet/domain'
import { type OpenStanding, openStandings } from './handover-commitments.ts'
import type { HandoverFacts } from './handover-facts.queries.ts'
import type { KnownSpell } from './transition-regions.queries.ts'

/** The day one region is next due to be handed over. */
export interface ComingHandover {
  readonly on: IsoDay
  /** As exactly as the start of the spell it follows from, or its announced end. */
  readonly precision: DatePrecision
  /** From `asOf`; negative once the day has passed. Null where there is no day to count to. */
  readonly daysLeft: number | null
  /** `recorded_end`: an end was announced; otherwise the law's: the end of a term, or of an acting head's mandate. */
  readonly basis: ExpectedTransition['basis'] | 'recorded_end'
  readonly isOverdue: boolean
  /** Within 18 months, or overdue. */
  readonly isWatched: boolean
  /** The spell it ends. */
  readonly spell: KnownSpell
}

/** The next handover due at `asOf`, of one region's spells; null when none can be expected. */
export const comingHandover = (spells: readonly KnownSpell[], asOf: IsoDay): ComingHandover | null => {
  const spell = currentSpell(spells, asOf)
  const expected = expectedTransition(spells, asOf)
  if (spell === null || expected === null) return null
  const precision = spell.endedPrecision ?? spell.startedPrecision
  return {
    on: expected.on,
    precision,
    daysLeft: isCountableDay(precision) ? daysBetween(asOf, expected.on) : null,
    basis: spell.endedOn === null ? expected.basis : 'recorded_end',
    isOverdue: expected.isOverdue,
    isWatched: isWatched(expected.on, asOf),
    spell,
  }
}

/** A commitment that would be handed over if the head changed the day after `asOf`. */
export interface ToHandOver {
  readonly facts: HandoverFacts
  readonly standing: OpenStanding
}

/** The commitments that are open at `asOf`: begun, and not known to be over. */
export const toHandOver = (commitments: readonly HandoverFacts[], asOf: IsoDay): ToHandOver[] =>
  commitments.flatMap((facts) => {
    const standing: DayZeroStanding = dayZeroStanding(facts, addDays(asOf, 1), asOf)
    const open = openStandings.find((each) => each === standing)
    return open === undefined ? [] : [{ facts, standing: open }]
  })
