import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { countHistory, laterCounts } from './count-history.ts'
import { type DatedHandoverWords, listCountChanges, listKeptCounts } from './handover-counts.queries.ts'

/** Enough regions to make a statement worth its trip, few enough to bound memory. */
const regionsAtOnce = 50

const inSteps = (codes: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(codes.length / regionsAtOnce) }, (_, step) =>
    codes.slice(step * regionsAtOnce, (step + 1) * regionsAtOnce),
  )

async function keepCounts(db: Database, counts: readonly DatedHandoverWords[]): Promise<void> {
  if (counts.length === 0) return
  const rows = counts.map(({ code, from, ...rest }) => ({ region_code: code, from_on: from, ...rest }))
  await sql`insert into handover_count
    select * from jsonb_populate_recordset(null::handover_count, ${JSON.stringify(rows)}::jsonb)`.execute(db)
}

/**
 * Counts anew what the handovers of the regions did, from what is kept of each commitment.
 * @param since where only what holds from that day on has changed: that day. What is kept of the days before it stays.
 */
export async function refreshHandoverCounts(
  db: Database,
  regionCodes: readonly string[],
  since: IsoDay | null = null,
): Promise<void> {
  for (const codes of inSteps(regionCodes)) {
    const counts = countHistory(await listCountChanges(db, codes, since))
    const kept = since === null ? counts : laterCounts(await listKeptCounts(db, codes, since), since, counts)
    await sql`delete from handover_count where region_code = any (${codes}::text[])
      and (${since}::date is null or from_on >= ${since})`.execute(db)
    await keepCounts(db, kept)
  }
}

/** The regions whose kept counts are not the sums of what is kept of their commitments. */
export async function findWrongCounts(db: Database, regionCodes: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const codes of inSteps(regionCodes)) {
    const kept = Map.groupBy(await listKeptCounts(db, codes, null), ({ code }) => code)
    const given = Map.groupBy(countHistory(await listCountChanges(db, codes, null)), ({ code }) => code)
    wrong.push(...codes.filter((code) => !isDeepStrictEqual(kept.get(code), given.get(code))))
  }
  return wrong
}
