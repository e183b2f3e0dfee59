import { type Kysely, sql } from 'kysely'

/**
 * The hash of an entry is over an array with a place for each part, absent ones too: joined by a mark that absent parts
 * leave out, the request could be moved into the actor. Entries of version 1 keep their hash; the first of version 2
 * seals them, with a hash over all of them told in the new way.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table change_log
    add column hash_version smallint not null default 1,
    add constraint change_log_hash_version_known check (hash_version in (1, 2)),
    drop constraint change_log_operation_known,
    add constraint change_log_operation_known check (operation in ('insert','update','delete','seal'))`.execute(
    db,
  )
  await sql`alter table change_log alter column hash_version drop default`.execute(db)
  await sql`comment on column change_log.hash_version is '1: parts joined by a mark; 2: an array of the version, the id, the hash before and every part. Never falls along the chain.'`.execute(
    db,
  )
  await sql`comment on column change_log.operation is 'seal: no fact, but the count and hash of all entries of version 1, told in the way of version 2.'`.execute(
    db,
  )
  await sql`alter table dataset add column log_head_id bigint, add column log_head_hash bytea`.execute(db)
  await sql`comment on column dataset.log_head_hash is 'Hash of the last entry of change_log, so that entries taken off its end are missed.'`.execute(
    db,
  )

  await sql`create function change_log_told(entry change_log) returns bytea stable language sql as $$
    select sha256(convert_to(jsonb_build_array(entry.hash_version, entry.id, encode(entry.previous_hash, 'hex'),
      extract(epoch from entry.changed_at)::text, entry.actor, entry.request_id, entry.table_name, entry.operation,
      entry.old_row, entry.new_row)::text, 'UTF8'))
  $$`.execute(db)
  await sql`comment on function change_log_told is 'What an entry of version 2 has as its hash.'`.execute(db)

  // One chain needs one writer at a time: the lock is held to the end of the transaction.
  await sql`create function add_log_entry(entry_table text, entry_operation text, before_row jsonb, after_row jsonb)
    returns void language plpgsql as $$
    declare entry change_log;
    begin
      perform pg_advisory_xact_lock(7305202611);
      entry.id := nextval('change_log_id_seq');
      entry.hash_version := 2;
      entry.changed_at := clock_timestamp();
      entry.actor := coalesce(nullif(current_setting('estafet.actor', true), ''), 'db:' || session_user);
      entry.request_id := nullif(current_setting('estafet.request_id', true), '');
      entry.table_name := entry_table;
      entry.operation := entry_operation;
      entry.old_row := before_row;
      entry.new_row := after_row;
      select hash into entry.previous_hash from change_log order by id desc limit 1;
      entry.hash := change_log_told(entry);
      insert into change_log overriding system value select entry.*;
      -- The head is written once, when the transaction commits, or at once where somebody asked for that.
      if current_setting('estafet.log_head_kept', true) is distinct from entry.id::text then
        perform set_config('estafet.log_head_due', pg_current_xact_id()::text, true);
      end if;
    end $$`.execute(db)
  await sql`create or replace function log_change() returns trigger language plpgsql as $$
    declare
      before_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
      after_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    begin
      if before_row is distinct from after_row then
        perform add_log_entry(tg_table_name, lower(tg_op), before_row, after_row);
        perform move_dataset_version_once();
      end if;
      return null;
    end $$`.execute(db)

  await sql`create function keep_log_head() returns trigger language plpgsql as $$
    declare last_entry bigint;
    begin
      update dataset set (log_head_id, log_head_hash) = (select id, hash from change_log order by id desc limit 1)
        returning log_head_id into last_entry;
      perform set_config('estafet.log_head_due', '', true), set_config('estafet.log_head_kept', last_entry::text, true);
      return null;
    end $$`.execute(db)
  await sql`create constraint trigger change_log_head_kept after insert on change_log deferrable initially deferred
    for each row when (current_setting('estafet.log_head_due', true) is distinct from pg_current_xact_id()::text)
    execute function keep_log_head()`.execute(db)

  await sql`select add_log_entry('change_log', 'seal', null, jsonb_build_object('entries', count(*), 'sha256',
      encode(sha256(string_agg(change_log_told(entry), ''::bytea order by id)), 'hex')))
    from change_log entry having count(*) > 0`.execute(db)
}
