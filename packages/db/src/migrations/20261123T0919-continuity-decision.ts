import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table continuity_decision (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    day_zero calendar_day not null,
    decision text not null,
    decided_on calendar_day not null,
    reason text,
    note text,
    note_en text,
    paused_until calendar_day,
    merged_into_id text references commitment (id),
    recorder text not null,
    recorded_on calendar_day not null,
    sourcing text not null,
    constraint continuity_decision_of_commitment unique (commitment_id, id),
    constraint continuity_decision_known check (decision in
      ('continue','continue_changed','pause','stop','merged','completed_before')),
    constraint continuity_decision_reason_known check (reason in
      ('budget','legal','priority','merged_programme','political','no_capacity','external')),
    constraint continuity_decision_sourcing_known check (sourcing in ('sourced','partly_sourced','simulated')),
    constraint continuity_decision_from_day_zero check (decided_on >= day_zero),
    constraint continuity_decision_stop_has_reason check (decision <> 'stop' or reason is not null),
    constraint continuity_decision_only_pauses_end check (paused_until is null or decision = 'pause'),
    constraint continuity_decision_pause_ends_later check (paused_until > decided_on),
    constraint continuity_decision_only_mergers_join check (merged_into_id is null or decision = 'merged'),
    constraint continuity_decision_not_into_itself check (merged_into_id <> commitment_id),
    constraint continuity_decision_recorder_given check (length(trim(recorder)) > 0)
  )`.execute(db)
  await sql`create index continuity_decision_commitment on continuity_decision (commitment_id, day_zero, decided_on)`.execute(
    db,
  )
  await sql`comment on table continuity_decision is 'What a new head decided on a commitment that was open on day zero. The newest about a day zero stands; nothing is overwritten.'`.execute(
    db,
  )
  await sql`comment on column continuity_decision.day_zero is 'The inauguration it answers: the start of a definitive or remaining-term spell of the region that follows another.'`.execute(
    db,
  )
  await sql`comment on column continuity_decision.recorder is 'Who asserts it.'`.execute(db)

  // Raised as check violations with a name of their own, so that a command can say which rule was broken.
  await sql`create function check_continuity_decision() returns trigger language plpgsql as $$
    declare open_on_day_zero record;
    begin
      select c.region_code, c.started_on into open_on_day_zero from commitment c where c.id = new.commitment_id;
      if not exists (
        select from leader_spell s where s.region_code = open_on_day_zero.region_code
          and s.started_on = new.day_zero and s.capacity in ('definitive','remaining_term')
          and exists (select from leader_spell b where b.region_code = s.region_code and b.started_on < s.started_on)
      ) then
        raise exception 'no transition of % on %', open_on_day_zero.region_code, new.day_zero
          using errcode = 'check_violation', constraint = 'continuity_decision_answers_transition',
            table = 'continuity_decision';
      end if;
      if open_on_day_zero.started_on >= new.day_zero or coalesce((
        select fact.word in ('absorbed','replaced','completed_closed','lapsed','stop','merged','completed_before')
        from (
          select sighted_on as happened_on, id, state as word from sighting
            where commitment_id = new.commitment_id
          union all
          select decided_on, 0, decision from continuity_decision where commitment_id = new.commitment_id
        ) fact
        where fact.happened_on < new.day_zero
        order by fact.happened_on desc, fact.id desc limit 1), false) then
        raise exception '% was not open on %', new.commitment_id, new.day_zero
          using errcode = 'check_violation', constraint = 'continuity_decision_open_on_day_zero',
            table = 'continuity_decision';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger continuity_decision_checked after insert or update on continuity_decision
    for each row execute function check_continuity_decision()`.execute(db)
}
