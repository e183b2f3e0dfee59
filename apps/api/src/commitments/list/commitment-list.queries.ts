import type { Database } from '@estafet/db'
import { type CommitmentListInput, usualPageSize } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { precisionOfActivity } from '../../as-of/activity-precision.queries.ts'
import { precisionOfDeadline } from '../../as-of/deadline-precision.queries.ts'
import {
  besidesWords,
  filterCondition,
  filterOf,
  orderExpression,
  totalExpression,
  wordsOf,
} from './commitment-conditions.queries.ts'
import type { KeptSort } from './list-fields.ts'
import { foundByWords } from './search-words.queries.ts'

// The first page of the usual size is asked most: with its size in the text it has a plan for that size. Other sizes
// and later pages are too many to keep a plan for each.
const pageOf = (limit: number, offset: number) =>
  offset === 0 && limit === usualPageSize
    ? sql`limit ${sql.lit(limit)}`
    : sql`limit ${limit} offset ${offset}`

/** What a list says of a commitment, from `commitment_state s`, `commitment c` and `region r`. */
export const itemColumns = sql`c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode",
  r.name as "regionName", s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues",
  s.official, s.official_is_derived as "officialIsDerived",
  s.evidence, s.schedule, s.continuity, s.progress_percent as "progressPercent",
  s.milestones_counted as "milestonesCounted", s.milestones_reported as "milestonesReported",
  s.next_due_on as "nextDueOn",
  ${precisionOfDeadline(sql`s.commitment_id`, sql`s.next_due_on`)} as "nextDuePrecision", s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn",
  ${precisionOfActivity(
    sql`f.commitment_id = s.commitment_id`,
    sql`s.last_activity_on`,
  )} as "lastActivityPrecision"`

/** A list in an order that kept state has. */
export type KeptListInput = CommitmentListInput & { readonly sort: KeptSort }

/** A page of commitments by their kept state (today's), in one statement: its total, and the page as JSON text. */
export async function listCommitmentsText(
  db: Database,
  input: KeptListInput,
): Promise<{ total: number; body: string }> {
  const filter = filterOf(input)
  const q = wordsOf(filter)
  const page = pageOf(input.limit, input.offset)
  const statement =
    q === undefined
      ? pageText(
          totalExpression(filter),
          sql`${listed} where ${filterCondition(filter)} order by ${orderExpression(input.sort)} ${page}`,
        )
      : sql<PageText>`with ${foundByWords(q, besidesWords(filter))} ${pageText(
          sql`(select count(*)::int from found)`,
          input.sort === 'activity' ? nearest(page) : inOrderOf(input.sort, page),
        )}`
  const { rows } = await statement.execute(db)
  return rows[0] ?? { total: 0, body: '{"items":[],"total":0}' }
}

interface PageText {
  total: number
  body: string
}

const listed = sql`select ${itemColumns} from commitment_state s
  join commitment c on c.id = s.commitment_id
  join region r on r.code = s.region_code`

const pageText = (
  total: RawBuilder<unknown>,
  items: RawBuilder<unknown>,
): RawBuilder<PageText> => sql<PageText>`
  select total, json_build_object('items', items, 'total', total)::text as body from (
    select ${total} as total, (select coalesce(json_agg(item), '[]') from (${items}) item) as items) page`

/** What was found, the nearest first: the rest is read only of those on the page. */
const nearest = (page: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${listed} join (select * from found order by rank desc, commitment_id ${page}) near
    on near.commitment_id = s.commitment_id order by near.rank desc, s.commitment_id`

const inOrderOf = (sort: KeptSort, page: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${listed} join found on found.commitment_id = s.commitment_id order by ${orderExpression(sort)} ${page}`
