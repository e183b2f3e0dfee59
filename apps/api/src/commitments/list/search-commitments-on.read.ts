import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import type { CommitmentFilter } from './commitment-conditions.queries.ts'
import { findByStems, findBySpelling } from './commitment-search.queries.ts'
import { findCommitmentsOn } from './commitments-as-of.queries.ts'
import type { CommitmentOn } from './list-fields.ts'

interface SearchedCommitments {
  /** By id. */
  readonly all: CommitmentOn[]
  /** How near each found one is to the words by its id; null when nothing is searched for. */
  readonly ranks: ReadonlyMap<string, number> | null
}

/**
 * What the filter and its search leave on `asOf`, in the words of that day. As in today's list, names that come near in
 * spelling count only where no text that passes the rest of the filter has the words' stems. `only` narrows to one.
 */
export async function searchCommitmentsOn(
  db: Database,
  filter: CommitmentFilter,
  asOf: IsoDay,
  only?: string,
): Promise<SearchedCommitments> {
  const { q } = filter
  if (q === undefined || q === '')
    return { all: await findCommitmentsOn(db, filter, asOf, null, only), ranks: null }
  for (const find of [findByStems, findBySpelling]) {
    const ranks = await find(db, q, asOf)
    const all = await findCommitmentsOn(db, filter, asOf, ranks)
    if (all.length > 0) return { all: all.filter(({ id }) => only === undefined || id === only), ranks }
  }
  return { all: [], ranks: new Map() }
}
