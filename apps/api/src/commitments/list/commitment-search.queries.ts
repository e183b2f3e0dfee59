import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { isKnownFrom, knownBy } from '../../as-of/known-by.queries.ts'
import { earlierWording, worded } from '../../as-of/wording.queries.ts'
import { searchQuery } from './search-words.queries.ts'

/**
 * The commitments whose words on `asOf` were others than today's, with those words: renamed since, or in a plan that had
 * not begun. Few, so that they are read as they were; all others are found in today's index.
 */
const reworded = (asOf: IsoDay): RawBuilder<unknown> => sql`
  select c.id, commitment_names(${worded('title')}, ${worded('title_en')}, a.names, r.short_name) as names,
    commitment_document(commitment_ids(c.id), ${worded('title')}, ${worded('title_en')}, a.names, r.name, ${worded('summary')},
      ${worded('summary_en')}, case when pl.starts_on > ${asOf} then null else
        concat_ws(' ', c.problem, c.expected_result, c.original_text) end, g.name, c.themes) as document
  from commitment c join region r on r.code = c.region_code
  left join agency g on g.id = c.lead_agency_id
  left join action_plan pl on pl.id = c.action_plan_id
  left join lateral (select string_agg(name, ' ' order by id) as names from commitment_alias
    where commitment_id = c.id and (from_on is null or ${knownBy('from_on', 'from_precision', asOf)})) a on true
  ${earlierWording(asOf)}
  where c.id in (
    select commitment_id from commitment_wording where until_on > ${asOf}
    union select commitment_id from commitment_alias where from_on is not null and not ${knownBy('from_on', 'from_precision', asOf)}
    union select o.id from action_plan p join commitment o on o.action_plan_id = p.id where p.starts_on > ${asOf})`

type Find = (db: Database, q: string, asOf: IsoDay) => Promise<ReadonlyMap<string, number>>

const isReworded = sql`exists (select from reworded w where w.id = cs.commitment_id)`
const isKnown = (id: string, asOf: IsoDay) => sql`exists (select from commitment_history h
  where h.commitment_id = ${sql.ref(id)} and ${isKnownFrom('h', asOf)})`

const ranked = async (db: Database, query: RawBuilder<{ id: string; rank: number }>) => {
  const { rows } = await query.execute(db)
  return new Map(rows.map(({ id, rank }) => [id, rank]))
}

/**
 * The commitments known by `asOf` whose text of that day has the stems of the words: how near each is by its id.
 */
export const findByStems: Find = (db, q, asOf) =>
  ranked(
    db,
    sql`with reworded as materialized (${reworded(asOf)})
      select cs.commitment_id as id, ts_rank(cs.document, ${searchQuery(q)}) as rank from commitment_search cs
      where cs.document @@ ${searchQuery(q)} and not ${isReworded} and ${isKnown('cs.commitment_id', asOf)}
      union all
      select o.id, ts_rank(o.document, ${searchQuery(q)}) from reworded o
      where o.document @@ ${searchQuery(q)} and ${isKnown('o.id', asOf)}`,
  )

/** The commitments known by `asOf` whose names of that day come near the words in spelling: how near by its id. */
export const findBySpelling: Find = (db, q, asOf) => {
  const spelling = sql`lower(unaccent(${q}))`
  return ranked(
    db,
    sql`with reworded as materialized (${reworded(asOf)})
      select cs.commitment_id as id, word_similarity(${spelling}, cs.names) as rank from commitment_search cs
      where ${spelling} <% cs.names and not ${isReworded} and ${isKnown('cs.commitment_id', asOf)}
      union all
      select o.id, word_similarity(${spelling}, o.names) from reworded o
      where ${spelling} <% o.names and ${isKnown('o.id', asOf)}`,
  )
}
