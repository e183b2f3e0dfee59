import { type Kysely, sql } from 'kysely'
import { recordRegionCodes } from '../seeds/national/region-codes.ts'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table region add column bps_code text constraint region_bps_code_shape check (bps_code ~ '^[0-9]{2}([0-9]{2})?$')`.execute(
    db,
  )
  await sql`create unique index region_bps_code on region (bps_code)`.execute(db)
  await sql`comment on column region.bps_code is 'The code of the statistics office (BPS, 38 provinces), without a dot; in many provinces it is another than the Kemendagri code.'`.execute(
    db,
  )
  await sql`alter table region_event add column code_before text
    constraint region_event_code_before_shape check (code_before ~ '^[0-9]{2}(\\.[0-9]{2})?$')`.execute(db)
  await sql`alter table region_event drop constraint region_event_kind_known`.execute(db)
  await sql`alter table region_event add constraint region_event_kind_known
    check (kind in ('split','merge','rename','reclassified','formed','moved'))`.execute(db)
  await sql`alter table region_event add constraint region_event_moved_from
    check (kind not in ('formed','moved') or other_region_code is not null)`.execute(db)
  await sql`comment on column region_event.kind is 'split: gave land to the other region, which was formed; formed: out of the other region; moved: to another province, from the other region.'`.execute(
    db,
  )
  await sql`comment on column region_event.code_before is 'The Kemendagri code before the event, where it changed and is known.'`.execute(
    db,
  )
  // A database that has its regions already is told what a new one is seeded with.
  const { rows } = await sql<{
    known: boolean
  }>`select exists (select from region where code = '96.71') as known`.execute(db)
  if (rows[0]?.known) await recordRegionCodes(db)
}
