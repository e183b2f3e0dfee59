import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table commitment_wording (
    commitment_id text not null references commitment (id) on delete cascade,
    until_on calendar_day not null,
    title text not null,
    title_en text,
    summary text,
    summary_en text,
    legal_basis_text text,
    plan_basis_text text,
    note text,
    primary key (commitment_id, until_on),
    constraint commitment_wording_title_given check (length(trim(title)) between 1 and 300)
  )`.execute(db)
  await sql`comment on table commitment_wording is 'What a commitment was called, and what could be said of it, before a day. As of a day the row with the earliest later until_on holds; without one, the wording of the commitment itself.'`.execute(
    db,
  )
  await sql`comment on column commitment_wording.until_on is 'The first day it no longer holds.'`.execute(db)

  await sql`alter table leader_spell_source add column known_on calendar_day`.execute(db)
  await sql`comment on column leader_spell_source.known_on is 'The day of the fact it shows, where that is not the start of the spell: a page on how a spell ended shows nothing before.'`.execute(
    db,
  )
  await sql`alter table agency add column succeeded_precision text,
    add constraint agency_succeeded_precision_known check
      (succeeded_precision in ('day','month','year','inferred','scheduled')),
    add constraint agency_succession_precise check ((succeeded_on is null) = (succeeded_precision is null))`.execute(
    db,
  )
}
