import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table commitment_search (
    commitment_id text primary key references commitment (id) on delete cascade,
    names text not null,
    document tsvector not null
  )`.execute(db)
  await sql`create index commitment_search_document on commitment_search using gin (document)`.execute(db)
  await sql`create index commitment_search_names on commitment_search using gin (names gin_trgm_ops)`.execute(
    db,
  )
  await sql`comment on table commitment_search is 'What search reads: names for misspellings, document for word forms (Indonesian and English stems). Kept by triggers.'`.execute(
    db,
  )

  await sql`create function refresh_commitment_search(ids text[]) returns void language sql as $$
    insert into commitment_search (commitment_id, names, document)
    select c.id,
      lower(unaccent(concat_ws(' ', c.title, c.title_en, a.names, r.short_name))),
      setweight(to_tsvector('indonesian', unaccent(concat_ws(' ', c.title, a.names, r.name))), 'A') ||
      setweight(to_tsvector('english', unaccent(coalesce(c.title_en, ''))), 'A') ||
      setweight(to_tsvector('indonesian', unaccent(concat_ws(' ', c.summary, c.problem, c.expected_result, c.original_text, g.name))), 'B') ||
      setweight(to_tsvector('english', unaccent(coalesce(c.summary_en, ''))), 'B') ||
      setweight(to_tsvector('indonesian', coalesce(t.names, '')), 'A') ||
      setweight(to_tsvector('english', coalesce(t.names_en, '')), 'A') ||
      setweight(to_tsvector('simple', c.id), 'A')
    from commitment c
    join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id
    left join lateral (select string_agg(name, ' ' order by id) as names from commitment_alias where commitment_id = c.id) a on true
    left join lateral (
      select string_agg(word.id, ' ') as names, string_agg(word.en, ' ') as names_en from (values
        ('complaint_handling', 'pengaduan masyarakat', 'complaint handling'),
        ('public_information', 'informasi publik', 'public information'),
        ('open_data', 'data terbuka', 'open data'),
        ('budget_transparency', 'transparansi anggaran', 'budget transparency'),
        ('participatory_planning', 'perencanaan partisipatif', 'participatory planning'),
        ('public_dialogue', 'dialog publik', 'public dialogue'),
        ('public_services', 'layanan publik', 'public services'),
        ('licensing', 'perizinan', 'licensing permits'),
        ('smart_city', 'kota cerdas smart city', 'smart city'),
        ('procurement', 'pengadaan barang jasa', 'procurement')
      ) word (theme, id, en) where word.theme = any (c.themes)) t on true
    where c.id = any (ids)
    on conflict (commitment_id) do update set names = excluded.names, document = excluded.document
  $$`.execute(db)

  await sql`create function keep_commitment_search() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'commitment' then
        perform refresh_commitment_search(array[new.id]);
      elsif tg_op = 'DELETE' then
        perform refresh_commitment_search(array[old.commitment_id]);
      else
        perform refresh_commitment_search(array[new.commitment_id]);
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger commitment_searchable after insert or update on commitment
    for each row execute function keep_commitment_search()`.execute(db)
  await sql`create trigger commitment_alias_searchable after insert or update or delete on commitment_alias
    for each row execute function keep_commitment_search()`.execute(db)
}
