import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table sighting add column is_revival boolean not null default false,
    add constraint sighting_revival_is_alive check (not is_revival or state in ('active','renamed'))`.execute(
    db,
  )
  await sql`comment on column sighting.is_revival is 'The source shows it taken up again after an end; without that, nothing ended can be seen alive.'`.execute(
    db,
  )

  // Looked at after the statement, so that a file may bring an end and a revival in any order.
  await sql`create function check_life_after_end() returns trigger language plpgsql as $$
    declare wrong record;
    begin
      select alive.sighted_on, alive.state into wrong from sighting alive
      where alive.commitment_id = new.commitment_id and alive.state in ('active','renamed','dormant')
        and not alive.is_revival
        and (
          select fact.word in ('absorbed','replaced','completed_closed','lapsed','stop','merged','completed_before')
          from (
            select sighted_on as happened_on, id, state as word from sighting
              where commitment_id = alive.commitment_id
            union all
            select decided_on, 0, decision from continuity_decision where commitment_id = alive.commitment_id
          ) fact
          where fact.happened_on < alive.sighted_on
          order by fact.happened_on desc, fact.id desc limit 1)
      limit 1;
      if found then
        raise exception '% ended before it was seen % on %', new.commitment_id, wrong.state, wrong.sighted_on
          using errcode = 'check_violation', constraint = 'sighting_after_end_is_revival', table = 'sighting';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger sighting_life_checked after insert or update on sighting
    for each row execute function check_life_after_end()`.execute(db)
  await sql`create trigger continuity_decision_life_checked after insert or update on continuity_decision
    for each row when (new.decision in ('stop','merged','completed_before')) execute function check_life_after_end()`.execute(
    db,
  )
}
