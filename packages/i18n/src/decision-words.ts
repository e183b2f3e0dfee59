import type { DecisionStanding } from '@estafet/domain'
import type { KnownDay } from './status-words.ts'
import type { TextValues } from './translate.ts'

// How a commitment stands with a new head, as the page of a commitment and the handover pack both say it: each in a
// sentence of its own, under the same key.

type UndecidedStanding = Exclude<DecisionStanding, 'decided' | 'not_asked'>

export interface StandingGrounds {
  readonly standing: DecisionStanding
  readonly dayZero: KnownDay
  readonly daysSince: number
}

/** A sentence on what is not decided: its key and the values it takes, already in words. */
export interface UndecidedWords {
  readonly key: `decision.${UndecidedStanding}`
  readonly values: TextValues
}

/**
 * That nothing is decided, where something should be; null where a decision stands, and of a renewal, which hands nothing
 * over.
 * @param dayText how day zero is told, with the days since.
 */
export const undecidedWords = (
  { standing, dayZero, daysSince }: StandingGrounds,
  dayText: (daysSince: number, dayZero: KnownDay['on'], precision: KnownDay['precision']) => string,
): UndecidedWords | null =>
  standing === 'decided' || standing === 'not_asked'
    ? null
    : {
        key: `decision.${standing}`,
        values: { day: dayText(daysSince, dayZero.on, dayZero.precision) },
      }
