import { type CommitmentListInput, type Sample, sampleOf, searchReadings } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { ofSample } from '../../regions/sample-condition.queries.ts'
import { type KeptSort, listOrders, type OrderKey, stateFilterNames, stateFilters } from './list-fields.ts'

/** What narrows a list, without paging and order. */
export interface CommitmentFilter extends Omit<
  CommitmentListInput,
  'limit' | 'offset' | 'sort' | 'asOf' | 'sample'
> {
  readonly sample: Sample
}

/** The filter of a question, over the regions it is of: real ones unless it says or names others. */
export const filterOf = ({
  limit: _,
  offset: __,
  sort: ___,
  asOf: ____,
  sample,
  ...filter
}: CommitmentListInput): CommitmentFilter => ({
  ...filter,
  sample: sampleOf(sample, filter.region, filter.q),
})

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/** Rows of the region, or of every region of the province, on a `region_code` column. */
export const inRegion = (column: string, region: string): RawBuilder<unknown> =>
  region.length === 2
    ? sql`${sql.ref(column)} between ${`${region}.`} and ${`${region}.99`}`
    : sql`${sql.ref(column)} = ${region}`

const among = (column: string, words: readonly string[]): RawBuilder<unknown> =>
  words.length === 1
    ? sql`${sql.ref(column)} = ${words[0]}`
    : sql`${sql.ref(column)} = any (${words}::text[])`

// Of one word of a closed vocabulary PostgreSQL may see which: how many rows have it decides the way to them.
const wordArray = (words: readonly string[]): RawBuilder<unknown> =>
  words.length === 1 ? sql`array[${sql.lit(words[0])}]` : sql`${words}::text[]`

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

/** What a filter asks besides its words, over `commitment_state s` joined with `commitment c`. */
const besidesWords = ({ region, theme, value, sample, ...filter }: CommitmentFilter): RawBuilder<unknown> =>
  all([
    ...(region === undefined ? [] : [inRegion('s.region_code', region)]),
    ...(theme === undefined ? [] : [sql`c.themes && ${wordArray(theme)}`]),
    ...(value === undefined ? [] : [sql`c.ogp_values && ${wordArray(value)}`]),
    ...stateFilterNames.flatMap((name) => {
      const words = filter[name]
      return words === undefined ? [] : [among(stateFilters[name].column, words)]
    }),
    ...(sample === 'all' ? [] : [sql`s.is_simulated = ${sample === 'simulated'}`]),
  ])

/**
 * What the filter leaves of the record where it asks for words: `found` with `commitment_id` and `rank`, how near each
 * is, as common table expressions. It is those whose text has the stems of the words or, where none has, those whose
 * names come near in spelling: comparing letters costs a hundred times what a stem does. The words are read once; read
 * in a condition they would be read again for every row.
 * @param q the reader's words, not empty
 */
export const foundByWords = (filter: CommitmentFilter, q: string): RawBuilder<unknown> => {
  const searched = sql`commitment_search cs join commitment_state s on s.commitment_id = cs.commitment_id
    join commitment c on c.id = cs.commitment_id`
  const others = besidesWords(filter)
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

/** The words a filter asks for; undefined where it asks for none. */
export const wordsOf = ({ q }: CommitmentFilter): string | undefined => (q === '' ? undefined : q)

/** The filter over `commitment_state s` joined with `commitment c`. */
export const filterCondition = (filter: CommitmentFilter): RawBuilder<unknown> => {
  const q = wordsOf(filter)
  return q === undefined
    ? besidesWords(filter)
    : sql`s.commitment_id in (with ${foundByWords(filter, q)} select commitment_id from found)`
}

/**
 * How many commitments a filter without words leaves, as a scalar expression. What region sums already know is added up
 * from them, so that a count over everything does not scan everything.
 */
export const totalExpression = (filter: CommitmentFilter): RawBuilder<unknown> => {
  const { region, theme, sample, ...rest } = filter
  const isSummed = Object.values(rest).every((each) => each === undefined || each === '')
  if (!isSummed || (theme !== undefined && theme.length > 1))
    return sql`(select count(*) from commitment_state s ${
      theme === undefined && rest.value === undefined
        ? sql``
        : sql`join commitment c on c.id = s.commitment_id`
    } where ${filterCondition(filter)})::int`
  return sql`(select coalesce(sum(commitments), 0) from region_state where ${all([
    sql`theme = ${theme?.[0] ?? 'all'}`,
    ...(region === undefined ? [] : [inRegion('region_code', region)]),
    ofSample('region_code', sample),
  ])})::int`
}

const inOrder = ({ column, isDescending }: OrderKey): RawBuilder<unknown> =>
  isDescending === true ? sql`${sql.ref(column)} desc nulls last` : sql.ref(column)

/** The order of a list in an order that kept state has. */
export const orderExpression = (sort: KeptSort): RawBuilder<unknown> =>
  sql.join(listOrders[sort].map(inOrder))
