import { type Kysely, sql } from 'kysely'

/** The calendar of handovers counted every commitment of the country for each question. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table handover_count (
    region_code text not null references region (code),
    handover text not null,
    from_on date not null,
    words text[] not null,
    commitments integer[] not null,
    primary key (region_code, handover, from_on),
    constraint handover_count_a_word check (cardinality(words) = cardinality(commitments))
  )`.execute(db)
  const describe = (of: 'table' | 'column', name: string, text: string) =>
    sql`comment on ${sql.raw(of)} ${sql.ref(name)} is ${sql.lit(text)}`.execute(db)
  await describe(
    'table',
    'handover_count',
    'Kept: to how many commitments of a region each of its handovers did the same, as known on every day: the sums of handover_history. As of a day the row with the latest from_on up to it holds. Kept with handover_history; estafet verify proves it.',
  )
  await describe(
    'column',
    'handover_count.handover',
    'Day zero of the handover; next for one that would come the day after.',
  )
  await describe(
    'column',
    'handover_count.from_on',
    'The first day the counts hold, until that of the next row.',
  )
  await describe('column', 'handover_count.words', 'As in handover_history, in order, each once.')
  await describe('column', 'handover_count.commitments', 'For each of words, how many commitments.')
  await sql`update dataset set state_day = null`.execute(db)
}
