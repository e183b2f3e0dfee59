import { type Kysely, sql } from 'kysely'

/**
 * Who writes is in the log and beside facts by an id, and their name here alone: a name is personal data and can be
 * taken away, while an entry of the log cannot be changed. What was recorded before keeps the text it was recorded
 * under; so do institutions and this product, which are nobody.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table actor (
    id text primary key default 'a-' || gen_random_uuid(),
    name text,
    known_since timestamptz not null default now(),
    constraint actor_id_form check (id ~ '^a-[0-9a-f-]{36}$'),
    constraint actor_name_given check (btrim(name) <> '')
  )`.execute(db)
  await sql`create unique index actor_name on actor (name)`.execute(db)
  await sql`comment on table actor is 'Who writes. No facts: not in the change log, so that a name can be forgotten.'`.execute(
    db,
  )
  await sql`comment on column actor.id is 'What the change log and recorder columns say instead of the name.'`.execute(
    db,
  )
  await sql`comment on column actor.name is 'Null: forgotten at the wish of whose it was.'`.execute(db)
}
