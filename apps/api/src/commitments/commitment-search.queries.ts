import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { earlierWording, worded } from '../as-of/wording.ts'
import { searchQuery } from './commitment-conditions.ts'

/**
 * The commitments whose words on `asOf` were others than today's, with those words: renamed since, or in a plan that had
 * not begun. Few, so that they are read as they were; all others are found in today's index.
 */
const reworded = (asOf: IsoDay): RawBuilder<unknown> => sql`
  select c.id, commitment_names(${worded('title')}, ${worded('title_en')}, a.names, r.short_name) as names,
    commitment_document(c.id, ${worded('title')}, ${worded('title_en')}, a.names, r.name, ${worded('summary')},
      ${worded('summary_en')}, case when pl.starts_on > ${asOf} then null else
        concat_ws(' ', c.problem, c.expected_result, c.original_text) end, g.name, c.themes) as document
  from commitment c join region r on r.code = c.region_code
  left join agency g on g.id = c.lead_agency_id
  left join action_plan pl on pl.id = c.action_plan_id
  left join lateral (select string_agg(name, ' ' order by id) as names from commitment_alias
    where commitment_id = c.id and (from_on is null or from_on <= ${asOf})) a on true
  ${earlierWording(asOf)}
  where c.id in (
    select commitment_id from commitment_wording where until_on > ${asOf}
    union select commitment_id from commitment_alias where from_on > ${asOf}
    union select o.id from action_plan p join commitment o on o.action_plan_id = p.id where p.starts_on > ${asOf})`

/**
 * What a search finds on `asOf` in the words of that day, among the commitments known by then: how near each is by its
 * id, or null when nothing is searched for. As in today's list, names that come near in spelling count only where no
 * text has the words' stems.
 */
export async function findCommitments(
  db: Database,
  q: string | undefined,
  asOf: IsoDay,
): Promise<ReadonlyMap<string, number> | null> {
  if (q === undefined || q === '') return null
  const spelling = sql`lower(unaccent(${q}))`
  const isKnown = (id: string) => sql`exists (select from commitment_history h
    where h.commitment_id = ${sql.ref(id)} and h.days[1] <= ${asOf})`
  const isReworded = sql`exists (select from reworded w where w.id = cs.commitment_id)`
  const { rows } = await sql<{ id: string; rank: number }>`
    with reworded as materialized (${reworded(asOf)}),
    stems as (
      select cs.commitment_id as id, ts_rank(cs.document, ${searchQuery(q)}) as rank from commitment_search cs
      where cs.document @@ ${searchQuery(q)} and not ${isReworded} and ${isKnown('cs.commitment_id')}
      union all
      select o.id, ts_rank(o.document, ${searchQuery(q)}) from reworded o
      where o.document @@ ${searchQuery(q)} and ${isKnown('o.id')}
    ), spelt as (
      select cs.commitment_id as id, word_similarity(${spelling}, cs.names) as rank from commitment_search cs
      where ${spelling} <% cs.names and not ${isReworded} and ${isKnown('cs.commitment_id')}
        and not exists (select from stems)
      union all
      select o.id, word_similarity(${spelling}, o.names) from reworded o
      where ${spelling} <% o.names and ${isKnown('o.id')} and not exists (select from stems)
    )
    select id, rank from stems union all select id, rank from spelt`.execute(db)
  return new Map(rows.map(({ id, rank }) => [id, rank]))
}
