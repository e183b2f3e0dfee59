import { type CommitmentListInput, type Sample, sampleOf } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { ofSample } from '../../regions/sample-condition.queries.ts'
import { type KeptSort, listOrders, type OrderKey, stateFilterNames, stateFilters } from './list-fields.ts'
import { foundByWords } from './search-words.queries.ts'

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

/** What a filter asks besides its words, over `commitment_state s` joined with `commitment c`. */
export const besidesWords = ({
  region,
  theme,
  value,
  sample,
  ...filter
}: CommitmentFilter): RawBuilder<unknown> =>
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

/** The words a filter asks for; undefined where it asks for none. */
export const wordsOf = ({ q }: CommitmentFilter): string | undefined => (q === '' ? undefined : q)

/** The filter over `commitment_state s` joined with `commitment c`. */
export const filterCondition = (filter: CommitmentFilter): RawBuilder<unknown> => {
  const q = wordsOf(filter)
  return q === undefined
    ? besidesWords(filter)
    : sql`s.commitment_id in (with ${foundByWords(q, besidesWords(filter))} select commitment_id from found)`
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
