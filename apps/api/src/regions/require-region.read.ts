import type { Database } from '@estafet/db'
import { DomainError } from '@estafet/domain'
import { findRegionProfiles } from './region.queries.ts'

/**
 * Refuses a region that does not exist, so that a list of nothing is never the answer to a wrong code.
 * @throws DomainError `region_not_found`.
 */
export async function requireRegion(db: Database, code: string | undefined): Promise<void> {
  if (code !== undefined && (await findRegionProfiles(db, [code])).length === 0)
    throw new DomainError('not_found', 'region_not_found', { code })
}
