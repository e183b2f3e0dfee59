import type { Database } from '@estafet/db'
import { comingHandover, type IsoDay, knownHandovers } from '@estafet/domain'
import { sql } from 'kysely'
import { listLeaderSpells } from '../regions/region.queries.ts'

/**
 * Whether the region was handed over on the day, or is expected to be, as known on `asOf`; without one as known on
 * the day the kept state is of.
 */
export async function isHandover(
  db: Database,
  { code, day }: { readonly code: string; readonly day: string },
  asOf: IsoDay | null,
): Promise<boolean> {
  const { rows } = await sql<{ today: IsoDay | null }>`select state_day as today from dataset`.execute(db)
  const today = rows[0]?.today ?? null
  const known = asOf !== null && today !== null && asOf < today ? asOf : today
  if (known === null) return false
  const spells = await listLeaderSpells(db, code, known)
  return (
    comingHandover(spells, known)?.on === day ||
    knownHandovers(spells, known).some(({ transition }) => transition.inauguratedOn === day)
  )
}
