import type { IsoDay } from '../../facts.ts'
import { addDays } from '../../iso-day.ts'
import { type LifeFacts, sightingKnownOn } from './life-events.ts'
import { type LifeRecord, lifeRecord } from './life-record.ts'

interface RememberedLife {
  /** The day each fact enters the record and each pause runs out, oldest first. */
  readonly days: readonly IsoDay[]
  /** By how many facts had come. */
  readonly records: (LifeRecord | undefined)[]
}

const remembered = new WeakMap<LifeFacts, RememberedLife>()

const lifeOf = (facts: LifeFacts): RememberedLife => {
  const known = remembered.get(facts)
  if (known !== undefined) return known
  const days: IsoDay[] = []
  for (const sighting of facts.sightings) days.push(sightingKnownOn(sighting))
  for (const { reportedOn } of facts.reports) days.push(reportedOn)
  for (const { decidedOn, pausedUntil } of facts.decisions) {
    days.push(decidedOn)
    if (pausedUntil != null) days.push(addDays(pausedUntil < decidedOn ? decidedOn : pausedUntil, 1))
  }
  const life = { days: days.sort(), records: [] }
  remembered.set(facts, life)
  return life
}

const nothing: LifeFacts = { sightings: [], reports: [], decisions: [] }

// Between two days on which something happened nothing changes.
const afterDays = (facts: LifeFacts, { days, records }: RememberedLife, come: number): LifeRecord => {
  const last = days[come - 1]
  return (records[come] ??= last === undefined ? lifeRecord(nothing, '') : lifeRecord(facts, last))
}

/**
 * The same as `lifeRecord`, worked out once for all days between two facts. Survival asks for the same commitment on a
 * dozen days and after each of its transitions; the facts handed in must not be changed afterwards.
 */
export const rememberedLife = (facts: LifeFacts, asOf: IsoDay): LifeRecord => {
  const life = lifeOf(facts)
  return afterDays(facts, life, life.days.findLastIndex((day) => day <= asOf) + 1)
}

/** The record as a day began: the facts of the day itself are not known yet. */
export const lifeBefore = (facts: LifeFacts, on: IsoDay): LifeRecord => {
  const life = lifeOf(facts)
  return afterDays(facts, life, life.days.findLastIndex((day) => day < on) + 1)
}
