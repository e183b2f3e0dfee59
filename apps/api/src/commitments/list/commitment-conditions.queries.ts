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

/**
 * Commitments whose text has the words' stems or, where none that pass the `others` has, whose names come near in
 * spelling: comparing letters costs a hundred times what a stem does.
 */
const matches = (column: string, q: string, others: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`${sql.ref(column)} in (
    select cs.commitment_id from commitment_search cs where cs.document @@ ${searchQuery(q)}
    union all
    select cs.commitment_id from commitment_search cs where lower(unaccent(${q})) <% cs.names
      and not exists (select from commitment_search known
        join commitment_state s on s.commitment_id = known.commitment_id join commitment c on c.id = s.commitment_id
        where known.document @@ ${searchQuery(q)} and ${all(others)}))`

/** How near a found commitment is to the words: by stems, or where none is found by spelling. */
const searchRank = (q: string): RawBuilder<unknown> =>
  sql`(select case when cs.document @@ ${searchQuery(q)} then ts_rank(cs.document, ${searchQuery(q)})
    else word_similarity(lower(unaccent(${q})), cs.names) end
    from commitment_search cs where cs.commitment_id = c.id)`

/** The filter over `commitment_state s` joined with `commitment c`. */
export const filterCondition = (filter: CommitmentFilter): RawBuilder<unknown> => {
  const { region, theme, value, q, sample } = filter
  const others = [
    ...(region === undefined ? [] : [inRegion('s.region_code', region)]),
    ...(theme === undefined ? [] : [sql`c.themes && ${wordArray(theme)}`]),
    ...(value === undefined ? [] : [sql`c.ogp_values && ${wordArray(value)}`]),
    ...stateFilterNames.flatMap((name) => {
      const words = filter[name]
      return words === undefined ? [] : [among(stateFilters[name].column, words)]
    }),
    ...(sample === 'all' ? [] : [sql`s.is_simulated = ${sample === 'simulated'}`]),
  ]
  return q === undefined || q === '' ? all(others) : all([...others, matches('s.commitment_id', q, others)])
}

/**
 * How many commitments the filter leaves, as a scalar expression. What region sums already know is added up
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

/** The order of a list; a search without a chosen order shows the nearest first. */
export const orderExpression = (sort: KeptSort, q: string | undefined): RawBuilder<unknown> =>
  q !== undefined && q !== '' && sort === 'activity'
    ? sql`${searchRank(q)} desc, s.commitment_id`
    : sql.join(listOrders[sort].map(inOrder))
