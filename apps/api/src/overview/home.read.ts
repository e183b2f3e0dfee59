import type { Database } from '@estafet/db'
import { type DatePrecision, type ExpectationBasis, type IsoDay, type LeaderCapacity } from '@estafet/domain'
import { comingDays, comingEntries, type ComingEntry, withoutDay } from '../transitions/calendar-entries.ts'
import { readRegionHandovers } from '../transitions/region-handovers.read.ts'
import { countDataset, countDatasetAsOf, listRecentEvents } from './overview.queries.ts'
import { reportingCoverage } from './reporting-coverage.read.ts'

/** Days, seats and events shown before a reader has to ask for more. */
const listed = 6

/** A seat that is due to change hands. */
export interface DueSeat {
  readonly regionCode: string
  readonly regionName: string
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly basis: ExpectationBasis
}

/** The seats due on one day; `seats` lists the first few of `count`. */
export interface HandoverDay {
  readonly on: IsoDay
  readonly precision: DatePrecision
  /** Days from the day asked; negative when the day has passed. */
  readonly daysLeft: number
  readonly isOverdue: boolean
  readonly count: number
  readonly seats: readonly DueSeat[]
}

const toDueSeat = ({ region, head, basis }: ComingEntry): DueSeat => ({
  regionCode: region.code,
  regionName: region.name,
  personName: head.personName,
  capacity: head.capacity,
  basis,
})

// The same seats as the calendar counts: provinces, kabupaten and kota together.
async function handoversAhead(db: Database, asOf: IsoDay, isSimulated: boolean) {
  const read = await readRegionHandovers(db, { sample: isSimulated ? 'simulated' : 'real' }, asOf)
  const regions = read.map((region) => ({ ...region, counts: [], toHandOver: null }))
  return {
    nextHandovers: comingDays(comingEntries(regions))
      .slice(0, listed)
      .map(({ on, precision, daysLeft, isOverdue, count, seats }): HandoverDay => {
        return { on, precision, daysLeft, isOverdue, count, seats: seats.map(toDueSeat) }
      }),
    /** Seats of which no day can be said, as the calendar counts them. */
    withoutDay: withoutDay(regions),
  }
}

/** How many regions the last closed period heard from, on time and late, and how many stayed silent. */
async function coverage(db: Database, asOf: IsoDay, isSimulated: boolean) {
  const [last] = await reportingCoverage(db, asOf, isSimulated, 1)
  return last === undefined ? null : { ...last, silent: last.silent.length }
}

/** What the home page says beside the map, real and simulated apart. */
export async function getHome(db: Database, asOf: IsoDay, today: IsoDay) {
  const counts = asOf === today ? await countDataset(db) : await countDatasetAsOf(db, asOf)
  const part = async (isSimulated: boolean) => ({
    ...(await handoversAhead(db, asOf, isSimulated)),
    recentEvents: await listRecentEvents(db, { asOf, today, isSimulated, limit: listed }),
    coverage: await coverage(db, asOf, isSimulated),
    counts: counts.find((each) => each.isSimulated === isSimulated) ?? null,
  })
  return { asOf, real: await part(false), simulated: await part(true) }
}
