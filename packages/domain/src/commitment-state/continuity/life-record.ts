import type { DaySpan } from '../../day-span.ts'
import type { IsoDay } from '../../facts.ts'
import { addDays } from '../../iso-day.ts'
import { type EndedHow, isEnding, type LifeEvent, lifeEvents, type LifeFacts } from './life-events.ts'
import { mostExact } from '../../date-precision.ts'
import type { DatePrecision } from '../../vocabulary.ts'

export type LifeCondition = 'alive' | 'dormant' | 'paused' | 'ended'

/** What is known of a commitment's life on a day, whoever governs. */
export interface LifeRecord {
  /** `alive` also where nothing was ever seen of it: then `lastSeenAliveOn` is null. */
  readonly condition: LifeCondition
  /** Null while it is not ended. */
  readonly endedHow: EndedHow | null
  /** The newest sign of life; of one known to the month or year the first day it may be of. */
  readonly lastSeenAliveOn: IsoDay | null
  /** The most exact that any sign of life of that day is; null with it. */
  readonly lastSeenAlivePrecision: DatePrecision | null
  /** The last day any sign of life may be of; later than the one before where only a month or year is known. */
  readonly mayBeSeenUntil: IsoDay | null
  /** The day its present end was first seen or decided; the last it may be of. Null while it is not ended. */
  readonly firstSeenEndedOn: IsoDay | null
  /** How exactly that day is known; null with it. */
  readonly firstSeenEndedPrecision: DatePrecision | null
  /** The days on which it may have ended: not before it was last seen alive. Null while it is not ended. */
  readonly endedWithin: DaySpan | null
  /** Seen alive after having been seen dormant or ended. */
  readonly isRevived: boolean
  /** The day a pause runs out with no new fact; null while it is not paused, and where no last day was said. */
  readonly pauseOverOn: IsoDay | null
}

/** A life while its events are told one after the other. */
export interface Life extends LifeRecord {
  /** Seen dormant or ended at some time before. */
  readonly wasGone: boolean
  /** What a pause that runs out leaves behind: what was dormant before it still is. */
  readonly beforePause: 'alive' | 'dormant'
}

/** Nothing is known yet. */
export const unseenLife: Life = {
  condition: 'alive',
  endedHow: null,
  lastSeenAliveOn: null,
  lastSeenAlivePrecision: null,
  mayBeSeenUntil: null,
  firstSeenEndedOn: null,
  firstSeenEndedPrecision: null,
  endedWithin: null,
  isRevived: false,
  pauseOverOn: null,
  wasGone: false,
  beforePause: 'alive',
}

const later = (a: IsoDay | null, b: IsoDay): IsoDay => (a === null || b > a ? b : a)

const isMoreExact = (a: DatePrecision, b: DatePrecision | null): boolean =>
  b === null || (mostExact([a, b]) === a && a !== b)

const notEnded = {
  endedHow: null,
  firstSeenEndedOn: null,
  firstSeenEndedPrecision: null,
  endedWithin: null,
  pauseOverOn: null,
}

// A report is the city's own word: it takes back its own withdrawal and ends a pause or dormancy, but no end that
// others showed or a head decided.
const isBarred = (life: Life, { by }: LifeEvent): boolean =>
  by === 'report' && life.condition === 'ended' && life.endedHow !== 'withdrawn'

const afterAlive = (life: Life, { by, on, span, precision }: LifeEvent): Life => {
  const isNewer = life.lastSeenAliveOn === null || on > life.lastSeenAliveOn
  const isSame = on === life.lastSeenAliveOn && isMoreExact(precision, life.lastSeenAlivePrecision)
  return {
    ...life,
    ...notEnded,
    ...(isNewer || isSame ? { lastSeenAliveOn: on, lastSeenAlivePrecision: precision } : {}),
    condition: 'alive',
    mayBeSeenUntil: later(life.mayBeSeenUntil, span.last),
    isRevived: life.isRevived || (life.wasGone && by === 'sighting'),
    beforePause: 'alive',
  }
}

const afterEnd = (life: Life, { by, on, span, precision }: LifeEvent, endedHow: EndedHow): Life => {
  if (life.condition === 'ended') return by === 'report' ? life : { ...life, endedHow }
  return {
    ...life,
    condition: 'ended',
    endedHow,
    firstSeenEndedOn: on,
    firstSeenEndedPrecision: precision,
    endedWithin: { first: later(life.lastSeenAliveOn, span.first), last: span.last },
    pauseOverOn: null,
    wasGone: true,
  }
}

/** The life after one more event. */
export const lifeAfter = (life: Life, event: LifeEvent): Life => {
  const { says, on, pausedUntil } = event
  if (isEnding(says)) return afterEnd(life, event, says)
  switch (says) {
    case 'pause_over':
      return life.condition === 'paused' && life.pauseOverOn === on
        ? { ...life, ...notEnded, condition: life.beforePause }
        : life
    case 'alive':
      return isBarred(life, event) ? life : afterAlive(life, event)
    case 'dormant':
      return { ...life, ...notEnded, condition: 'dormant', beforePause: 'dormant', wasGone: true }
    case 'paused': {
      const lastDay = pausedUntil !== null && pausedUntil < on ? on : pausedUntil
      return {
        ...life,
        ...notEnded,
        condition: 'paused',
        pauseOverOn: lastDay === null ? null : addDays(lastDay, 1),
      }
    }
  }
}

/**
 * The life of a commitment at `asOf`. The newest sighting or decision sets the condition; a published report ends a
 * pause, dormancy or the city's own withdrawal, but no end that a source showed or a head decided, which a source must
 * show to be over or a decision must lift. A pause with a last day ends after it. Signs of life are sightings as
 * `active` or `renamed`, decisions to continue, and published reports other than of a withdrawal; withdrawing one
 * milestone says nothing of the whole, withdrawing the whole ends it. The exact end is rarely known, so the last sign
 * of life and the first sign of the end are kept apart; reports after the end (final accounts) are not signs of life.
 * Of a fact known to the month or year the least that it proves counts (`LifeEvent.on`).
 * Source: DOMAIN "Sighting", "Continuity status" and "Days known to the month or year".
 */
export const lifeRecord = (facts: LifeFacts, asOf: IsoDay): LifeRecord => {
  const { wasGone: _, beforePause: __, ...life } = lifeEvents(facts, asOf).reduce(lifeAfter, unseenLife)
  return life.condition === 'alive' || life.condition === 'paused' ? life : { ...life, isRevived: false }
}
