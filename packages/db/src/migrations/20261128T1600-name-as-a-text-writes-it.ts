import { calmName } from '@estafet/domain'
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table person add column name_raw text`.execute(db)
  await sql`comment on column person.name_raw is 'The name as its source writes it, in capitals for instance; null: as in name.'`.execute(
    db,
  )
  // Names recorded so far stand as their source shouts them.
  const { rows } = await sql<{ id: number; name: string }>`select id, name from person`.execute(db)
  const calmed = rows.filter(({ name }) => calmName(name) !== name)
  await sql`update person set name_raw = person.name, name = calmed.name
    from unnest(${calmed.map(({ id }) => id)}::int[], ${calmed.map(({ name }) => calmName(name))}::text[])
      as calmed (id, name) where person.id = calmed.id`.execute(db)
}
