import type { Database } from '@estafet/db'
import { type AnchorFact, type DatePrecision, foundationFactors, type IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { knownBy } from '../as-of/known-by.queries.ts'

/** An anchor as `loadFoundations` has it told: what is not known is left empty. */
const readAnchor = (told: string): AnchorFact => {
  const [id, factor, level, fromOn = '', fromPrecision, expiresOn, claimed] = told.split(',')
  return {
    id: Number(id),
    factor: factor as AnchorFact['factor'],
    level: level === '' ? null : (Number(level) as AnchorFact['level']),
    fromOn,
    fromPrecision: fromPrecision as DatePrecision,
    expiresOn: expiresOn === '' ? null : (expiresOn ?? null),
    isClaimed: claimed === 't',
  }
}

/** The anchors of one commitment that make its anchoring group. */
export interface Foundations {
  readonly regionCode: string
  readonly anchors: readonly AnchorFact[]
}

/**
 * The anchors that make the anchoring group, by commitment, begun by `asOf`: of law, plan and budget. One row a region,
 * told in words: as JSON, and sorted by commitment, they would take twice as long.
 */
export async function loadFoundations(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, Foundations>> {
  const { rows } = await sql<{ regionCode: string; told: string }>`
    select c.region_code as "regionCode", string_agg(a.commitment_id || ' ' || a.id || ',' || a.factor || ','
      || coalesce(a.level::text, '') || ',' || a.from_on || ',' || a.from_precision || ','
      || coalesce(a.expires_on::text, '') || ',' || case when ${isClaimed('anchor', 'a', asOf)} then 't' else '' end,
      E'\\n') as told
    from region r join commitment c on c.region_code = r.code join anchor a on a.commitment_id = c.id
    where r.code = any (${regionCodes}::text[]) and ${knownBy('a.from_on', 'a.from_precision', asOf)}
      and a.factor = any (${foundationFactors}::text[]) group by c.region_code`.execute(db)
  const foundations = new Map<string, { regionCode: string; anchors: AnchorFact[] }>()
  for (const { regionCode, told } of rows)
    for (const line of told.split('\n')) {
      const at = line.lastIndexOf(' ')
      const id = line.slice(0, at)
      const known = foundations.get(id) ?? { regionCode, anchors: [] }
      known.anchors.push(readAnchor(line.slice(at + 1)))
      foundations.set(id, known)
    }
  return foundations
}
