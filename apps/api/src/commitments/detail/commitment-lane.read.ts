import type { Database } from '@estafet/db'
import { DomainError, type IsoDay } from '@estafet/domain'
import { getRegionLanes } from '../../regions/region-lanes.read.ts'
import { findRegionOfCommitment } from '../region-of-commitment.queries.ts'

/**
 * The lane of one commitment as `getRegionLanes` tells the lanes of its region, on `asOf`: what its relay chart draws.
 * @throws DomainError `commitment_not_found`, `commitment_not_yet_known`.
 */
export async function getCommitmentLane(db: Database, id: string, asOf: IsoDay) {
  const code = await findRegionOfCommitment(db, id)
  if (code === null) throw new DomainError('not_found', 'commitment_not_found', { id })
  const lanes = await getRegionLanes(db, code, asOf, id)
  if (lanes.commitments.length === 0)
    throw new DomainError('not_found', 'commitment_not_yet_known', { id, asOf })
  return lanes
}
