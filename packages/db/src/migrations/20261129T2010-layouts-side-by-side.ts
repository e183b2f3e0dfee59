import { type Kysely, sql } from 'kysely'

/**
 * Servers of two releases run beside each other while one replaces the other. What each keeps says by which release's
 * rules and in which bytes, so that neither reads the other's wrongly.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table state_layout (
    id smallint primary key generated always as identity,
    key text not null unique,
    format smallint not null,
    words jsonb not null
  )`.execute(db)
  await sql`comment on table state_layout is 'What releases kept states by, oldest first: the version of the rules and the words that numbers in the bytes of commitment_history stand for. Only added to.'`.execute(
    db,
  )
  await sql`comment on column state_layout.key is 'All of it as one text: one row each.'`.execute(db)
  await sql`comment on column state_layout.format is 'Where which number lies in the bytes; a release reads its own format only.'`.execute(
    db,
  )
  await sql`comment on column state_layout.words is 'By kind of status the words, in the order their numbers count.'`.execute(
    db,
  )
  // Both tables are computed from the facts, and are again by whoever starts next.
  await sql`truncate commitment_history, commitment_state`.execute(db)
  for (const table of ['commitment_history', 'commitment_state']) {
    await sql`alter table ${sql.table(table)} add column layout smallint not null references state_layout (id)`.execute(
      db,
    )
    await sql`comment on column ${sql.table(table)}.layout is 'By which rules and in which bytes this row is kept.'`.execute(
      db,
    )
  }
  // Of all rows one asks whether any is of an earlier release.
  await sql`create index commitment_state_layout on commitment_state (layout)`.execute(db)
  await sql`alter table dataset drop column history_layout`.execute(db)
  await sql`alter table dataset add column layout smallint references state_layout (id),
    add column needs_migration text`.execute(db)
  await sql`comment on column dataset.layout is 'The newest that everything was kept by.'`.execute(db)
  await sql`comment on column dataset.needs_migration is 'The earliest migration a release must know to serve this database. A migration that takes away what an earlier release reads or writes sets it to its own name.'`.execute(
    db,
  )
  await sql`update dataset set state_day = null, needs_migration = '20261129T2010-layouts-side-by-side'`.execute(
    db,
  )
}
