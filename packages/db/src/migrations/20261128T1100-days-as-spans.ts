import { type Kysely, sql } from 'kysely'

const precisions = ['day', 'month', 'year', 'inferred_day', 'inferred_month', 'inferred_year', 'scheduled']
const known = sql.join(precisions.map((word) => sql.lit(word)))

/** What is needed to read a day known to the month or year as a span, and to tell a claim of ours from a sighting. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create function span_last(on_day date, precision_word text) returns date language sql immutable parallel safe
    return case
      when precision_word in ('year','inferred_year')
        then make_date(extract(year from on_day)::integer, 12, 31)
      when precision_word in ('month','inferred_month')
        then (date_trunc('month', on_day::timestamp) + interval '1 month' - interval '1 day')::date
      else on_day end`.execute(db)
  await sql`comment on function span_last is 'The last day a date of that precision may be of: the day it enters the record. As daySpan of the domain.'`.execute(
    db,
  )

  await sql`alter table sighting
    add column is_latest boolean not null default false,
    add constraint sighting_latest_is_no_life check (not (is_latest and state in ('active','renamed')))`.execute(
    db,
  )
  await sql`comment on column sighting.is_latest is 'So by this day at the latest; since when is not known.'`.execute(
    db,
  )

  await sql`alter table source
    add column is_own boolean not null default false,
    add column published_precision text,
    add constraint source_published_precision_known check (published_precision in (${known}))`.execute(db)
  await sql`comment on column source.is_own is 'A file of this product: what rests on it alone is a claim, not a sighting.'`.execute(
    db,
  )
  // The address of a post often has its month.
  await sql`update source set published_precision = 'month',
      published_on = (substring(url from '/(\\d{4}/(0[1-9]|1[0-2]))/') || '/01')::date
    where kind = 'web_page' and published_on is null and url ~ '/(19|20)\\d{2}/(0[1-9]|1[0-2])/'`.execute(db)
  await sql`comment on column source.published_precision is 'How exactly the day of publication is known; null: to the day.'`.execute(
    db,
  )

  await sql`alter table commitment_source add column linked_on calendar_day`.execute(db)
  await sql`comment on column commitment_source.linked_on is 'The day it was tied to the commitment: an undated document no dated fact rests on shows from then. Null: not recorded.'`.execute(
    db,
  )
  // The day the edition of the pilot that is kept here tied its pages to its commitments.
  await sql`update commitment_source set linked_on = '2026-11-15' where commitment_id !~ '^99'`.execute(db)

  await sql`update source set is_own = true where kind = 'dataset' and publisher = 'Estafet' and url is null`.execute(
    db,
  )
  await sql`update sighting set is_latest = true where
    (commitment_id = 'MJK-3' and state = 'dormant' and sighted_raw = 'sebelum 11 Maret 2025')
    or (commitment_id = 'PTK-1' and state = 'absorbed' and sighted_raw = '2018')`.execute(db)

  await sql`alter table commitment_state
    add column first_seen_ended_precision text,
    add constraint commitment_state_first_seen_ended_precision_known check (first_seen_ended_precision in (${known})),
    drop constraint commitment_state_ended_how_known,
    add constraint commitment_state_ended_how_known check (ended_how in
      ('absorbed','replaced','completed_closed','lapsed','stopped','withdrawn'))`.execute(db)
  // The rules read these days otherwise now: what was kept is computed anew on the next start.
  await sql`update dataset set state_day = null`.execute(db)
}
