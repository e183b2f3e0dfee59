import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table challenge add column known_precision text`.execute(db)
  // The one of the pilot cities whose source names a year only; all others were entered with their day.
  await sql`update challenge set known_precision = case
      when commitment_id = 'PTK-1' and known_on = '2018-12-31' then 'year' else 'day' end
    where known_on is not null`.execute(db)
  await sql`alter table challenge
    add constraint challenge_known_precision_known check (known_precision in ('day', 'month', 'year', 'inferred_day',
      'inferred_month', 'inferred_year', 'scheduled')),
    add constraint challenge_known_precision_of_a_day check (known_precision is null or known_on is not null)`.execute(
    db,
  )
  await sql`comment on column challenge.known_precision is 'How exactly known_on is known; of a month or a year it is the last day. Null beside a day stands for day.'`.execute(
    db,
  )
}
