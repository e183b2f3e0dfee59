import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { knownBy } from '../as-of/known-by.queries.ts'

/** Of the regions, those with a commitment that had begun by `asOf`. */
export async function findRegionsWithCommitments(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select asked.code from unnest(${regionCodes}::text[]) asked (code)
    where exists (select from commitment c
      where c.region_code = asked.code and ${knownBy('c.started_on', 'c.started_precision', asOf)})`.execute(
    db,
  )
  return new Set(rows.map(({ code }) => code))
}
