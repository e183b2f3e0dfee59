import { type Kysely, sql } from 'kysely'

/**
 * Writers wait for one another no more: an entry of the log is written with its own hash alone, and its place in the
 * chain is given to it after the commit, by whoever seals. What the chain was before is carried over as it stands.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table change_log_seal (
    position bigint primary key,
    entry_id bigint not null,
    hash bytea not null,
    constraint change_log_seal_once unique (entry_id),
    constraint change_log_seal_position_counts check (position > 0)
  )`.execute(db)
  await sql`comment on table change_log_seal is 'The chain of the log: which entry has which place, in the order they were sealed, without gaps. Only ever added to.'`.execute(
    db,
  )
  await sql`comment on column change_log_seal.hash is 'Over the place, the hash of the entry and that of the seal before; of an entry of version 1 or 2 its own, which is chained already.'`.execute(
    db,
  )
  await sql`create table change_log_root (
    number bigint primary key,
    sealed_at timestamptz not null,
    first_position bigint not null,
    last_position bigint not null,
    head bytea not null,
    hash bytea not null,
    constraint change_log_root_once unique (last_position),
    constraint change_log_root_tells_of_some check (first_position <= last_position)
  )`.execute(db)
  await sql`comment on table change_log_root is 'About every second in which something was sealed, what the whole log came to: who keeps one elsewhere can tell a log that was rewritten since. Only ever added to.'`.execute(
    db,
  )
  await sql`comment on column change_log_root.head is 'Hash of the seal at the last position.'`.execute(db)
  await sql`comment on column change_log_root.hash is 'Over all of the root and the hash of the root before it.'`.execute(
    db,
  )
  await sql`create table change_log_unsealed (entry_id bigint primary key)`.execute(db)
  await sql`comment on table change_log_unsealed is 'Entries that wait for their seal: written with them, taken out when they are sealed. Ids rise in another order than transactions commit, so the last seal does not tell what is missing.'`.execute(
    db,
  )

  await sql`alter table change_log
    drop constraint change_log_hash_version_known,
    add constraint change_log_hash_version_known check (hash_version in (1, 2, 3))`.execute(db)
  await sql`comment on table change_log is 'Every change of a fact, written by triggers, so that a raw SQL update leaves a trace too. Which came before which is told by change_log_seal.'`.execute(
    db,
  )
  await sql`comment on column change_log.hash_version is '1: parts joined by a mark; 2: an array of the version, the id, the hash before and every part; 3: as 2, without a hash before, which the seal has. Never falls along the chain.'`.execute(
    db,
  )
  await sql`comment on column change_log.previous_hash is 'Of the entry before, in versions 1 and 2.'`.execute(
    db,
  )
  await sql`comment on function change_log_told is 'What an entry of version 2 or 3 has as its hash.'`.execute(
    db,
  )
  await sql`comment on column dataset.log_head_hash is 'Hash of the last seal of change_log, so that entries taken off its end are missed.'`.execute(
    db,
  )
  await sql`comment on column dataset.version is 'Moves with each sealing of changed facts, which many transactions may share; NOTIFY estafet_dataset carries it.'`.execute(
    db,
  )

  await sql`create function change_log_sealed(place bigint, entry_hash bytea, seal_before bytea) returns bytea stable language sql as $$
    select sha256(convert_to(jsonb_build_array(1, place, encode(entry_hash, 'hex'), encode(seal_before, 'hex'))::text, 'UTF8'))
  $$`.execute(db)
  await sql`comment on function change_log_sealed is 'What the seal of an entry of version 3 has as its hash.'`.execute(
    db,
  )
  await sql`create function change_log_root_told(root change_log_root, root_before bytea) returns bytea stable language sql as $$
    select sha256(convert_to(jsonb_build_array(1, root.number,
      to_char(root.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), root.first_position, root.last_position,
      encode(root.head, 'hex'), encode(root_before, 'hex'))::text, 'UTF8'))
  $$`.execute(db)
  await sql`comment on function change_log_root_told is 'What a root has as its hash.'`.execute(db)

  await sql`create function hold_state_day() returns calendar_day language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(7305202613);
      return (select state_day from dataset);
    end $$`.execute(db)
  await sql`comment on function hold_state_day is 'The day the kept state is of, which nobody moves until the transaction ends; any number may hold it at once.'`.execute(
    db,
  )
  await sql`create function lock_state_day() returns calendar_day language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7305202613);
      -- Servers of the release before hold the row alone.
      return (select state_day from dataset for no key update);
    end $$`.execute(db)
  await sql`comment on function lock_state_day is 'The day the kept state is of, for who moves it or computes for all: waits for all who hold it, and they for this.'`.execute(
    db,
  )

  await sql`create or replace function add_log_entry(entry_table text, entry_operation text, before_row jsonb, after_row jsonb)
    returns void language plpgsql as $$
    declare entry change_log;
    begin
      -- The row that changed is locked already, so of one row ids rise in the order of its changes.
      entry.id := nextval('change_log_id_seq');
      entry.hash_version := 3;
      entry.changed_at := clock_timestamp();
      entry.actor := coalesce(nullif(current_setting('estafet.actor', true), ''), 'db:' || session_user);
      entry.request_id := nullif(current_setting('estafet.request_id', true), '');
      entry.table_name := entry_table;
      entry.operation := entry_operation;
      entry.old_row := before_row;
      entry.new_row := after_row;
      entry.hash := change_log_told(entry);
      insert into change_log overriding system value select entry.*;
      insert into change_log_unsealed values (entry.id);
    end $$`.execute(db)
  await sql`create or replace function log_change() returns trigger language plpgsql as $$
    declare
      before_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
      after_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    begin
      if before_row is not distinct from after_row then
        return null;
      end if;
      -- A program of the release before names its actor and knows of no sealing. It may run alone for a while, so it
      -- moves the version itself, and computes kept state under one lock, as it always did.
      if current_setting('estafet.seals', true) is distinct from 'on' and current_setting('estafet.actor', true) <> '' then
        perform pg_advisory_xact_lock(7305202613);
        perform move_dataset_version_once();
      end if;
      perform add_log_entry(tg_table_name, lower(tg_op), before_row, after_row);
      return null;
    end $$`.execute(db)
  await sql`drop trigger change_log_head_kept on change_log`.execute(db)
  await sql`drop function keep_log_head()`.execute(db)
  await sql`comment on function move_dataset_version_once is 'Moves dataset.version and tells it, once a transaction, where what is kept was computed anew. Facts move it when they are sealed.'`.execute(
    db,
  )

  await sql`create or replace function refuse_log_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  for (const table of ['change_log_seal', 'change_log_root'])
    await sql`create trigger ${sql.id(`${table}_kept`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_log_change()`.execute(db)

  await sql`create function seal_change_log(most integer default 5000) returns integer language plpgsql as $$
    declare
      taken bigint[];
      sealed change_log_seal;
      entry record;
      last_root change_log_root;
      root change_log_root;
      moved bigint;
    begin
      -- What another is sealing is still seen here, so who needs it goes on and waits for that one.
      if not exists (select from change_log_unsealed) and not exists (
        select from (select last_position, sealed_at from change_log_root order by number desc limit 1) r,
          (select position from change_log_seal order by position desc limit 1) s
        where s.position > r.last_position and clock_timestamp() not between r.sealed_at and r.sealed_at + interval '1 second')
      then
        return 0;
      end if;
      perform pg_advisory_xact_lock(7305202611);
      with due as (
        delete from change_log_unsealed where entry_id in (
          select entry_id from change_log_unsealed order by entry_id limit most) returning entry_id)
      select coalesce(array_agg(entry_id), '{}') into taken from due;
      select * into sealed from change_log_seal order by position desc limit 1;
      for entry in select id, hash from change_log where id = any (taken) order by id loop
        sealed.position := coalesce(sealed.position, 0) + 1;
        sealed.entry_id := entry.id;
        sealed.hash := change_log_sealed(sealed.position, entry.hash, sealed.hash);
        insert into change_log_seal select sealed.*;
      end loop;
      if cardinality(taken) > 0 then
        update dataset set version = version + 1, log_head_id = sealed.entry_id, log_head_hash = sealed.hash
          returning version into moved;
        perform pg_notify('estafet_dataset', moved::text);
      end if;
      select * into last_root from change_log_root order by number desc limit 1;
      root.sealed_at := clock_timestamp();
      if sealed.position > coalesce(last_root.last_position, 0) and (last_root.number is null
        or root.sealed_at not between last_root.sealed_at and last_root.sealed_at + interval '1 second')
      then
        root.number := coalesce(last_root.number, 0) + 1;
        root.first_position := coalesce(last_root.last_position, 0) + 1;
        root.last_position := sealed.position;
        root.head := sealed.hash;
        root.hash := change_log_root_told(root, last_root.hash);
        insert into change_log_root select root.*;
      end if;
      return cardinality(taken);
    end $$`.execute(db)
  await sql`comment on function seal_change_log is 'Gives committed entries their places in the chain, at most so many, moves dataset.version, tells it, and adds a root where the last one is a second old. Answers how many it sealed.'`.execute(
    db,
  )

  await sql`insert into change_log_seal select row_number() over (order by id), id, hash from change_log`.execute(
    db,
  )
  await sql`insert into change_log_root select (root).number, (root).sealed_at, (root).first_position, (root).last_position,
    (root).head, change_log_root_told(root, null) from (
    select row(1, clock_timestamp(), 1, position, hash, null)::change_log_root as root
    from change_log_seal order by position desc limit 1) first`.execute(db)
}
