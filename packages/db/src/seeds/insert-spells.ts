import { calmName, type IsoDay } from '@estafet/domain'
import type { Insertable, Transaction } from 'kysely'
import type { DB, LeaderSpell } from '../generated/database.ts'
import { insertForIds, insertRows } from './insert-rows.ts'

/** A spell to record: its holder as the source writes the name (null for a vacancy) and the sources it rests on. */
export interface NewSpell {
  readonly spell: Omit<Insertable<LeaderSpell>, 'person_id'>
  readonly holder: string | null
  readonly sourceIds: readonly number[]
  /** Of a source that shows something later than the start of the spell: the day of that. */
  readonly knownOn?: ReadonlyMap<number, IsoDay>
}

// A note may speak of how the spell ended, or of what its latest source shows.
const noteKnownOn = ({ spell, knownOn }: NewSpell): IsoDay | null => {
  if (spell.note == null) return null
  const end = spell.ended_precision === 'scheduled' ? null : spell.ended_on
  return (
    [end, ...(knownOn?.values() ?? [])]
      .filter((day) => day != null)
      .toSorted()
      .at(-1) ?? null
  )
}

const personRow = (holder: string) => {
  const name = calmName(holder)
  return { name, name_raw: name === holder ? null : holder }
}

/**
 * Records spells with their holders and sources. The same name in one region, in capitals or not, is the same person,
 * also one on record there; across regions a shared name proves nothing, so each region has its own.
 */
export async function insertSpells(transaction: Transaction<DB>, spells: readonly NewSpell[]): Promise<void> {
  const keyOf = (code: string, name: string) => `${code} ${calmName(name)}`
  const onRecord = await transaction
    .selectFrom('leader_spell as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.region_code', 'p.id', 'p.name'])
    .execute()
  const personIds = new Map(onRecord.map(({ region_code, id, name }) => [keyOf(region_code, name), id]))
  const holders = new Map(
    spells.flatMap(({ spell, holder }) => {
      const key = holder === null ? null : keyOf(spell.region_code, holder)
      return holder === null || key === null || personIds.has(key) ? [] : [[key, personRow(holder)] as const]
    }),
  )
  const ids = await insertForIds(transaction, 'person', [...holders.values()])
  ;[...holders.keys()].forEach((key, index) => personIds.set(key, ids[index] as number))
  const spellIds = await insertForIds(
    transaction,
    'leader_spell',
    spells.map((each) => ({
      ...each.spell,
      person_id:
        each.holder === null ? null : (personIds.get(keyOf(each.spell.region_code, each.holder)) ?? null),
      note_known_on: noteKnownOn(each),
    })),
  )
  await insertRows(
    transaction,
    'leader_spell_source',
    spells.flatMap(({ sourceIds, knownOn }, index) =>
      [...new Set(sourceIds)].map((sourceId) => ({
        leader_spell_id: spellIds[index] as number,
        source_id: sourceId,
        known_on: knownOn?.get(sourceId) ?? null,
      })),
    ),
  )
}
