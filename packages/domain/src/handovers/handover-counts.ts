import { type DecisionStanding, decisionStandings } from './decision-standing.ts'
import { type ContinuityDecisionKind, continuityDecisions } from '../vocabulary.ts'
import { type HandedOver, type OpenStanding, openStandings } from './handed-over.ts'

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

/** Counts while they are being added up. */
type Sums = { open: number } & {
  readonly [Part in 'onDayZero' | 'byStanding' | 'byDecision']: Record<keyof HandoverCounts[Part], number>
}

const zeros = <Word extends string>(words: readonly Word[]): Record<Word, number> =>
  Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>

const nothing = (): Sums => ({
  open: 0,
  onDayZero: zeros(openStandings),
  byStanding: zeros(decisionStandings),
  byDecision: zeros(continuityDecisions),
})

const addTo = (sums: Record<string, number>, word: string | undefined, commitments: number): void => {
  const before = word === undefined ? undefined : sums[word]
  if (word !== undefined && before !== undefined) sums[word] = before + commitments
}

/** @param decision none where nothing was decided. */
const addCommitments = (
  sums: Sums,
  commitments: number,
  onDayZero: string | undefined,
  standing: string | undefined,
  decision: string | undefined,
): void => {
  sums.open += commitments
  addTo(sums.onDayZero, onDayZero, commitments)
  addTo(sums.byStanding, standing, commitments)
  addTo(sums.byDecision, decision, commitments)
}

export const countHandedOver = (commitments: readonly HandedOver[]): HandoverCounts => {
  const sums = nothing()
  for (const { onDayZero, handover } of commitments)
    addCommitments(sums, 1, onDayZero, handover.standing, handover.decision?.decision)
  return sums
}

/** The counts of one handover as they are kept: the words of a history in order, each once, and beside each how many commitments. */
export interface KeptHandoverCounts {
  readonly words: readonly string[]
  readonly commitments: readonly number[]
}

/** The counts of one handover from what is kept; nothing where nothing is. */
export const readHandoverCounts = (kept: KeptHandoverCounts | undefined): HandoverCounts => {
  const sums = nothing()
  for (const [index, words] of (kept?.words ?? []).entries()) {
    const [onDayZero, standing, decision] = words.split(' ')
    addCommitments(sums, kept?.commitments[index] ?? 0, onDayZero, standing, decision)
  }
  return sums
}

const addAll = (sums: Record<string, number>, more: Readonly<Record<string, number>>): void => {
  for (const word in more) addTo(sums, word, more[word] ?? 0)
}

/** The counts of several transitions together; of real or of simulated regions, never both. */
export const addCounts = (all: readonly HandoverCounts[]): HandoverCounts => {
  const sums = nothing()
  for (const each of all) {
    sums.open += each.open
    addAll(sums.onDayZero, each.onDayZero)
    addAll(sums.byStanding, each.byStanding)
    addAll(sums.byDecision, each.byDecision)
  }
  return sums
}
