import { type Kysely, sql } from 'kysely'

/** Extensions every later table leans on, and the one type all calendar days share. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db)
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists unaccent`.execute(db)
  await sql`create domain calendar_day as date
    constraint calendar_day_in_range check (value between date '1945-01-01' and date '2100-12-31')`.execute(
    db,
  )
  await sql`comment on domain calendar_day is
    'A day without a time zone. Outside 1945..2100 it is a typing error in this product.'`.execute(db)
}
