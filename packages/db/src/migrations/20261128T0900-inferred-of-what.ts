import { type Kysely, sql } from 'kysely'

const words = ['day', 'month', 'year', 'inferred_day', 'inferred_month', 'inferred_year', 'scheduled']

/** Each column with the text its date was read from; a kept one has none and is computed anew. */
const columns = [
  ['leader_spell', 'started_precision', 'started_raw'],
  ['leader_spell', 'ended_precision', 'ended_raw'],
  ['commitment', 'started_precision', 'started_raw'],
  ['commitment_alias', 'from_precision', 'from_raw'],
  ['agency', 'succeeded_precision', null],
  ['sighting', 'sighted_precision', 'sighted_raw'],
  ['anchor', 'from_precision', 'from_raw'],
  ['commitment_state', 'last_seen_alive_precision', null],
] as const

const constraintOf = (table: string, column: string): string =>
  table === 'sighting' ? 'sighting_precision_known' : `${table}_${column}_known`

/** "Inferred" says of what: a day, a month or a year, as the text the date was read from begins. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const [table, column, raw] of columns) {
    const [target, name] = [sql.table(table), sql.ref(column)]
    const constraint = sql.id(constraintOf(table, column))
    await sql`alter table ${target} drop constraint ${constraint}`.execute(db)
    const text = raw === null ? sql`null::text` : sql.ref(raw)
    await sql`update ${target} set ${name} = case
        when ${text} ~ '^\\d{4}-\\d{2}-\\d{2}' then 'inferred_day'
        when ${text} ~ '^\\d{4}-\\d{2}' then 'inferred_month'
        when ${text} ~ '^\\d{4}' then 'inferred_year'
        else 'inferred_day' end
      where ${name} = 'inferred'`.execute(db)
    await sql`alter table ${target} add constraint ${constraint}
      check (${name} in (${sql.join(words.map((word) => sql.lit(word)))}))`.execute(db)
  }
  // The rules read these days otherwise now: what was kept is computed anew on the next start.
  await sql`update dataset set state_day = null`.execute(db)
}
