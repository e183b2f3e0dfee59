import type { Insertable, Transaction } from 'kysely'
import type { DB, LeaderSpell } from '../generated/database.ts'
import { insertForIds, insertRows } from './insert-rows.ts'

/** A spell to record: its holder by name (null for a vacancy) and the sources it rests on. */
export interface NewSpell {
  readonly spell: Omit<Insertable<LeaderSpell>, 'person_id'>
  readonly holder: string | null
  readonly sourceIds: readonly number[]
}

/**
 * Records spells with their holders and sources. The same name in one region is the same person; across regions
 * a shared name proves nothing, so each region has its own.
 */
export async function insertSpells(transaction: Transaction<DB>, spells: readonly NewSpell[]): Promise<void> {
  const keyOf = ({ spell, holder }: NewSpell) => `${spell.region_code} ${holder}`
  const holders = new Map(
    spells.flatMap((each) => (each.holder === null ? [] : [[keyOf(each), each.holder] as const])),
  )
  const ids = await insertForIds(
    transaction,
    'person',
    [...holders.values()].map((name) => ({ name })),
  )
  const personIds = new Map([...holders.keys()].map((key, index) => [key, ids[index] as number]))
  const spellIds = await insertForIds(
    transaction,
    'leader_spell',
    spells.map((each) => ({ ...each.spell, person_id: personIds.get(keyOf(each)) ?? null })),
  )
  await insertRows(
    transaction,
    'leader_spell_source',
    spells.flatMap(({ sourceIds }, index) =>
      [...new Set(sourceIds)].map((sourceId) => ({
        leader_spell_id: spellIds[index] as number,
        source_id: sourceId,
      })),
    ),
  )
}
