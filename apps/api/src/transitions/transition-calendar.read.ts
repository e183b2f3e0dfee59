import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import {
  comingDays,
  comingEntries,
  firstInaugurations,
  handoverEntries,
  withoutDay,
} from './calendar-entries.ts'
import { calendarSummary } from './calendar-summary.ts'
import { countRegions, readRegionHandovers, scopeOf } from './region-handovers.read.ts'
import type { TransitionCalendarInput } from './transition-inputs.ts'
import { listElectionDays } from './transition-regions.queries.ts'

/**
 * Handovers as a calendar on `asOf`: due, in a watch window, and past, with elections and sums; of real or of
 * simulated regions. `when` leaves the other lists out; `limit` and `offset` page the lists. A handful of statements,
 * whatever the number of regions and commitments.
 * @throws DomainError `region_not_found`: the province is none.
 */
export async function getTransitionCalendar(db: Database, input: TransitionCalendarInput, asOf: IsoDay) {
  const { when, limit, offset, province = null, kind = null } = input
  const scope = await scopeOf(db, input)
  const [read, elections] = await Promise.all([
    readRegionHandovers(db, scope, asOf),
    listElectionDays(db, scope, asOf),
  ])
  const regions = await countRegions(db, read, asOf)
  const coming = comingEntries(regions)
  const days = comingDays(coming)
  /** The law may still move some of these days. */
  const mayMove = coming.some((entry) => entry.mayMove)
  const { past, inWindow } = handoverEntries(regions)
  const page = <Item>(items: readonly Item[]) => items.slice(offset, offset + limit)
  const asked = (part: typeof when) => when === undefined || when === part
  return {
    asOf,
    sample: scope.sample,
    province,
    kind,
    coming: asked('coming')
      ? {
          total: coming.length,
          items: page(coming),
          dayTotal: days.length,
          days: days.slice(0, limit),
          mayMove,
        }
      : null,
    withoutDay: withoutDay(regions),
    window: asked('window') ? { total: inWindow.length, items: page(inWindow) } : null,
    past: asked('past') ? { total: past.length, items: page(past) } : null,
    firstInaugurations: firstInaugurations(regions),
    elections,
    summary: calendarSummary(regions),
  }
}
