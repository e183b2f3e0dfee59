import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table milestone (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    ordinal smallint not null,
    title text not null,
    title_en text,
    done_when text,
    done_when_en text,
    weight double precision not null default 1,
    original_due_on calendar_day,
    due_on calendar_day,
    constraint milestone_ordinal_unique unique (commitment_id, ordinal),
    constraint milestone_of_commitment unique (commitment_id, id),
    constraint milestone_weight_positive check (weight > 0 and weight <= 100),
    constraint milestone_due_together check ((original_due_on is null) = (due_on is null)),
    constraint milestone_title_given check (length(trim(title)) between 1 and 300)
  )`.execute(db)
  await sql`comment on table milestone is 'A step of a commitment that can be seen to be done.'`.execute(db)
  await sql`comment on column milestone.original_due_on is 'The deadline first promised; lateness is judged against it and it never changes.'`.execute(
    db,
  )

  // The promise itself may not be rewritten: a moved deadline is a fact of its own.
  await sql`create function keep_original_due_on() returns trigger language plpgsql as $$
    begin
      if new.original_due_on is distinct from old.original_due_on then
        raise exception 'original_due_on of milestone % never changes; record a deadline_change', old.id
          using errcode = 'check_violation', constraint = 'milestone_original_due_on_kept';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger milestone_original_due_on_kept before update on milestone
    for each row execute function keep_original_due_on()`.execute(db)

  await sql`create table deadline_change (
    id integer generated always as identity primary key,
    commitment_id text not null,
    milestone_id integer not null,
    changed_on calendar_day not null,
    old_due_on calendar_day not null,
    new_due_on calendar_day not null,
    reason text not null,
    reason_text text,
    reason_text_en text,
    source_id integer references source (id),
    constraint deadline_change_milestone foreign key (commitment_id, milestone_id)
      references milestone (commitment_id, id) on delete cascade,
    constraint deadline_change_moves check (new_due_on <> old_due_on),
    constraint deadline_change_reason_known check (reason in ('budget','procurement','regulation','staffing',
      'technical','leadership_change','external','not_stated'))
  )`.execute(db)
  await sql`create index deadline_change_milestone_changed on deadline_change (milestone_id, changed_on)`.execute(
    db,
  )
  await sql`create index deadline_change_commitment on deadline_change (commitment_id)`.execute(db)
  await sql`comment on table deadline_change is 'Every moved deadline is a fact: old, new, reason, date, source ("drift").'`.execute(
    db,
  )
}
