import { type Kysely, sql } from 'kysely'

/** What stays as it was first written of rows whose other columns may be put better; where there was nothing, it may be filled in. */
const keptOnceGiven: Readonly<Record<string, readonly string[]>> = {
  action_plan: ['region_code', 'kind', 'printed_title', 'starts_on', 'ends_on', 'submitted_on'],
  commitment: [
    'id',
    'region_code',
    'original_text',
    'problem',
    'expected_result',
    'printed_title',
    'official_id',
    'started_on',
    'started_precision',
    'started_raw',
    'ends_on',
    'ends_precision',
    'ends_raw',
  ],
  forum: ['slug', 'held_on', 'held_raw'],
  region: ['code', 'kind'],
  reporting_period: ['is_simulated', 'opens_on', 'due_on', 'closes_on'],
  source: ['url', 'sha256'],
}

/** Rows that only say that two things belong together: changed, they would say something else. */
const links = ['commitment_partner', 'forum_region']

export async function up(db: Kysely<any>): Promise<void> {
  // The arguments of the trigger are the columns that stay.
  await sql`create function keep_once_given() returns trigger language plpgsql as $$
    declare
      before_row jsonb := to_jsonb(old);
      after_row jsonb := to_jsonb(new);
      changed text;
    begin
      select name into changed from unnest(tg_argv) name
        where before_row -> name <> 'null' and before_row -> name <> after_row -> name limit 1;
      if changed is null or current_setting('estafet.amendment', true) = pg_current_xact_id()::text then
        return new;
      end if;
      raise exception '% of % stays as it was first written', changed, tg_table_name
        using errcode = 'restrict_violation', table = tg_table_name, column = changed,
          constraint = tg_table_name || '_once_given',
          hint = 'Say why it is changed: begin; select begin_amendment(''…''); …; commit';
    end $$`.execute(db)
  for (const [table, columns] of Object.entries(keptOnceGiven))
    await sql`create trigger ${sql.id(`${table}_once_given`)} before update on ${sql.table(table)} for each row
      execute function keep_once_given(${sql.join(columns.map((column) => sql.lit(column)))})`.execute(db)
  for (const table of links)
    await sql`create trigger ${sql.id(`${table}_unchanged`)} before update on ${sql.table(table)}
      for each row execute function keep_fact()`.execute(db)
}
