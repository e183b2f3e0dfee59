import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table commitment_other_id (
    id text primary key check (id <> ''),
    commitment_id text not null references commitment on delete cascade)`.execute(db)
  await sql`create unique index commitment_other_id_any_capitals on commitment_other_id (lower(id))`.execute(
    db,
  )
  await sql`create index commitment_other_id_of on commitment_other_id (commitment_id)`.execute(db)
  await sql`comment on table commitment_other_id is 'Ids that a commitment has in another record of the same thing. Its pages and answers are found by them, and stand under its own.'`.execute(
    db,
  )
  await sql`create function commitment_ids(own text) returns text stable language sql as $$
    select concat_ws(' ', own, string_agg(id, ' ' order by id)) from commitment_other_id where commitment_id = own
  $$`.execute(db)
  await sql`comment on function commitment_ids is 'All ids a commitment is found by, its own first.'`.execute(
    db,
  )
  // As in 20261123T0926, with every id in place of its own.
  await sql`create or replace function refresh_commitment_search(ids text[]) returns void language sql as $$
    insert into commitment_search (commitment_id, names, document)
    select c.id, commitment_names(c.title, c.title_en, a.names, r.short_name),
      commitment_document(commitment_ids(c.id), c.title, c.title_en, a.names, r.name, c.summary, c.summary_en,
        concat_ws(' ', c.problem, c.expected_result, c.original_text), g.name, c.themes)
    from commitment c
    join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id
    left join lateral (select string_agg(name, ' ' order by id) as names from commitment_alias where commitment_id = c.id) a on true
    where c.id = any (ids)
    on conflict (commitment_id) do update set names = excluded.names, document = excluded.document
  $$`.execute(db)
  await sql`create trigger commitment_other_id_searchable after insert or delete or update on commitment_other_id
    for each row execute function keep_commitment_search()`.execute(db)
  await sql`create trigger commitment_other_id_logged after insert or delete or update on commitment_other_id
    for each row execute function log_change()`.execute(db)
  await sql`create trigger commitment_other_id_moves_version after insert or delete or update or truncate on commitment_other_id
    for each statement execute function move_dataset_version()`.execute(db)
}
