import { type Kysely, sql } from 'kysely'

/** Facts: what was said and seen. Nothing of them changes; what was wrong is corrected by a further one. */
const facts = [
  'anchor',
  'assessment',
  'commitment_event',
  'commitment_other_id',
  'commitment_source',
  'commitment_wording',
  'continuity_decision',
  'deadline_change',
  'election_source',
  'evidence',
  'fact_source',
  'leader_spell_source',
  'own_figure',
  'plan_assessment',
  'progress_report',
  'recognition',
  'region_event',
  'sighting',
]

/** Facts that begin before they end: what is known later of the same one may be written beside what stands. */
const knownLater: Readonly<Record<string, readonly string[]>> = {
  agency: ['succeeded_by_id', 'succeeded_on', 'succeeded_precision', 'succeeded_raw'],
  challenge: ['solution', 'solution_en'],
  commitment_alias: ['to_on', 'to_precision', 'to_raw'],
  election: ['held_on'],
  leader_spell: ['ended_on', 'ended_precision', 'ended_raw', 'exit_reason', 'note', 'note_known_on'],
  // Of the first deadline a trigger of its own says that it never changes, and no amendment passes that.
  milestone: ['due_on', 'original_due_on'],
}

/** What facts are told of: descriptions, which may be put better, and none of which goes. */
const described = [
  'action_plan',
  'commitment',
  'commitment_partner',
  'forum',
  'forum_initiative',
  'forum_participant',
  'forum_region',
  'person',
  'region',
  'reporting_period',
  'source',
]

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table amendment (
    id integer generated always as identity primary key,
    reason text not null,
    constraint amendment_reason_given check (length(trim(reason)) > 0)
  )`.execute(db)
  await sql`comment on table amendment is 'Why facts that stand were changed or taken out, in the transaction that did it; change_log has who, when and what.'`.execute(
    db,
  )
  await sql`create trigger amendment_logged after insert or update or delete on amendment
    for each row execute function log_change()`.execute(db)

  await sql`create function begin_amendment(why text) returns void language plpgsql as $$
    begin
      insert into amendment (reason) values (why);
      perform set_config('estafet.amendment', pg_current_xact_id()::text, true);
    end $$`.execute(db)
  await sql`comment on function begin_amendment is 'Lets the rest of this transaction change facts that stand, having said why.'`.execute(
    db,
  )

  // The arguments of the trigger are the columns that may change.
  await sql`create function keep_fact() returns trigger language plpgsql as $$
    declare may_change text[] := coalesce(tg_argv, '{}');
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - may_change = to_jsonb(old) - may_change then
        return new;
      end if;
      if tg_op <> 'TRUNCATE' and current_setting('estafet.amendment', true) = pg_current_xact_id()::text then
        return coalesce(new, old);
      end if;
      raise exception '% of % refused: facts are only ever added to', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation', table = tg_table_name, constraint = tg_table_name || '_kept',
          hint = 'Add a fact that supersedes it, or say why it is changed: begin; select begin_amendment(''…''); …; commit';
    end $$`.execute(db)

  const guard = async (table: string, changes: string, mayChange: readonly string[] = []) => {
    await sql`create trigger ${sql.id(`${table}_kept`)} before ${sql.raw(changes)} on ${sql.table(table)}
      for each row execute function keep_fact(${sql.join(mayChange.map((column) => sql.lit(column)))})`.execute(
      db,
    )
    await sql`create trigger ${sql.id(`${table}_not_emptied`)} before truncate on ${sql.table(table)}
      for each statement execute function keep_fact()`.execute(db)
  }
  for (const table of [...facts, 'amendment']) await guard(table, 'update or delete')
  for (const [table, columns] of Object.entries(knownLater)) await guard(table, 'update or delete', columns)
  for (const table of described) await guard(table, 'delete')

  // Nothing that is deleted takes facts along.
  const { rows: cascades } = await sql<{ table: string; name: string; definition: string }>`
    select relname as "table", conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = conrelid
    where contype = 'f' and confdeltype <> 'a' and exists (
      select from pg_trigger where tgrelid = conrelid and tgfoid = 'keep_fact'::regproc)`.execute(db)
  for (const { table, name, definition } of cascades)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)},
      add constraint ${sql.id(name)} ${sql.raw(definition.replace(/ ON DELETE CASCADE/, ''))}`.execute(db)
}
