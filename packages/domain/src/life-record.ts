import type { CommitmentFacts, IsoDay } from './facts.ts'
import { newestDay } from './newest.ts'
import { mostExact } from './date-precision.ts'
import { type DatePrecision, endingStates } from './vocabulary.ts'

/** How a commitment came to its end: as a source showed it, or by a decision to stop. */
export const endedHows = [...endingStates, 'stopped'] as const
export type EndedHow = (typeof endedHows)[number]

/** The facts that say whether a commitment lives. */
export type LifeFacts = Pick<CommitmentFacts, 'sightings' | 'reports' | 'decisions'>

/** By finality: of a sighting and a decision on one day, the later word here counts. */
const conditions = ['alive', 'dormant', 'paused', 'ended'] as const
export type LifeCondition = (typeof conditions)[number]

interface StateFact {
  readonly on: IsoDay
  readonly isSighting: boolean
  readonly condition: LifeCondition
  readonly endedHow: EndedHow | null
  readonly precision: DatePrecision
}

/** What is known of a commitment's life on a day, whoever governs. */
export interface LifeRecord {
  /** `alive` also where nothing was ever seen of it: then `lastSeenAliveOn` is null. */
  readonly condition: LifeCondition
  /** Null while it is not ended. */
  readonly endedHow: EndedHow | null
  readonly lastSeenAliveOn: IsoDay | null
  /** The most exact that any sign of life of that day is; null with it. */
  readonly lastSeenAlivePrecision: DatePrecision | null
  /** The day its present end was first seen or decided; null while it is not ended. */
  readonly firstSeenEndedOn: IsoDay | null
  /** Seen alive after having been seen dormant or ended. */
  readonly isRevived: boolean
}

// A decision ends a commitment just as a sighting of the same thing does.
const endings: Readonly<Record<string, EndedHow>> = {
  absorbed: 'absorbed',
  replaced: 'replaced',
  completed_closed: 'completed_closed',
  lapsed: 'lapsed',
  stop: 'stopped',
  merged: 'absorbed',
  completed_before: 'completed_closed',
}
const pauses: Readonly<Record<string, LifeCondition>> = { dormant: 'dormant', pause: 'paused' }

const stateFact = (
  word: string,
  on: IsoDay,
  isSighting: boolean,
  precision: DatePrecision = 'day',
): StateFact => {
  const endedHow = endings[word] ?? null
  const condition = endedHow === null ? (pauses[word] ?? 'alive') : 'ended'
  return { on, isSighting, endedHow, condition, precision }
}

// Sightings of one day are settled by id, so that day keeps only the last of them.
const lastSightingOfEachDay = (sightings: LifeFacts['sightings']): LifeFacts['sightings'] =>
  sightings.filter(
    (each) => !sightings.some((other) => other.sightedOn === each.sightedOn && other.id > each.id),
  )

const byDayThenFinality = (a: StateFact, b: StateFact): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const finality = conditions.indexOf(a.condition) - conditions.indexOf(b.condition)
  if (finality !== 0 || a.endedHow === null || b.endedHow === null) return finality
  return endedHows.indexOf(a.endedHow) - endedHows.indexOf(b.endedHow)
}

const timelineOf = (facts: LifeFacts, asOf: IsoDay): StateFact[] =>
  [
    ...lastSightingOfEachDay(facts.sightings).map((each) =>
      stateFact(each.state, each.sightedOn, true, each.precision),
    ),
    ...facts.decisions.map((each) => stateFact(each.decision, each.decidedOn, false)),
  ]
    .filter(({ on }) => on <= asOf)
    .toSorted(byDayThenFinality)

const wasRevived = (timeline: readonly StateFact[]): boolean => {
  const goneAt = timeline.findIndex(({ condition }) => condition === 'dormant' || condition === 'ended')
  if (goneAt === -1) return false
  return timeline.slice(goneAt + 1).some((fact) => fact.isSighting && fact.condition === 'alive')
}

/**
 * The life of a commitment at `asOf`. The newest sighting or decision sets the condition; a report ends a
 * pause, but neither an end nor dormancy, which a source must show to be over or a decision must lift. Signs
 * of life are sightings as `active` or `renamed`, decisions to continue, and published reports other than of a
 * withdrawal. The exact end is rarely known, so the last sign of life and the first sign of the end are kept
 * apart; reports after the end (final accounts) are not signs of life. Source: DOMAIN "Sighting".
 */
export const lifeRecord = (facts: LifeFacts, asOf: IsoDay): LifeRecord => {
  const timeline = timelineOf(facts, asOf)
  const newest = timeline.at(-1)
  const reportDays = facts.reports
    .filter(({ reportedOn, delivery }) => reportedOn <= asOf && delivery !== 'withdrawn')
    .map(({ reportedOn }) => reportedOn)
  const isResumed = newest?.condition === 'paused' && reportDays.some((day) => day > newest.on)
  const condition = newest === undefined || isResumed ? 'alive' : newest.condition
  const hasEnded = condition === 'ended'
  const endRun = timeline.slice(timeline.findLastIndex((fact) => fact.condition !== 'ended') + 1)
  const firstSeenEndedOn = endRun[0]?.on ?? null
  const signs = [
    ...timeline.filter((fact) => fact.condition === 'alive'),
    ...reportDays
      .filter((day) => firstSeenEndedOn === null || day <= firstSeenEndedOn)
      .map((on) => ({ on, precision: 'day' as const })),
  ]
  const lastSeenAliveOn = newestDay(signs.map(({ on }) => on))
  return {
    condition,
    endedHow: hasEnded ? (newest?.endedHow ?? null) : null,
    lastSeenAliveOn,
    lastSeenAlivePrecision: mostExact(
      signs.filter(({ on }) => on === lastSeenAliveOn).map(({ precision }) => precision),
    ),
    firstSeenEndedOn,
    isRevived: (condition === 'alive' || condition === 'paused') && wasRevived(timeline),
  }
}
