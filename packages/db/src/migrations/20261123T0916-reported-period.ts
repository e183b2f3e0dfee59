import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table reported_period (
    region_code text not null references region (code),
    reporting_period_id integer not null references reporting_period (id),
    first_reported_on date not null,
    primary key (region_code, reporting_period_id)
  )`.execute(db)
  await sql`comment on table reported_period is 'Kept state: the first day of a period on which a region published a report. On time, late and silent follow from it for any day.'`.execute(
    db,
  )
}
