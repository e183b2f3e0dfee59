import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { heldOn } from '../as-of/history.queries.ts'
import type { OpenStanding } from './handover-commitments.ts'
import { nextHandover } from './handover-history.ts'

/** A commitment that would be handed over if the head changed the day after. */
export interface OpenCommitment {
  readonly id: string
  readonly regionCode: string
  readonly standing: OpenStanding
}

/** The commitments of the regions that are open on `asOf`, from what is kept of them, by id. */
export async function listOpenCommitments(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<OpenCommitment[]> {
  const { rows } = await sql<OpenCommitment>`
    select h.commitment_id as id, h.region_code as "regionCode", h.words[held.entry] as standing
    from handover_history h ${heldOn(asOf)}
    where h.region_code = any (${regionCodes}::text[]) and h.handover = ${nextHandover}
      and held.entry > 0 and h.words[held.entry] <> ''
    order by h.commitment_id`.execute(db)
  return rows
}
