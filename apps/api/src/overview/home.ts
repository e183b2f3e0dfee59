import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  currentSpell,
  daysBetween,
  expectedTransition,
  type ExpectedTransition,
  type IsoDay,
  isCountableDay,
  type LeaderCapacity,
} from '@estafet/domain'
import {
  countDataset,
  countDatasetAsOf,
  listAllSpells,
  listOverviewRegions,
  listRecentEvents,
} from './overview.queries.ts'
import { reportingCoverage } from './reporting-coverage.ts'

/** Days, seats and events shown before a reader has to ask for more. */
const listed = 6

/** A seat that is due to change hands. */
export interface DueSeat {
  readonly regionCode: string
  readonly regionName: string
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly basis: ExpectedTransition['basis']
}

/** The seats due on one day; `seats` lists the first few of `count`. */
export interface HandoverDay {
  readonly on: IsoDay
  /** Days from the day asked; negative when the day has passed. */
  readonly daysLeft: number
  readonly isOverdue: boolean
  readonly count: number
  readonly seats: readonly DueSeat[]
}

interface Due extends DueSeat {
  readonly on: IsoDay
  readonly isSimulated: boolean
}

async function dueSeats(db: Database, asOf: IsoDay): Promise<{ due: Due[]; uncountable: Due[] }> {
  const [regions, spells] = await Promise.all([listOverviewRegions(db), listAllSpells(db, asOf)])
  const seats = regions.flatMap((region) => {
    const own = spells.get(region.code) ?? []
    const expected = expectedTransition(own, asOf)
    const current = currentSpell(own, asOf)
    if (expected === null || current === null) return []
    const { personName, capacity, startedPrecision } = current
    const seat = { regionCode: region.code, regionName: region.name, personName, capacity }
    return [
      { ...seat, on: expected.on, basis: expected.basis, isSimulated: region.isSimulated, startedPrecision },
    ]
  })
  // A term that began "in 2025" ends in 2030, on no day that could be counted down to.
  const isCountable = ({ startedPrecision }: { startedPrecision: DatePrecision }) =>
    isCountableDay(startedPrecision)
  return { due: seats.filter(isCountable), uncountable: seats.filter((seat) => !isCountable(seat)) }
}

const byDay = (due: readonly Due[], asOf: IsoDay): HandoverDay[] =>
  [...Map.groupBy(due, ({ on }) => on)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, listed)
    .map(([on, seats]) => ({
      on,
      daysLeft: daysBetween(asOf, on),
      isOverdue: on < asOf,
      count: seats.length,
      seats: seats.slice(0, listed).map(({ regionCode, regionName, personName, capacity, basis }) => ({
        regionCode,
        regionName,
        personName,
        capacity,
        basis,
      })),
    }))

/** How many regions the last closed period heard from, on time and late, and how many stayed silent. */
async function coverage(db: Database, asOf: IsoDay, isSimulated: boolean) {
  const [last] = await reportingCoverage(db, asOf, isSimulated, 1)
  return last === undefined ? null : { ...last, silent: last.silent.length }
}

/** What the home page says beside the map, real and simulated apart. */
export async function getHome(db: Database, asOf: IsoDay, today: IsoDay) {
  const { due, uncountable } = await dueSeats(db, asOf)
  const counts = asOf === today ? await countDataset(db) : await countDatasetAsOf(db, asOf)
  const part = async (isSimulated: boolean) => ({
    nextHandovers: byDay(
      due.filter((seat) => seat.isSimulated === isSimulated),
      asOf,
    ),
    /** Seats in office since a day nobody recorded, so that their end has no day either. */
    seatsWithoutDay: uncountable.filter((seat) => seat.isSimulated === isSimulated).length,
    recentEvents: await listRecentEvents(db, { asOf, today, isSimulated, limit: listed }),
    coverage: await coverage(db, asOf, isSimulated),
    counts: counts.find((each) => each.isSimulated === isSimulated) ?? null,
  })
  return { asOf, real: await part(false), simulated: await part(true) }
}
