import type { Database } from '@estafet/db'
import { type CommitmentListInput, DomainError, type IsoDay } from '@estafet/domain'
import { resolveAsOf } from '../../as-of/resolve-as-of.read.ts'
import type { Page } from '../../regions/region-list.queries.ts'
import { findRegionProfiles } from '../../regions/region.queries.ts'
import type { CommitmentItem } from './commitment-item.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.read.ts'
import { type KeptListInput, listCommitmentsText } from './commitment-list.queries.ts'

/**
 * A page of commitments on `asOf` (today without one), as the JSON text of `{ items, total }`. Today's comes as the
 * database wrote it: reading and writing it again was half of the work of answering.
 * @throws DomainError `region_not_found` for an unknown region, which an empty list would hide; `date_in_future`.
 */
export async function getCommitmentPageText(
  db: Database,
  input: CommitmentListInput,
  today: IsoDay,
): Promise<string> {
  const asOf = resolveAsOf(input.asOf, today)
  const { total, body } =
    asOf === today && isKept(input)
      ? await listCommitmentsText(db, input)
      : toText(await listCommitmentsAsOf(db, input, asOf))
  if (total === 0 && input.region !== undefined) {
    const [region] = await findRegionProfiles(db, [input.region])
    if (region === undefined) throw new DomainError('not_found', 'region_not_found', { code: input.region })
  }
  return body
}

const isKept = (input: CommitmentListInput): input is KeptListInput => input.sort !== 'days_late'

const toText = (page: Page<CommitmentItem>) => ({ total: page.total, body: JSON.stringify(page) })

/** The same page, read. */
export const getCommitmentPage = async (
  db: Database,
  input: CommitmentListInput,
  today: IsoDay,
): Promise<Page<CommitmentItem>> =>
  JSON.parse(await getCommitmentPageText(db, input, today)) as Page<CommitmentItem>
