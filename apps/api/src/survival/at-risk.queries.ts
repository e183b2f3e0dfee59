import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isKnownFrom } from '../as-of/known-by.queries.ts'

/** Of the regions, those with a commitment that was known on `asOf`. */
export async function findRegionsWithCommitments(
  db: Database,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select asked.code from unnest(${regionCodes}::text[]) asked (code)
    where exists (select from commitment_history h
      where h.region_code = asked.code and ${isKnownFrom('h', asOf)})`.execute(db)
  return new Set(rows.map(({ code }) => code))
}
