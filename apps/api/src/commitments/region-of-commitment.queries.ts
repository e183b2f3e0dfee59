import type { Database } from '@estafet/db'

/** The code of the region whose commitment it is; null where there is no such commitment. */
export async function findRegionOfCommitment(db: Database, id: string): Promise<string | null> {
  const found = await db
    .selectFrom('commitment')
    .select('region_code')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.region_code ?? null
}
