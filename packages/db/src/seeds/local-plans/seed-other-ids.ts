import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { pilotIds } from './local-plan-rows.ts'

/** Keeps the ids under which the set records what the pilot had recorded before: whoever has the set finds it by them. */
export async function seedOtherIds(transaction: Transaction<DB>): Promise<void> {
  const known = await transaction
    .selectFrom('commitment')
    .select('id')
    .where('id', 'in', [...pilotIds.values()])
    .execute()
  const isKnown = new Set(known.map(({ id }) => id))
  const rows = [...pilotIds]
    .map(([id, commitment_id]) => ({ id, commitment_id }))
    .filter(({ commitment_id }) => isKnown.has(commitment_id))
  if (rows.length === 0) return
  await transaction
    .insertInto('commitment_other_id')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
