import { migrateToLatest } from '@estafet/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openScratchDatabase } from '../scratch-database.ts'

interface Key {
  readonly table: string
  readonly name: string
  readonly columns: readonly string[]
  readonly target: string
}

/** What a row is of, and the column that says so. */
const owners: readonly { readonly column: string; readonly table: string }[] = [
  { column: 'commitment_id', table: 'commitment' },
  { column: 'region_code', table: 'region' },
]

/** Keys that may name a row of another owner, or that something else holds: each with what does. */
const heldOtherwise: Readonly<Record<string, string>> = {
  commitment_action_plan_id_fkey: 'a plan of the nation has no region: trigger commitment_plan_checked',
  commitment_state_commitment_id_fkey: 'kept, not recorded: estafet verify compares the region',
  commitment_history_commitment_id_fkey: 'kept, not recorded: estafet verify compares the region',
  handover_history_commitment_id_fkey: 'kept, not recorded: written with its commitment, whose region stays',
  survival_history_commitment_id_fkey: 'kept, not recorded: written with its commitment, whose region stays',
  continuity_decision_merged_into_id_fkey:
    'a decision has no region of its own: trigger continuity_decision_belonging_checked',
  region_event_other_region_code_fkey: 'two regions by meaning: check region_event_with_another',
}

/** Keys from a table to itself whose rows have no owner in common. */
const selfReferencesWithoutOwner: Readonly<Record<string, string>> = {
  region_province_code_fkey:
    'check region_code_within_province: the code itself begins with that of the province',
}

test('each key that names a row of the same commitment or region carries that with it', async () => {
  const { db, close } = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  await migrateToLatest(db)
  const { rows: keys } = await sql<Key>`
    select conrelid::regclass::text as "table", conname as name, confrelid::regclass::text as target,
      array(select attname::text from unnest(conkey) with ordinality k (n, place)
        join pg_attribute on attrelid = conrelid and attnum = n order by place) as columns
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`.execute(
    db,
  )
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select attrelid::regclass::text as "table", attname::text as "column" from pg_attribute join pg_class c on c.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped`.execute(
    db,
  )
  await close()

  const has = (table: string, column: string) =>
    columns.some((each) => each.table === table && each.column === column)
  // The key that says whose a row is carries its owner by itself; any further one must carry it too.
  const loose = keys.filter(({ table, columns: from, target }) =>
    owners.some(
      ({ column, table: owner }) =>
        has(table, column) && (target === owner || has(target, column)) && !from.includes(column),
    ),
  )
  expect(keys.length).toBeGreaterThan(60)
  expect(loose.map(({ name }) => name).sort()).toEqual(Object.keys(heldOtherwise).sort())

  const toItself = keys.filter(({ table, target }) => table === target)
  expect(toItself.length).toBeGreaterThan(2)
  expect(toItself.filter(({ columns: from }) => from.length < 2).map(({ name }) => name)).toEqual(
    Object.keys(selfReferencesWithoutOwner),
  )
})
