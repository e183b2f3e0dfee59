import { searchReadings } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * A hyphen joins two letters or digits. One before a word would ask for everything without it, which ranks the whole
 * record, and a row of them is more than PostgreSQL's reader of queries holds.
 */
const withoutLooseHyphens = (q: string): string =>
  q.replaceAll(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' ')

const readAs = (q: string): RawBuilder<unknown> =>
  sql`websearch_to_tsquery('indonesian', unaccent(${q})) || websearch_to_tsquery('english', unaccent(${q}))
    || websearch_to_tsquery('simple', unaccent(${q}))`

/**
 * The reader's words, and those others use for the same, as a query over Indonesian and English stems, and over plain
 * words such as an id.
 */
export const searchQuery = (q: string): RawBuilder<unknown> =>
  sql`(${sql.join(searchReadings(withoutLooseHyphens(q)).map(readAs), sql` || `)})`

/**
 * What words leave of the record: `found` with `commitment_id` and `rank`, how near each is, as common table
 * expressions. It is those whose text has the stems of the words or, where none has, those whose names come near in
 * spelling: comparing letters costs a hundred times what a stem does. The words are read once; read in a condition they
 * would be read again for every row.
 * @param q the reader's words, not empty
 * @param others what is asked besides, over `commitment_state s` joined with `commitment c`
 */
export const foundByWords = (q: string, others: RawBuilder<unknown>): RawBuilder<unknown> => {
  const searched = sql`commitment_search cs join commitment_state s on s.commitment_id = cs.commitment_id
    join commitment c on c.id = cs.commitment_id`
  return sql`asked as materialized (
      select ${searchQuery(q)} as query, lower(unaccent(${q})) as spelling
    ), has_stems as materialized (
      select cs.commitment_id, ts_rank(cs.document, asked.query) as rank from asked cross join ${searched}
      where cs.document @@ asked.query and ${others}
    ), found as materialized (
      select * from has_stems
      union all
      select cs.commitment_id, word_similarity(asked.spelling, cs.names) from asked cross join ${searched}
      where not exists (select from has_stems) and asked.spelling <% cs.names and ${others}
    )`
}
