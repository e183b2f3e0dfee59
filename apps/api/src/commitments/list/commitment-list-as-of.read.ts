import type { Database } from '@estafet/db'
import type { CommitmentListInput, IsoDay } from '@estafet/domain'
import { findOverdue, milestoneTitles, type Overdue } from './overdue.queries.ts'
import type { Page } from '../../regions/region-list.queries.ts'
import { filterOf } from './commitment-conditions.queries.ts'
import type { CommitmentExportRow, CommitmentItem } from './commitment-item.ts'
import { describeCommitmentsOn, titleKeysOn } from './commitments-as-of.queries.ts'
import { compareIn, type CommitmentOn, listOrders } from './list-fields.ts'
import { searchCommitmentsOn } from './search-commitments-on.read.ts'

const batchSize = 1_000

type Order = (a: CommitmentOn, b: CommitmentOn) => number
const byActivity = compareIn(listOrders.activity)

const toItem = ({
  leadAgency: _,
  startedOn: __,
  startedPrecision: ___,
  metHandover: ____,
  sourcing: _____,
  ...item
}: CommitmentExportRow): CommitmentItem => item

/** Says of each by how many days it is behind, and with which milestone. */
async function withOverdue(
  db: Database,
  items: readonly CommitmentItem[],
  overdue: ReadonlyMap<string, Overdue>,
): Promise<CommitmentItem[]> {
  const ids = items.flatMap(({ id }) => overdue.get(id)?.milestoneId ?? [])
  const titles = await milestoneTitles(db, ids)
  return items.map((item) => {
    const own = overdue.get(item.id)
    const milestone = own && titles.get(own.milestoneId)
    if (own === undefined || milestone === undefined) return { ...item, overdue: null }
    return { ...item, overdue: { daysLate: own.daysLate, originalDueOn: own.originalDueOn, milestone } }
  })
}

async function withTitleKeys(
  db: Database,
  all: readonly CommitmentOn[],
  asOf: IsoDay,
): Promise<CommitmentOn[]> {
  const keys = await titleKeysOn(
    db,
    all.map(({ id }) => id),
    asOf,
  )
  return all.map((each) => ({ ...each, titleKey: keys.get(each.id) }))
}

/**
 * A page of commitments as they stood at `asOf`: found, counted and ordered by what was known that day. A search
 * without a chosen order shows the nearest first.
 */
export async function listCommitmentsAsOf(
  db: Database,
  input: CommitmentListInput,
  asOf: IsoDay,
): Promise<Page<CommitmentItem>> {
  const { limit, offset, sort } = input
  const { all, ranks } = await searchCommitmentsOn(db, filterOf(input), asOf)
  const isBehind = ({ state }: CommitmentOn) => state.schedule === 'late' || state.schedule === 'very_late'
  const overdue =
    sort === 'days_late'
      ? await findOverdue(
          db,
          all.filter(isBehind).map(({ id }) => id),
          asOf,
        )
      : null
  const daysLate = ({ id }: CommitmentOn) => overdue?.get(id)?.daysLate ?? 0
  const rank = ({ id }: CommitmentOn) => ranks?.get(id) ?? 0
  const order = (): Order => {
    // What is not behind, or has ended, comes after all that is.
    if (sort === 'days_late') return (a, b) => daysLate(b) - daysLate(a) || byActivity(a, b)
    if (ranks !== null && sort === 'activity') return (a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)
    return compareIn(listOrders[sort])
  }
  const listed = sort === 'title' ? await withTitleKeys(db, all, asOf) : all
  const page = listed.toSorted(order()).slice(offset, offset + limit)
  const items = (await describeCommitmentsOn(db, page, asOf)).map(toItem)
  return { items: overdue === null ? items : await withOverdue(db, items, overdue), total: all.length }
}

/** Every commitment the filter leaves as it stood at `asOf`, by id, in batches. */
export async function* exportCommitmentsAsOf(
  db: Database,
  input: CommitmentListInput,
  asOf: IsoDay,
): AsyncGenerator<CommitmentExportRow[]> {
  const { all } = await searchCommitmentsOn(db, filterOf(input), asOf)
  for (let from = 0; from < all.length; from += batchSize)
    yield describeCommitmentsOn(db, all.slice(from, from + batchSize), asOf)
}
