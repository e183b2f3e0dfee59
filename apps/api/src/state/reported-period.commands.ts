import type { Database } from '@estafet/db'
import { sql } from 'kysely'

// A region is asked by the periods of its own kind only: simulated ones by simulated periods.
const firstDays = sql`
  select c.region_code, p.id as reporting_period_id, min(r.reported_on) as first_reported_on
  from commitment c
  join progress_report r on r.commitment_id = c.id
  join reporting_period p on r.reported_on between p.opens_on and p.closes_on
    and p.is_simulated = (c.region_code >= '99')`

/** Adds what these commitments' reports say of their region's periods; facts are only added, so days only move earlier. */
export async function keepReportedPeriods(db: Database, ids: readonly string[]): Promise<void> {
  await sql`insert into reported_period (region_code, reporting_period_id, first_reported_on)
    ${firstDays} where c.id = any (${ids}::text[]) group by c.region_code, p.id
    on conflict (region_code, reporting_period_id) do update
      set first_reported_on = least(reported_period.first_reported_on, excluded.first_reported_on)
      where excluded.first_reported_on < reported_period.first_reported_on`.execute(db)
}

/** Computes every region's reported periods anew. */
export async function keepAllReportedPeriods(db: Database): Promise<void> {
  await sql`delete from reported_period`.execute(db)
  await sql`insert into reported_period (region_code, reporting_period_id, first_reported_on)
    ${firstDays} group by c.region_code, p.id`.execute(db)
}

/** Regions and periods whose kept first day differs from what the reports say, as `region/period`. */
export async function findWrongReportedPeriods(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(k.region_code, f.region_code) || '/' || coalesce(k.reporting_period_id, f.reporting_period_id) as name
    from reported_period k
    full join (${firstDays} group by c.region_code, p.id) f
      on f.region_code = k.region_code and f.reporting_period_id = k.reporting_period_id
    where k.first_reported_on is distinct from f.first_reported_on order by 1`.execute(db)
  return rows.map((row) => row.name)
}
