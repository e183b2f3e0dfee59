import type { Database } from '@estafet/db'
import type { CommitmentListInput, IsoDay } from '@estafet/domain'
import type { Page } from '../regions/region-list.queries.ts'
import type { CommitmentFilter } from './commitment-conditions.ts'
import type { CommitmentExportRow, CommitmentItem } from './commitment-item.ts'
import { type CommitmentOn, describeCommitmentsOn, titleKeysOn } from './commitments-as-of.ts'
import { searchCommitmentsOn } from './search-commitments-on.ts'

const batchSize = 1_000

const compareDays = (a: IsoDay | null, b: IsoDay | null): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

type Order = (a: CommitmentOn, b: CommitmentOn) => number
const byId: Order = (a, b) => (a.id < b.id ? -1 : 1)
const byActivity: Order = (a, b) => compareDays(b.state.lastActivityOn, a.state.lastActivityOn) || byId(a, b)
const byText =
  (text: ({ id }: CommitmentOn) => string, next: Order): Order =>
  (a, b) =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : next(a, b)
const orders: Record<Exclude<CommitmentListInput['sort'], 'title'>, Order> = {
  activity: byActivity,
  region: byText(({ regionCode }) => regionCode, byActivity),
  due: (a, b) => compareDays(a.state.nextDueOn ?? '9999', b.state.nextDueOn ?? '9999') || byId(a, b),
  progress: (a, b) => (b.state.progressPercent ?? -1) - (a.state.progressPercent ?? -1) || byId(a, b),
}

const toItem = ({
  leadAgency: _,
  startedOn: __,
  sourcing: ___,
  ...item
}: CommitmentExportRow): CommitmentItem => item

/**
 * A page of commitments as they stood at `asOf`: found, counted and ordered by what was known that day. A search
 * without a chosen order shows the nearest first.
 */
export async function listCommitmentsAsOf(
  db: Database,
  { limit, offset, sort, asOf: _, ...filter }: CommitmentListInput,
  asOf: IsoDay,
): Promise<Page<CommitmentItem>> {
  const { all, ranks } = await searchCommitmentsOn(db, filter, asOf)
  const rank = ({ id }: CommitmentOn) => ranks?.get(id) ?? 0
  const titleKeys =
    sort === 'title'
      ? await titleKeysOn(
          db,
          all.map(({ id }) => id),
          asOf,
        )
      : null
  const order = (): Order => {
    if (sort === 'title') return byText(({ id }) => titleKeys?.get(id) ?? '', byId)
    return ranks !== null && sort === 'activity' ? (a, b) => rank(b) - rank(a) || byId(a, b) : orders[sort]
  }
  const page = all.toSorted(order()).slice(offset, offset + limit)
  return { items: (await describeCommitmentsOn(db, page, asOf)).map(toItem), total: all.length }
}

/** Every commitment the filter leaves as it stood at `asOf`, by id, in batches. */
export async function* exportCommitmentsAsOf(
  db: Database,
  { limit: _, offset: __, sort: ___, asOf: ____, ...filter }: CommitmentListInput,
  asOf: IsoDay,
): AsyncGenerator<CommitmentExportRow[]> {
  const { all } = await searchCommitmentsOn(db, filter satisfies CommitmentFilter, asOf)
  for (let from = 0; from < all.length; from += batchSize)
    yield describeCommitmentsOn(db, all.slice(from, from + batchSize), asOf)
}
