import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // The same bytes sort the same under every collation, which differs between the embedded database, servers and
  // operating systems. unaccent is only stable because its rules can be replaced; they never are here. The path is kept
  // with the function, so that a restore, which runs without one, finds unaccent.
  await sql`create function dictionary_key(text) returns text language sql immutable strict parallel safe
    set search_path from current
    as $$ select trim(regexp_replace(lower(unaccent($1)), '[^a-z0-9]+', ' ', 'g')) $$`.execute(db)
  await sql`comment on function dictionary_key(text) is 'What a dictionary orders a title by: letters and digits in lower case without accents, anything between words as one space.'`.execute(
    db,
  )
  await sql`alter table commitment add column title_key text collate "C" not null
    generated always as (dictionary_key(title)) stored`.execute(db)
  await sql`comment on column commitment.title_key is 'The title as a dictionary orders it; lists by title are in this order.'`.execute(
    db,
  )
  await sql`drop index commitment_title`.execute(db)
  await sql`create index commitment_title on commitment (title_key, id)`.execute(db)
}
