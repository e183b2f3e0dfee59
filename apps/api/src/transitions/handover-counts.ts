import {
  type ContinuityDecisionKind,
  continuityDecisions,
  type DecisionStanding,
  decisionStandings,
} from '@estafet/domain'
import { type HandedOver, type OpenStanding, openStandings } from './handover-commitments.ts'
import type { HandoverCount } from './handover-counts.queries.ts'

type Counts<Word extends string> = Readonly<Record<Word, number>>

/** Commitments that were open on day zero, each once for every transition it met. */
export interface HandoverCounts {
  readonly open: number
  /** How they stood as day zero began; adds up to `open`. */
  readonly onDayZero: Counts<OpenStanding>
  /** How they stand with the new head; adds up to `open`. */
  readonly byStanding: Counts<DecisionStanding>
  /** What was decided; adds up to `byStanding.decided`. */
  readonly byDecision: Counts<ContinuityDecisionKind>
}

const count = <Word extends string>(words: readonly Word[], found: readonly (Word | null)[]): Counts<Word> =>
  Object.fromEntries(
    words.map((word) => [word, found.filter((each) => each === word).length]),
  ) as Counts<Word>

const sum = <Word extends string>(words: readonly Word[], all: readonly Counts<Word>[]): Counts<Word> =>
  Object.fromEntries(
    words.map((word) => [word, all.reduce((total, each) => total + each[word], 0)]),
  ) as Counts<Word>

export const countHandedOver = (commitments: readonly HandedOver[]): HandoverCounts => ({
  open: commitments.length,
  onDayZero: count(
    openStandings,
    commitments.map(({ onDayZero }) => onDayZero),
  ),
  byStanding: count(
    decisionStandings,
    commitments.map(({ handover }) => handover.standing),
  ),
  byDecision: count(
    continuityDecisions,
    commitments.map(({ handover }) => handover.decision?.decision ?? null),
  ),
})

const none = <Word extends string>(words: readonly Word[]): Counts<Word> =>
  Object.fromEntries(words.map((word) => [word, 0])) as Counts<Word>

const isOf = <Word extends string>(words: readonly Word[], word: string | undefined): word is Word =>
  (words as readonly (string | undefined)[]).includes(word)

const one = <Word extends string>(
  words: readonly Word[],
  word: string | undefined,
  commitments: number,
): Counts<Word> => (isOf(words, word) ? { ...none(words), [word]: commitments } : none(words))

/** The counts of one handover, from how many commitments it did the same to. */
export const readHandoverCounts = (
  counted: readonly Pick<HandoverCount, 'words' | 'commitments'>[],
): HandoverCounts =>
  addCounts(
    counted.map(({ words, commitments }) => {
      const [onDayZero, standing, decision] = words.split(' ')
      return {
        open: commitments,
        onDayZero: one(openStandings, onDayZero, commitments),
        byStanding: one(decisionStandings, standing, commitments),
        byDecision: one(continuityDecisions, decision, commitments),
      }
    }),
  )

/** The counts of several transitions together; of real or of simulated regions, never both. */
export const addCounts = (all: readonly HandoverCounts[]): HandoverCounts => ({
  open: all.reduce((total, { open }) => total + open, 0),
  onDayZero: sum(
    openStandings,
    all.map(({ onDayZero }) => onDayZero),
  ),
  byStanding: sum(
    decisionStandings,
    all.map(({ byStanding }) => byStanding),
  ),
  byDecision: sum(
    continuityDecisions,
    all.map(({ byDecision }) => byDecision),
  ),
})
