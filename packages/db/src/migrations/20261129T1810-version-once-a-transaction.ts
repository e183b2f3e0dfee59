import { type Kysely, sql } from 'kysely'

/**
 * The version moves with the first logged change of a transaction and with no other. Readers see the transaction as one
 * change, and each move is one more dead row of `dataset` that the next one has to walk over.
 */
export async function up(db: Kysely<any>): Promise<void> {
  const { rows: triggers } = await sql<{ table: string; name: string }>`
    select relname as "table", tgname as name from pg_trigger join pg_class c on c.oid = tgrelid
    where tgfoid = 'move_dataset_version'::regproc`.execute(db)
  for (const { table, name } of triggers)
    await sql`drop trigger ${sql.id(name)} on ${sql.table(table)}`.execute(db)
  await sql`drop function move_dataset_version()`.execute(db)

  // The mark holds for its transaction alone, and a savepoint that takes the move back takes the mark back with it.
  await sql`create function move_dataset_version_once() returns void language plpgsql as $$
    declare moved bigint;
    begin
      if current_setting('estafet.version_moved_in', true) is not distinct from pg_current_xact_id()::text then
        return;
      end if;
      update dataset set version = version + 1 returning version into moved;
      perform pg_notify('estafet_dataset', moved::text);
      perform set_config('estafet.version_moved_in', pg_current_xact_id()::text, true);
    end $$`.execute(db)
  await sql`comment on function move_dataset_version_once is 'Moves dataset.version and tells it, once a transaction: what log_change calls for each change of a fact.'`.execute(
    db,
  )
  await sql`comment on column dataset.version is 'Moves once with every committed transaction that changed a fact; NOTIFY estafet_dataset carries it.'`.execute(
    db,
  )

  // As before, with the version moved for what is logged and nothing else.
  await sql`create or replace function log_change() returns trigger language plpgsql as $$
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
      perform move_dataset_version_once();
      select hash into last_hash from change_log order by id desc limit 1;
      insert into change_log (changed_at, actor, request_id, table_name, operation, old_row, new_row, previous_hash, hash)
      values (entry_at, entry_actor, entry_request, tg_table_name, lower(tg_op), before_row, after_row, last_hash,
        sha256(convert_to(concat_ws('|', encode(last_hash, 'hex'), extract(epoch from entry_at)::text, entry_actor,
          entry_request, tg_table_name, lower(tg_op), before_row::text, after_row::text), 'UTF8')));
      return null;
    end $$`.execute(db)
}
