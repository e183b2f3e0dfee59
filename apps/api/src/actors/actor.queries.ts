import { type RawBuilder, sql } from 'kysely'

/** The name behind an id that is kept beside a fact; the id itself of somebody forgotten, the text of an institution. */
export const actorName = (column: string): RawBuilder<string> =>
  sql`coalesce((select actor.name from actor where actor.id = ${sql.ref(column)}), ${sql.ref(column)})`
