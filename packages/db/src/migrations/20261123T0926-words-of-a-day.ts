import { type Kysely, sql } from 'kysely'

/** What search reads is made by functions, so that the words of another day are read as those of today are. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create function commitment_names(title text, title_en text, aliases text, region_short_name text)
    returns text stable language sql as $$
    select lower(unaccent(concat_ws(' ', title, title_en, aliases, region_short_name)))
  $$`.execute(db)
  await sql`create function commitment_document(id text, title text, title_en text, aliases text, region_name text,
    summary text, summary_en text, plan_text text, agency text, themes text[]) returns tsvector stable language sql as $$
    select setweight(to_tsvector('indonesian', unaccent(concat_ws(' ', title, aliases, region_name))), 'A') ||
      setweight(to_tsvector('english', unaccent(coalesce(title_en, ''))), 'A') ||
      setweight(to_tsvector('indonesian', unaccent(concat_ws(' ', summary, plan_text, agency))), 'B') ||
      setweight(to_tsvector('english', unaccent(coalesce(summary_en, ''))), 'B') ||
      setweight(to_tsvector('indonesian', coalesce(string_agg(topic.words, ' '), '')), 'A') ||
      setweight(to_tsvector('english', coalesce(string_agg(topic.words_en, ' '), '')), 'A') ||
      setweight(to_tsvector('simple', id), 'A')
    from (values
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
    ) topic (theme, words, words_en) where topic.theme = any (themes)
  $$`.execute(db)
  await sql`comment on function commitment_document is 'The words a commitment is found by: names and topics weigh A, texts B. plan_text: problem, expected result and original text.'`.execute(
    db,
  )
  await sql`create or replace function refresh_commitment_search(ids text[]) returns void language sql as $$
    insert into commitment_search (commitment_id, names, document)
    select c.id, commitment_names(c.title, c.title_en, a.names, r.short_name),
      commitment_document(c.id, c.title, c.title_en, a.names, r.name, c.summary, c.summary_en,
        concat_ws(' ', c.problem, c.expected_result, c.original_text), g.name, c.themes)
    from commitment c
    join region r on r.code = c.region_code
    left join agency g on g.id = c.lead_agency_id
    left join lateral (select string_agg(name, ' ' order by id) as names from commitment_alias where commitment_id = c.id) a on true
    where c.id = any (ids)
    on conflict (commitment_id) do update set names = excluded.names, document = excluded.document
  $$`.execute(db)
}
