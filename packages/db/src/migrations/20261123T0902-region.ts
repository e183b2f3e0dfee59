import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table region (
    code text primary key,
    name text not null,
    short_name text not null,
    kind text not null,
    province_code text references region (code),
    is_administrative boolean not null default false,
    is_simulated boolean not null generated always as (left(code, 2) >= '99') stored,
    latitude double precision,
    longitude double precision,
    area_km2 double precision,
    population integer,
    population_year smallint,
    density_per_km2 double precision,
    hdi double precision,
    hdi_year smallint,
    adjusted_expenditure_thousand_idr integer,
    poverty_percent double precision,
    poverty_year smallint,
    constraint region_kind_known check (kind in ('province','kabupaten','kota')),
    constraint region_code_shape check (code ~ '^[0-9]{2}(\\.[0-9]{2})?$'),
    constraint region_province_has_no_parent check ((kind = 'province') = (province_code is null)),
    constraint region_code_within_province check (province_code is null or left(code, 2) = province_code),
    constraint region_population_positive check (population > 0),
    constraint region_area_positive check (area_km2 > 0),
    constraint region_hdi_bounded check (hdi between 0 and 100),
    constraint region_poverty_bounded check (poverty_percent between 0 and 100)
  )`.execute(db)
  await sql`create index region_province on region (province_code)`.execute(db)
  await sql`create index region_name_trigram on region using gin (lower(name) gin_trgm_ops)`.execute(db)
  await sql`comment on table region is 'Provinces, kabupaten and kota by their Kemendagri code, which is the key; short names are shared by 26 pairs.'`.execute(
    db,
  )
  await sql`comment on column region.is_administrative is 'The six DKI Jakarta units: no elected head and no own DPRD.'`.execute(
    db,
  )
  await sql`comment on column region.is_simulated is 'True for codes from 99 up: fictional, never averaged with real regions.'`.execute(
    db,
  )
  await sql`comment on column region.adjusted_expenditure_thousand_idr is 'Adjusted expenditure per head a year, thousand rupiah (BPS; year as hdi_year).'`.execute(
    db,
  )

  await sql`create table region_event (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    kind text not null,
    happened_on calendar_day not null,
    other_region_code text references region (code),
    note text,
    source_id integer references source (id),
    constraint region_event_kind_known check (kind in ('split','merge','rename','reclassified'))
  )`.execute(db)
  await sql`create index region_event_region on region_event (region_code, happened_on)`.execute(db)
  await sql`comment on table region_event is 'Splits, merges and renames: a comparison across one says so.'`.execute(
    db,
  )
}
