import type { Database } from '@estafet/db'
import { type CommitmentListInput, DomainError, type IsoDay } from '@estafet/domain'
import { resolveAsOf } from '../as-of.ts'
import { findRegionProfiles } from '../regions/region.queries.ts'
import type { Page } from '../regions/region-list.queries.ts'
import type { CommitmentItem } from './commitment-item.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.ts'
import { listCommitments } from './commitment-list.queries.ts'

/**
 * A page of commitments on `asOf` (today without one).
 * @throws DomainError `region_not_found` for an unknown region, which an empty list would hide; `date_in_future`.
 */
export async function getCommitmentPage(
  db: Database,
  input: CommitmentListInput,
  today: IsoDay,
): Promise<Page<CommitmentItem>> {
  const asOf = resolveAsOf(input.asOf, today)
  const page = asOf === today ? await listCommitments(db, input) : await listCommitmentsAsOf(db, input, asOf)
  if (page.total === 0 && input.region !== undefined) {
    const [region] = await findRegionProfiles(db, [input.region])
    if (region === undefined) throw new DomainError('not_found', 'region_not_found', { code: input.region })
  }
  return page
}
