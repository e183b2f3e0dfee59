import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { heldOn } from '../as-of/history.queries.ts'

/** How many commitments of a region a handover did the same to. */
export interface HandoverCount {
  readonly handover: string
  /** As in `handover_history.words`. */
  readonly words: string
  readonly commitments: number
}

/** What the handovers of the regions did to their commitments as known on `asOf`, counted, by region. */
export async function countHandoverWords(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, HandoverCount[]>> {
  const { rows } = await sql<HandoverCount & { code: string }>`
    select h.region_code as code, h.handover, h.words[held.entry] as words, count(*)::int as commitments
    from handover_history h ${heldOn(asOf)}
    where h.region_code = any (${regionCodes}::text[]) and held.entry > 0 and h.words[held.entry] <> ''
    group by 1, 2, 3`.execute(db)
  return Map.groupBy(rows, ({ code }) => code)
}
