import type { Database } from '@estafet/db'
import { type CommitmentListInput, usualPageSize } from '@estafet/domain'
import { sql } from 'kysely'
import {
  filterCondition,
  filterOf,
  orderExpression,
  totalExpression,
} from './commitment-conditions.queries.ts'
import { itemColumns } from './item-columns.queries.ts'
import type { KeptSort } from './list-fields.ts'

// The first page of the usual size is asked most: with its size in the text it has a plan for that size. Other sizes
// and later pages are too many to keep a plan for each.
const pageOf = (limit: number, offset: number) =>
  offset === 0 && limit === usualPageSize
    ? sql`limit ${sql.lit(limit)}`
    : sql`limit ${limit} offset ${offset}`

/** A list in an order that kept state has. */
export type KeptListInput = CommitmentListInput & { readonly sort: KeptSort }

/** A page of commitments by their kept state (today's), in one statement: its total, and the page as JSON text. */
export async function listCommitmentsText(
  db: Database,
  input: KeptListInput,
): Promise<{ total: number; body: string }> {
  const { limit, offset, sort } = input
  const filter = filterOf(input)
  const order = orderExpression(sort, filter.q)
  const { rows } = await sql<{ total: number; body: string }>`
    select total, json_build_object('items', items, 'total', total)::text as body from (
    select ${totalExpression(filter)} as total, (
      select coalesce(json_agg(item), '[]') from (
        select ${itemColumns}
        from commitment_state s
        join commitment c on c.id = s.commitment_id
        join region r on r.code = s.region_code
        where ${filterCondition(filter)}
        order by ${order} ${pageOf(limit, offset)}
      ) item) as items) page`.execute(db)
  return rows[0] ?? { total: 0, body: '{"items":[],"total":0}' }
}
