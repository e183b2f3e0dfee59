import type { Database } from '@estafet/db'
import type { AnchorFact, IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'

/** Of which commitments: those with these ids, or all of the regions. */
type AnchorScope = { readonly ids: readonly string[] } | { readonly regionCodes: readonly string[] }

/** The anchors of every commitment in scope, by commitment, in no promised order, later ones included; claims as of `asOf`. */
export async function loadAnchors(
  db: Database,
  scope: AnchorScope,
  asOf: IsoDay,
): Promise<Map<string, AnchorFact[]>> {
  const { rows } = await sql<{ id: string; anchors: AnchorFact[] }>`
    select a.commitment_id as id, json_agg(json_build_object('id', a.id, 'factor', a.factor, 'level', a.level,
      'fromOn', a.from_on, 'fromPrecision', a.from_precision, 'expiresOn', a.expires_on,
      'isClaimed', ${isClaimed('anchor', 'a', asOf)})) as anchors
    from commitment c join anchor a on a.commitment_id = c.id
    where ${'ids' in scope ? sql`c.id = any (${scope.ids}::text[])` : sql`c.region_code = any (${scope.regionCodes}::text[])`}
    group by a.commitment_id`.execute(db)
  return new Map(rows.map(({ id, anchors }) => [id, anchors]))
}
