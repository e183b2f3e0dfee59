import { type Kysely, sql } from 'kysely'

const tables = {
  handover_history: {
    says: 'what each handover of its region did to a commitment',
    handover: 'Day zero of the handover; next for one that would come the day after.',
    words:
      'how the commitment stood on day zero, how it stands with the new head and what was decided, with spaces between; empty where it was not handed over.',
  },
  survival_history: {
    says: 'what became of a commitment after each handover of its region whose day is known',
    handover: 'Day zero of the handover.',
    words:
      'the standing on day zero; of one at risk also its status after 6, 12 and 24 months, the days it was followed, the cause of its end or -, and 1 where the end was taken back.',
  },
}

/** The calendar of handovers read every report of the country for each question, and survival every fact. */
export async function up(db: Kysely<any>): Promise<void> {
  for (const [table, { says, handover, words }] of Object.entries(tables)) {
    await sql`create table ${sql.table(table)} (
      commitment_id text not null references commitment (id) on delete cascade,
      region_code text not null references region (code),
      handover text not null,
      days date[] not null,
      words text[] not null,
      primary key (commitment_id, handover),
      constraint ${sql.id(`${table}_words_a_day`)} check (cardinality(days) > 0 and cardinality(words) = cardinality(days))
    )`.execute(db)
    await sql`create index ${sql.id(`${table}_region`)} on ${sql.table(table)} (region_code)`.execute(db)
    const describe = (of: 'table' | 'column', name: string, text: string) =>
      sql`comment on ${sql.raw(of)} ${sql.ref(name)} is ${sql.lit(text)}`.execute(db)
    await describe(
      'table',
      table,
      `Kept: ${says}, as known on every day. As of a day, entry width_bucket(day, days) holds; before the first nothing is said. Kept with commitment_state; estafet verify proves it.`,
    )
    await describe('column', `${table}.handover`, handover)
    await describe('column', `${table}.words`, `For each of days ${words}`)
  }
  await sql`update dataset set state_day = null`.execute(db)
}
