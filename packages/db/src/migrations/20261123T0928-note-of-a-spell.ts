import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table leader_spell add column note_known_on calendar_day`.execute(db)
  await sql`comment on column leader_spell.note_known_on is 'The day of the latest thing the note tells, as of which it can be shown; null: it tells of the start.'`.execute(
    db,
  )
  // What is recorded so far says of no note how late it tells; none tells of later than the end and the last source.
  await sql`update leader_spell s set note_known_on = greatest(
      case when s.ended_precision <> 'scheduled' then s.ended_on end,
      (select max(known_on) from leader_spell_source where leader_spell_id = s.id))
    where s.note is not null`.execute(db)
}
