import { type DaySpan, daySpan } from '../../day-span.ts'
import type { CommitmentFacts, IsoDay, ReportFact, SightingFact } from '../../facts.ts'
import { addDays } from '../../iso-day.ts'
import { mostExact } from '../../date-precision.ts'
import { type DatePrecision, endingStates } from '../../vocabulary.ts'

/** How a commitment came to its end: as a source showed it, by a decision to stop, or withdrawn by the city itself. */
export const endedHows = [...endingStates, 'stopped', 'withdrawn'] as const
export type EndedHow = (typeof endedHows)[number]

/** The facts that say whether a commitment lives. */
export interface LifeFacts extends Pick<CommitmentFacts, 'sightings' | 'decisions'> {
  readonly reports: readonly Pick<ReportFact, 'milestoneId' | 'reportedOn' | 'delivery'>[]
}

/** What one fact says of a life. `pause_over`: the day after the last one of a pause, with nothing new said. */
export type LifeWord = 'pause_over' | 'alive' | 'dormant' | 'paused' | EndedHow

/** One thing that happened to a life. */
export interface LifeEvent {
  readonly says: LifeWord
  readonly by: 'sighting' | 'decision' | 'report'
  /** Position of the fact among those of its kind. */
  readonly index: number
  /**
   * The day it is read at, the least that it proves: a sign of life was there by the first day it may have been on,
   * anything else by the last.
   */
  readonly on: IsoDay
  /** The days it may have happened on; the last of them is the day it enters the record. */
  readonly span: DaySpan
  /** How exactly it is known. */
  readonly precision: DatePrecision
  /** The last day of a pause, where it was said. */
  readonly pausedUntil: IsoDay | null
}

/** Before anything: where a span begins of which only the end is known. */
const beginning: IsoDay = '0001-01-01'

const showsLife = ({ state }: Pick<SightingFact, 'state'>): boolean =>
  state === 'active' || state === 'renamed'

/** The days a sighting may be of. That it lived by a day says no more than the day itself. */
export const sightingSpan = (sighting: Omit<SightingFact, 'id'>): DaySpan => {
  const { sightedOn, precision = 'day', isLatest = false } = sighting
  const span = daySpan(sightedOn, precision)
  return isLatest && !showsLife(sighting) ? { first: beginning, last: span.last } : span
}

/** The day a sighting enters the record: the last it may be of. */
export const sightingKnownOn = (sighting: Omit<SightingFact, 'id'>): IsoDay => sightingSpan(sighting).last

// A decision ends a commitment just as a sighting of the same thing does.
const saidBy: Readonly<Record<string, LifeWord>> = {
  dormant: 'dormant',
  pause: 'paused',
  absorbed: 'absorbed',
  replaced: 'replaced',
  completed_closed: 'completed_closed',
  lapsed: 'lapsed',
  stop: 'stopped',
  merged: 'absorbed',
  completed_before: 'completed_closed',
}

export const isEnding = (says: LifeWord): says is EndedHow => (endedHows as readonly string[]).includes(says)

// On one day what is more final counts, and of a report and what others saw or decided, the latter.
const order: readonly LifeWord[] = ['pause_over', 'alive', 'dormant', 'paused', ...endedHows]
const rankOf = ({ says, by }: LifeEvent): number => order.indexOf(says) * 2 + (by === 'report' ? 0 : 1)

const exactly = (on: IsoDay) => ({
  on,
  span: { first: on, last: on },
  precision: 'day' as const,
  pausedUntil: null,
})

const sightingEvents = (sightings: LifeFacts['sightings'], asOf: IsoDay): LifeEvent[] => {
  const known = sightings.map((sighting, index) => ({ sighting, index, span: sightingSpan(sighting) }))
  const seen = known.filter(({ sighting, span }) => sighting.isClaimed !== true && span.last <= asOf)
  return seen
    .filter(
      // Sightings of one day are settled by id, so that day keeps only the last of them.
      ({ sighting, span }) =>
        !seen.some(
          (other) =>
            other.span.last === span.last &&
            other.span.first === span.first &&
            other.sighting.id > sighting.id,
        ),
    )
    .map(({ sighting, index, span }) => {
      const says = saidBy[sighting.state] ?? 'alive'
      return {
        says,
        by: 'sighting',
        index,
        on: says === 'alive' ? span.first : span.last,
        span,
        precision: sighting.precision ?? 'day',
        pausedUntil: null,
      }
    })
}

const decisionEvents = (decisions: LifeFacts['decisions'], asOf: IsoDay): LifeEvent[] =>
  decisions.flatMap(({ decidedOn, decision, pausedUntil = null }, index): LifeEvent[] => {
    if (decidedOn > asOf) return []
    const decided: LifeEvent = {
      ...exactly(decidedOn),
      says: saidBy[decision] ?? 'alive',
      by: 'decision',
      index,
      pausedUntil,
    }
    if (decision !== 'pause' || pausedUntil === null || pausedUntil >= asOf) return [decided]
    const over = addDays(pausedUntil < decidedOn ? decidedOn : pausedUntil, 1)
    return over > asOf
      ? [decided]
      : [decided, { ...decided, ...exactly(over), says: 'pause_over', pausedUntil }]
  })

// Of a milestone withdrawn nothing follows for the whole; a withdrawal of the whole is its end.
const reportEvents = (reports: LifeFacts['reports'], asOf: IsoDay): LifeEvent[] =>
  reports.flatMap(({ reportedOn, delivery, milestoneId }, index): LifeEvent[] => {
    if (reportedOn > asOf || (delivery === 'withdrawn' && milestoneId !== null)) return []
    return [
      {
        ...exactly(reportedOn),
        says: delivery === 'withdrawn' ? 'withdrawn' : 'alive',
        by: 'report',
        index,
      },
    ]
  })

const textOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const exactFirst = (a: DatePrecision, b: DatePrecision): number =>
  a === b ? 0 : mostExact([a, b]) === a ? -1 : 1

// Down to what tells two facts of one day apart, so that the order they are given in means nothing.
const byDayThenFinality = (a: LifeEvent, b: LifeEvent): number =>
  textOrder(a.on, b.on) ||
  rankOf(a) - rankOf(b) ||
  exactFirst(a.precision, b.precision) ||
  textOrder(a.span.first, b.span.first) ||
  textOrder(a.pausedUntil ?? '', b.pausedUntil ?? '')

/**
 * What happened to a commitment's life as known on `asOf`, in the order it is read in. A fact of which only the month
 * or year is known enters on the last day it may have happened; a sighting that rests on nothing but a file of this
 * product is none. Source: DOMAIN "Sighting" and "Days known to the month or year".
 */
export const lifeEvents = (facts: LifeFacts, asOf: IsoDay): LifeEvent[] =>
  [
    ...sightingEvents(facts.sightings, asOf),
    ...decisionEvents(facts.decisions, asOf),
    ...reportEvents(facts.reports, asOf),
  ].sort(byDayThenFinality)
