import type { Database } from '@estafet/db'
import type { SealsInput } from '@estafet/domain'
import { countRoots, findRootOf, listRoots, type LogRoot } from './log-roots.queries.ts'

/** A page of the roots of the change log, the newest first; with a position the one that tells of it, or none. */
export async function getRoots(
  db: Database,
  { position, limit, offset }: SealsInput,
): Promise<{ readonly items: readonly LogRoot[]; readonly total: number }> {
  if (position === undefined)
    return { items: await listRoots(db, { limit, offset }), total: await countRoots(db) }
  const root = await findRootOf(db, position)
  const items = root === null ? [] : [root]
  return { items, total: items.length }
}
