import { type Kysely, sql } from 'kysely'

const factTables = [
  'source',
  'region',
  'region_event',
  'person',
  'leader_spell',
  'leader_spell_source',
  'action_plan',
  'agency',
  'commitment',
  'commitment_alias',
  'commitment_partner',
  'commitment_source',
  'milestone',
  'deadline_change',
  'progress_report',
  'reporting_period',
  'sighting',
  'assessment',
  'evidence',
  'challenge',
  'forum',
  'forum_region',
  'forum_participant',
  'forum_initiative',
]

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table change_log (
    id bigint generated always as identity primary key,
    changed_at timestamptz not null,
    actor text not null,
    request_id text,
    table_name text not null,
    operation text not null,
    old_row jsonb,
    new_row jsonb,
    previous_hash bytea,
    hash bytea not null,
    constraint change_log_operation_known check (operation in ('insert','update','delete'))
  )`.execute(db)
  await sql`create index change_log_table on change_log (table_name, id)`.execute(db)
  await sql`comment on table change_log is 'Every change of a fact, written by triggers, so that a raw SQL update leaves a trace too. Each entry carries the hash of the one before it.'`.execute(
    db,
  )
  await sql`comment on column change_log.actor is 'estafet.actor of the transaction, or db:<role> where none was named.'`.execute(
    db,
  )

  // One chain needs one writer at a time: the lock is held to the end of the transaction.
  await sql`create function log_change() returns trigger language plpgsql as $$
    declare
      entry_actor text := coalesce(nullif(current_setting('estafet.actor', true), ''), 'db:' || session_user);
      entry_request text := nullif(current_setting('estafet.request_id', true), '');
      entry_at timestamptz := clock_timestamp();
      before_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
      after_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
      last_hash bytea;
    begin
      if before_row is not distinct from after_row then
        return null;
      end if;
      perform pg_advisory_xact_lock(7305202611);
      select hash into last_hash from change_log order by id desc limit 1;
      insert into change_log (changed_at, actor, request_id, table_name, operation, old_row, new_row, previous_hash, hash)
      values (entry_at, entry_actor, entry_request, tg_table_name, lower(tg_op), before_row, after_row, last_hash,
        sha256(convert_to(concat_ws('|', encode(last_hash, 'hex'), extract(epoch from entry_at)::text, entry_actor,
          entry_request, tg_table_name, lower(tg_op), before_row::text, after_row::text), 'UTF8')));
      return null;
    end $$`.execute(db)
  for (const table of factTables)
    await sql`create trigger ${sql.id(`${table}_logged`)} after insert or update or delete on ${sql.table(table)}
      for each row execute function log_change()`.execute(db)

  await sql`create function refuse_log_change() returns trigger language plpgsql as $$
    begin
      raise exception 'change_log is only ever added to' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`create trigger change_log_kept before update or delete or truncate on change_log
    for each statement execute function refuse_log_change()`.execute(db)
}
