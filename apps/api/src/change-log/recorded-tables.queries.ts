import type { Database } from '@estafet/db'
import { sql } from 'kysely'

/** Tables that hold no facts: computed from them, on the way to one, or how the database is kept. Every other is logged. */
const notLogged = [
  'actor',
  'change_log',
  'change_log_root',
  'change_log_seal',
  'change_log_unsealed',
  'commitment_history',
  'commitment_search',
  'commitment_state',
  'dataset',
  'handover_count',
  'handover_history',
  'kysely_migration',
  'kysely_migration_lock',
  'region_state',
  'report_draft',
  'report_draft_evidence',
  'reported_period',
  'seeded_edition',
  'state_layout',
  'state_set_aside',
  'survival_history',
]

export interface RecordedTable {
  readonly name: string
  /** Columns of its primary key, in order. */
  readonly key: readonly string[]
  /** Whether each change of it is written to the log. */
  readonly isLogged: boolean
  /** Whether the database refuses that its rows go, and that facts among them change. */
  readonly isKept: boolean
  /** Columns the database computes: no fact says them. */
  readonly generated: readonly string[]
  readonly columns: readonly string[]
  /** SQL of the value that rows have which are older than a column. */
  readonly defaults: Readonly<Record<string, string>>
}

// One with a condition, or of some columns only, lets changes pass unseen.
const unconditional = sql`t.tgqual is null and cardinality(t.tgattr::int2[]) = 0`

/** Every table of facts, by name. */
export async function listRecordedTables(db: Database): Promise<RecordedTable[]> {
  const { rows } = await sql<RecordedTable>`
    select c.relname as name,
      (select array_agg(a.attname::text order by place) from pg_index i, unnest(i.indkey::int2[]) with ordinality k (n, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = n where i.indrelid = c.oid and i.indisprimary) as key,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'log_change'::regproc and t.tgenabled in ('O','A')
        and t.tgtype & 29 = 29 and ${unconditional}) as "isLogged",
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'keep_fact'::regproc and t.tgenabled in ('O','A')
        and t.tgtype & 11 = 11 and ${unconditional}) as "isKept",
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attgenerated <> '' and not a.attisdropped) as generated,
      (select coalesce(json_object_agg(a.attname, pg_get_expr(d.adbin, d.adrelid)), '{}') from pg_attribute a
        join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attgenerated = '' and not a.attisdropped) as defaults
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all (${notLogged}::text[])
    order by 1`.execute(db)
  return rows
}

/** The tables of the log that do not refuse to be changed: the trigger that does so is gone or off. */
export async function listUnguardedLogTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from unnest(array['change_log','change_log_root','change_log_seal']) name
    where not exists (select from pg_trigger where tgrelid = name::regclass and tgfoid = 'refuse_log_change'::regproc
      and tgenabled in ('O','A') and tgqual is null)`.execute(db)
  return rows.map(({ name }) => name)
}
