import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table anchor (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    factor text not null,
    level smallint,
    from_on calendar_day not null,
    from_precision text not null,
    from_raw text not null,
    expires_on calendar_day,
    document text,
    note text,
    note_en text,
    recorder text not null,
    recorded_on calendar_day not null,
    sourcing text not null,
    constraint anchor_of_commitment unique (commitment_id, id),
    constraint anchor_factor_known check (factor in ('legal_basis','plan_anchoring','budget','institutional_home',
      'staffing','technology_data','public_use','civil_society','council_support','non_personal_identity',
      'documentation','monitoring')),
    constraint anchor_level_in_scale check (level between 0 and 3),
    constraint anchor_from_precision_known check (from_precision in ('day','month','year','inferred','scheduled')),
    constraint anchor_expires_after_start check (expires_on >= from_on),
    constraint anchor_recorder_given check (length(trim(recorder)) > 0),
    constraint anchor_sourcing_known check (sourcing in ('sourced','partly_sourced','simulated'))
  )`.execute(db)
  await sql`create index anchor_commitment on anchor (commitment_id, factor, from_on)`.execute(db)
  await sql`comment on table anchor is 'What holds a commitment in place in one of twelve respects from a day on. A later one of the same factor supersedes an earlier one; nothing is overwritten.'`.execute(
    db,
  )
  await sql`comment on column anchor.level is '0 to 3 on the scale of the factor; null: somebody looked and could not establish it.'`.execute(
    db,
  )
  await sql`comment on column anchor.expires_on is 'The last day it holds, where the document sets one.'`.execute(
    db,
  )
  await sql`comment on column anchor.recorder is 'Who asserts it.'`.execute(db)
}
