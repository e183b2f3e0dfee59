import { type Kysely, sql } from 'kysely'

/** A month or a year is kept as its first day with its precision, like every other date; nothing says only how exact. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`update source set published_on = (case
      when published_raw ~ '^\\d{4}-\\d{2}-\\d{2}$' then published_raw
      when published_raw ~ '^\\d{4}-\\d{2}$' then published_raw || '-01'
      when published_raw ~ '^\\d{4}$' then published_raw || '-01-01' end)::date
    where published_on is null and published_precision is not null`.execute(db)
  await sql`update source set published_precision = null where published_on is null`.execute(db)
  await sql`update source set published_precision = 'day' where published_on is not null and published_precision is null`.execute(
    db,
  )
  await sql`alter table source add constraint source_published_precise
    check ((published_on is null) = (published_precision is null))`.execute(db)
  await sql`comment on column source.published_precision is 'How exactly the day of publication is known; null exactly where none is.'`.execute(
    db,
  )
  await sql`comment on column source.published_raw is 'The date as the page gives it.'`.execute(db)
  // A document known to the month could be read by the end of that month, not of its year: what was kept is computed anew.
  await sql`update dataset set state_day = null`.execute(db)
}
