import type { Database } from '@estafet/db'
import type { IsoDay, RegionKind, Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { heldOn } from '../as-of/history.queries.ts'

/** What became of one commitment after one handover, as kept. */
export interface KeptOutcome {
  readonly id: string
  readonly regionCode: string
  readonly regionKind: RegionKind
  readonly themes: readonly Theme[]
  /** Day zero. */
  readonly handover: IsoDay
  /** As in `survival_history.words`. */
  readonly words: string
}

/** What became of the commitments of the regions after each of their handovers, as known on `asOf`, by commitment. */
export async function listOutcomes(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<KeptOutcome[]> {
  const { rows } = await sql<KeptOutcome>`
    select h.commitment_id as id, h.region_code as "regionCode", r.kind as "regionKind", c.themes, h.handover,
      h.words[held.entry] as words
    from survival_history h ${heldOn(asOf)}
    join commitment c on c.id = h.commitment_id join region r on r.code = h.region_code
    where h.region_code = any (${regionCodes}::text[]) and held.entry > 0 and h.words[held.entry] <> ''
    order by h.commitment_id, h.handover`.execute(db)
  return rows
}
