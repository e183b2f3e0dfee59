import type { Database } from '@estafet/db'
import {
  type ChangeInput,
  type ComparisonChangeInput,
  DomainError,
  type IsoDay,
  sampleOf,
} from '@estafet/domain'
import type { CommitmentFilter } from '../commitments/list/commitment-conditions.queries.ts'
import { findRegionProfiles } from '../regions/region.queries.ts'
import { type ChangeDays, resolveChangeDays } from './change-days.read.ts'
import {
  changeBatches,
  type ChangedCommitment,
  findListChanges,
  tellChanges,
} from './commitment-changes.read.ts'
import { commitmentFactsBetween } from './commitment-facts-between.read.ts'
import { regionChanges } from './measure-changes.read.ts'

const isProvince = (code: string): boolean => code.length === 2

type ChangeQuestion = Omit<ChangeInput, 'limit' | 'offset'>

/** The days and the list a question about changes is about; `province` stands in for a region left out. */
async function readQuestion(
  db: Database,
  { from, to, province, commitment, ...rest }: ChangeQuestion,
  today: IsoDay,
): Promise<{ days: ChangeDays; filter: CommitmentFilter; commitment: string | undefined }> {
  const days = await resolveChangeDays(db, { from, to }, today)
  const region = rest.region ?? province
  if (region !== undefined && (await findRegionProfiles(db, [region])).length === 0)
    throw new DomainError('not_found', 'region_not_found', { code: region })
  const sample = sampleOf(rest.sample, region, rest.q)
  // One commitment asked for by its id is answered for, wherever it is.
  const isNamed = commitment !== undefined && rest.sample === undefined
  return { days, filter: { ...rest, region, sample: isNamed ? 'all' : sample }, commitment }
}

/**
 * What changed between two days: of every commitment the filter leaves on either day, with the region itself where one
 * is asked for, and with the facts recorded in between where one commitment is.
 * @throws DomainError `region_not_found`, `commitment_not_found`, `commitment_not_yet_known` or one of the days.
 */
export async function getChanges(db: Database, { limit, offset, ...question }: ChangeInput, today: IsoDay) {
  const { days, filter, commitment } = await readQuestion(db, question, today)
  const facts = commitment === undefined ? null : await commitmentFactsBetween(db, commitment, days)
  const changes = await findListChanges(db, filter, days, commitment)
  const items = await tellChanges(db, changes, changes.ids.slice(offset, offset + limit))
  const [itself] =
    filter.region === undefined || isProvince(filter.region)
      ? []
      : await regionChanges(db, [filter.region], days, today)
  return {
    ...days,
    sample: filter.sample,
    counts: changes.counts,
    /** A page of what was added, removed or changed, by commitment id; `total` is of all pages. */
    items,
    total: changes.ids.length,
    region: itself ?? null,
    commitment: facts,
  }
}

/**
 * Everything that changed between two days, in batches, for a file.
 * @throws DomainError as `getChanges`, before the first batch.
 */
export async function exportChanges(
  db: Database,
  question: ChangeQuestion,
  today: IsoDay,
): Promise<{ days: ChangeDays; batches: AsyncIterable<readonly ChangedCommitment[]> }> {
  const { days, filter, commitment } = await readQuestion(db, question, today)
  if (commitment !== undefined) await commitmentFactsBetween(db, commitment, days)
  return { days, batches: changeBatches(db, await findListChanges(db, filter, days, commitment)) }
}

/**
 * Regions side by side on two days: each measure before and after.
 * @throws DomainError `regions_not_found` or one of the days.
 */
export async function getComparisonChanges(db: Database, input: ComparisonChangeInput, today: IsoDay) {
  const days = await resolveChangeDays(db, input, today)
  const items = await regionChanges(db, input.regions, days, today)
  return { ...days, items, total: items.length }
}
