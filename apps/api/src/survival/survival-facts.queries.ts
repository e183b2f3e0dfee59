import type { Database } from '@estafet/db'
import { type AnchorFact, type DatePrecision, foundationFactors, type IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.ts'
import { knownBy } from '../as-of/known-by.ts'

type AnchorRow = readonly [
  id: number,
  factor: AnchorFact['factor'],
  level: AnchorFact['level'],
  from: IsoDay,
  precision: DatePrecision,
  expires: IsoDay | null,
  isClaimed: boolean,
]

const toAnchor = ([id, factor, level, fromOn, fromPrecision, expiresOn, claimed]: AnchorRow): AnchorFact => ({
  id,
  factor,
  level,
  fromOn,
  fromPrecision,
  expiresOn,
  isClaimed: claimed,
})

/** The anchors that make the anchoring group, by commitment, begun by `asOf`: of law, plan and budget. */
export async function loadFoundations(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, AnchorFact[]>> {
  const { rows } = await sql<{ id: string; anchors: AnchorRow[] }>`
    select a.commitment_id as id,
      json_agg(json_build_array(a.id, a.factor, a.level, a.from_on, a.from_precision, a.expires_on,
        ${isClaimed('anchor', 'a', asOf)})) as anchors
    from commitment c join anchor a on a.commitment_id = c.id
    where c.region_code = any (${regionCodes}::text[]) and ${knownBy('a.from_on', 'a.from_precision', asOf)}
      and a.factor = any (${foundationFactors}::text[]) group by a.commitment_id`.execute(db)
  return new Map(rows.map(({ id, anchors }) => [id, anchors.map(toAnchor)]))
}
