import {
  type DatePrecision,
  type ExpectedTransition,
  type HandoverCounts,
  isCountableDay,
  isInWindow,
  type IsoDay,
  type LeaderCapacity,
  type RegionKind,
  type SpellFact,
  type TransitionKind,
  type WatchWindows,
} from '@estafet/domain'
import type { CountedRegion } from './region-handovers.read.ts'
import type { TransitionRegion } from './transition-regions.queries.ts'

/** Who held the seat, or that nobody did, and over which days as known then. */
export interface Head {
  /** Null for a vacancy. */
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly startedOn: IsoDay
  readonly startedPrecision: DatePrecision
  /** Null while it lasts. */
  readonly endedOn: IsoDay | null
  readonly endedPrecision: DatePrecision | null
}

/** One handover that took place. */
export interface HandoverEntry {
  readonly region: TransitionRegion
  readonly kind: TransitionKind
  /** Day zero. */
  readonly inauguratedOn: IsoDay
  readonly precision: DatePrecision
  /** Null when only acting heads or vacancies are on record before. */
  readonly outgoing: Head | null
  readonly interim: readonly Head[]
  readonly incoming: Head
  /** This and the two below: null where a day they are counted from is known to the month or the year only. */
  readonly gapDays: number | null
  readonly vacancyDays: number | null
  readonly undocumentedDays: number | null
  /** Null where day zero is known to the month or the year only. */
  readonly windows: WatchWindows | null
  readonly counts: HandoverCounts
}

const toHead = ({
  personName,
  capacity,
  startedOn,
  startedPrecision,
  endedOn,
  endedPrecision,
}: SpellFact): Head => ({ personName, capacity, startedOn, startedPrecision, endedOn, endedPrecision })

const entriesOf = ({ region, spells, handovers, counts }: CountedRegion) => {
  const heads = new Map(spells.map((spell) => [spell.id, toHead(spell)]))
  return handovers.flatMap((handover, index) => {
    const { outgoing, interim, incoming, ...transition } = handover.transition
    const [counted, head] = [counts[index], heads.get(incoming.id)]
    if (counted === undefined || head === undefined) return []
    const { kind, inauguratedOn, gapDays, vacancyDays, undocumentedDays } = transition
    const entry: HandoverEntry = {
      region,
      kind,
      inauguratedOn,
      precision: handover.precision,
      outgoing: outgoing === null ? null : (heads.get(outgoing.id) ?? null),
      interim: interim.flatMap(({ id }) => heads.get(id) ?? []),
      incoming: head,
      gapDays,
      vacancyDays,
      undocumentedDays,
      windows: handover.windows,
      counts: counted,
    }
    return [{ entry, isInWindow: isInWindow(handover) }]
  })
}

const newestFirst = (a: HandoverEntry, b: HandoverEntry): number => {
  if (a.inauguratedOn !== b.inauguratedOn) return a.inauguratedOn < b.inauguratedOn ? 1 : -1
  return a.region.code < b.region.code ? -1 : 1
}

/** Every handover of the regions, newest first, and of these the ones with a clock still running. */
export const handoverEntries = (regions: readonly CountedRegion[]) => {
  const all = regions.flatMap(entriesOf).toSorted((a, b) => newestFirst(a.entry, b.entry))
  return {
    past: all.map(({ entry }) => entry),
    inWindow: all.filter((each) => each.isInWindow).map(({ entry }) => entry),
  }
}

/** One handover that is due. */
export interface ComingEntry extends Omit<ExpectedTransition, 'daysLeft'> {
  readonly region: TransitionRegion
  readonly daysLeft: number
  /** Within 18 months, or overdue. */
  readonly isWatched: boolean
  readonly head: Head
  /** Commitments open on the day asked; null where the handover is not watched yet. */
  readonly commitments: number | null
}

/** The handovers due on a day that can be counted to, soonest first. */
export const comingEntries = (regions: readonly CountedRegion[]): ComingEntry[] =>
  regions
    .flatMap(({ region, coming, toHandOver }): ComingEntry[] => {
      if (coming === null || coming.daysLeft === null) return []
      const { spell, daysLeft, ...due } = coming
      return [{ region, ...due, daysLeft, head: toHead(spell), commitments: toHandOver }]
    })
    .toSorted((a, b) => (a.on === b.on ? (a.region.code < b.region.code ? -1 : 1) : a.on < b.on ? -1 : 1))

/** Seats named beside a day before a reader has to ask for its list. */
const seatsNamed = 6

/** The days on which seats are due, soonest first; the same day known less exactly stands apart. */
export const comingDays = (entries: readonly ComingEntry[]) =>
  [...Map.groupBy(entries, ({ on, precision }) => `${on} ${precision}`).values()].flatMap((seats) => {
    const [first] = seats
    if (first === undefined) return []
    const of = (kind: RegionKind) => seats.filter(({ region }) => region.kind === kind).length
    return [
      {
        on: first.on,
        precision: first.precision,
        daysLeft: first.daysLeft,
        isOverdue: first.isOverdue,
        isWatched: first.isWatched,
        count: seats.length,
        byKind: { province: of('province'), kabupaten: of('kabupaten'), kota: of('kota') },
        /** The first few of `count`. */
        seats: seats.slice(0, seatsNamed),
      },
    ]
  })

/** A first spell on record that began with an inauguration: who was followed is not known, so it is no transition. */
export interface FirstInaugurations {
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly regions: number
  readonly byKind: Readonly<Record<RegionKind, number>>
}

/** Inaugurations whose predecessor is not on record, counted by day and by how exactly it is known; newest first. */
export const firstInaugurations = (regions: readonly CountedRegion[]): FirstInaugurations[] => {
  const firsts = regions.flatMap(({ region, spells }) => {
    const [first] = spells
    const isInauguration = first?.capacity === 'definitive' || first?.capacity === 'remaining_term'
    return first !== undefined && isInauguration ? [{ kind: region.kind, first }] : []
  })
  const days = Map.groupBy(firsts, ({ first }) => `${first.startedOn} ${first.startedPrecision}`)
  return [...days.values()]
    .flatMap((same) => {
      const [one] = same
      if (one === undefined) return []
      const of = (kind: RegionKind) => same.filter((each) => each.kind === kind).length
      return [
        {
          on: one.first.startedOn,
          precision: one.first.startedPrecision,
          regions: same.length,
          byKind: { province: of('province'), kabupaten: of('kabupaten'), kota: of('kota') },
        },
      ]
    })
    .toSorted((a, b) => (a.on === b.on ? b.regions - a.regions : a.on < b.on ? 1 : -1))
}

/**
 * Regions of which no day can be said: in office since a month or a year, in office until nobody knows when, or nobody
 * known to be in office.
 */
export const withoutDay = (regions: readonly CountedRegion[]) => {
  const electing = regions.filter(({ region }) => !region.isAdministrative)
  const endless = electing.filter(({ coming }) => coming === null)
  const isHeld = ({ current }: CountedRegion) => current !== null && current.capacity !== 'vacant'
  return {
    /** The end is known to the month or year only. */
    imprecise: electing.filter(({ coming }) => coming !== null && !isCountableDay(coming.precision)).length,
    /** Somebody heads it of whom no law on record says until when: most acting heads. */
    openEnded: endless.filter(isHeld).length,
    /** Nobody is recorded as head on the day asked, or the seat is vacant. */
    unknown: endless.filter((each) => !isHeld(each)).length,
    /** Units of Jakarta, which elect nobody. */
    administrative: regions.length - electing.length,
  }
}
