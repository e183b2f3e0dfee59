import type { Database } from '@estafet/db'
import { type DatePrecision, datePrecisions, type IsoDay, mostExact } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { isClaimed } from './claimed-fact.queries.ts'

const exactFirst = datePrecisions.toSorted((a, b) => (a === b ? 0 : mostExact([a, b]) === a ? -1 : 1))

/**
 * How exactly the day of the last activity is known: as the most exactly dated fact of that day. Not kept beside the
 * state: it follows from the facts of one day, which an index finds. What only our own file says is no activity.
 * @param whose a condition on `f.commitment_id`.
 * @param day the day of the last activity, an expression that may be null.
 * @param asOf where it is asked of an earlier day.
 */
export const precisionOfActivity = (
  whose: RawBuilder<unknown>,
  day: RawBuilder<unknown>,
  asOf?: IsoDay,
): RawBuilder<unknown> => sql`case
  -- Nothing is more exact than a day, and nearly all activity is a report.
  when exists (select from progress_report f where ${whose} and f.reported_on = ${day}) then 'day'
  else (select told.precision from (
    select f.assessed_precision as precision from assessment f where ${whose} and f.assessed_on = ${day}
    union all select 'day' from continuity_decision f where ${whose} and f.decided_on = ${day}
    union all select f.sighted_precision from sighting f where ${whose}
      and ${day} in (f.sighted_on, span_last(f.sighted_on, f.sighted_precision))
      and not ${isClaimed('sighting', 'f', asOf)}
  ) told order by array_position(${exactFirst}::text[], told.precision) limit 1) end`

/** The same for the last activity of whole regions, by code; a region without any is absent. */
export async function activityPrecisionOfRegions(
  db: Database,
  regions: readonly { readonly code: string; readonly lastActivityOn: IsoDay | null }[],
): Promise<ReadonlyMap<string, DatePrecision>> {
  const active = regions.filter(({ lastActivityOn }) => lastActivityOn !== null)
  if (active.length === 0) return new Map()
  const { rows } = await sql<{ code: string; precision: DatePrecision | null }>`
    select x.code, ${precisionOfActivity(
      sql`f.commitment_id in (select id from commitment where region_code = x.code)`,
      sql`x.on_day`,
    )} as precision
    from unnest(${active.map(({ code }) => code)}::text[],
      ${active.map(({ lastActivityOn }) => lastActivityOn)}::date[]) as x(code, on_day)`.execute(db)
  return new Map(rows.flatMap(({ code, precision }) => (precision === null ? [] : [[code, precision]])))
}
