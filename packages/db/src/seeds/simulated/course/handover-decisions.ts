import { addDays, type ContinuityDecisionKind, endingStates, type IsoDay } from '@estafet/domain'
import { lastSimulatedDay } from './commitment-life.ts'
import type { LivedCommitment } from './lived-commitment.ts'
import type { Draws } from '../prng.ts'

/** One handover of a fictional region that was not a renewal. */
export interface Gate {
  readonly dayZero: IsoDay
  /** Of the next one; null while there is none. */
  readonly nextDayZero: IsoDay | null
  /** How many of the commitments handed over get a decision, from 0 to 1. */
  readonly decides: number
}

export interface Decision {
  readonly dayZero: IsoDay
  readonly kind: ContinuityDecisionKind
  readonly on: IsoDay
  readonly pausedUntil: IsoDay | null
}

/** A commitment at a gate: what became of it is known, so that no decision contradicts it. */
interface AtGate {
  readonly draws: Draws
  readonly gate: Gate
  readonly lived: LivedCommitment
  /** The last day anything, in a report or a sighting, shows it alive. */
  readonly lastSign: IsoDay
}

const minDay = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)
const maxDay = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b)

const endOf = ({ life }: LivedCommitment) =>
  life.sightings.find(({ state }) => (endingStates as readonly string[]).includes(state)) ?? null

const decide = (
  { gate }: AtGate,
  kind: ContinuityDecisionKind,
  on: IsoDay,
  rest: Partial<Pick<Decision, 'pausedUntil'>> = {},
): Decision => ({ dayZero: gate.dayZero, kind, on, pausedUntil: null, ...rest })

/** Mostly within the 100 days, now and then later. */
const usualDay = ({ draws, gate }: AtGate): IsoDay =>
  addDays(gate.dayZero, draws.chance(0.88) ? draws.between(8, 98) : draws.between(105, 260))

const goesOn = (at: AtGate): Decision =>
  decide(at, at.draws.chance(0.7) ? 'continue' : 'continue_changed', usualDay(at))

// After the last sign of life where there is room, so that nothing stopped is reported on afterwards.
const dayBefore = ({ draws, gate, lastSign }: AtGate, end: IsoDay): IsoDay => {
  const earliest = maxDay(addDays(gate.dayZero, 12), addDays(lastSign, 1))
  return earliest >= end ? end : minDay(addDays(earliest, draws.between(0, 40)), end)
}

const atItsEnd = (at: AtGate, state: string, end: IsoDay): Decision[] => {
  const { draws } = at
  const isForeseen = draws.chance(state === 'lapsed' ? 0.7 : 0.85)
  const on = dayBefore(at, end)
  // Some that were to go on came to an end all the same.
  if (!isForeseen)
    return draws.chance(0.6) ? [decide(at, 'continue', minDay(usualDay(at), addDays(end, -1)))] : []
  if (state === 'absorbed') return [decide(at, 'merged', on)]
  if (state === 'completed_closed') return [decide(at, 'completed_before', on)]
  return [decide(at, 'stop', on)]
}

const atItsRest = (at: AtGate, from: IsoDay, until: IsoDay | null): Decision[] => {
  const { draws, gate } = at
  const draw = draws.fraction()
  const before = addDays(from, -1)
  const after = minDay(addDays(from, draws.between(12, 60)), lastSimulatedDay)
  if (until === null && draw < 0.3) return [decide(at, 'stop', after)]
  const pausedUntil = until ?? addDays(from, draws.between(200, 540))
  const paused =
    draw < 0.85 ? [decide(at, 'pause', until === null && draw < 0.65 ? after : before, { pausedUntil })] : []
  const isTakenUp = until !== null && (gate.nextDayZero === null || until < gate.nextDayZero)
  return isTakenUp ? [...paused, decide(at, 'continue', until)] : paused
}

/**
 * What a new head decided on one commitment open on day zero, by what then became of it: an end was decided before it
 * was seen, or not at all; a rest was a pause; the others mostly went on. Empty: nothing was decided.
 */
export const decisionsAt = (at: AtGate): Decision[] => {
  const { draws, gate, lived, lastSign } = at
  const { dayZero, nextDayZero, decides } = gate
  const isWithin = (day: IsoDay | null): day is IsoDay =>
    day !== null && day >= dayZero && (nextDayZero === null || day < nextDayZero)
  const { quietFrom, quietUntil, renamedOn } = lived.life
  const end = endOf(lived)
  // What comes to an end is seldom left without a word.
  const isEnding = end !== null && isWithin(end.on) && decides > 0
  const isDecided = draws.chance(isEnding ? Math.max(decides, 0.92) : decides)
  const decided = (): Decision[] => {
    if (end !== null && isWithin(end.on)) return atItsEnd(at, end.state, end.on)
    if (end === null && isWithin(quietFrom)) return atItsRest(at, quietFrom, quietUntil)
    // At rest since before: taken up under this head, or left alone.
    if (quietFrom !== null && quietFrom < dayZero)
      return isWithin(quietUntil) ? [decide(at, 'continue', quietUntil)] : []
    // Silent since day zero, and nothing after: some of that was stopped.
    if (lastSign < dayZero && nextDayZero === null && draws.chance(0.5))
      return [decide(at, 'stop', usualDay(at))]
    if (isWithin(renamedOn)) return [decide(at, 'continue_changed', usualDay(at))]
    return [goesOn(at)]
  }
  return isDecided
    ? decided().filter(({ on }) => on <= lastSimulatedDay && (nextDayZero === null || on < nextDayZero))
    : []
}
