import type { Database } from '@estafet/db'
import { sql } from 'kysely'
import { keepOwnLayout } from '../as-of/state-layout.commands.ts'
import type { CommitmentRow, RegionRow } from './kept-rows.ts'

const updates = (columns: readonly string[]) =>
  sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))

/** Writes kept commitment states over what was kept before. */
export async function keepCommitmentRows(db: Database, rows: readonly CommitmentRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const layout = await keepOwnLayout(db)
  const columns = [...Object.keys(first).filter((column) => column !== 'commitment_id'), 'layout']
  await sql`insert into commitment_state
    select * from jsonb_populate_recordset(null::commitment_state,
      ${JSON.stringify(rows.map((row) => ({ ...row, layout })))}::jsonb)
    on conflict (commitment_id) do update set ${updates(columns)}`.execute(db)
}

/** Writes the regions' sums and drops those of themes no commitment has any more. */
export async function keepRegionRows(
  db: Database,
  regionCodes: readonly string[],
  rows: readonly RegionRow[],
): Promise<void> {
  const kept = rows.map((row) => `${row.region_code}/${row.theme}`)
  await sql`delete from region_state where region_code = any (${regionCodes}::text[])
    and not (region_code || '/' || theme = any (${kept}::text[]))`.execute(db)
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first).filter((column) => column !== 'region_code' && column !== 'theme')
  await sql`insert into region_state
    select * from jsonb_populate_recordset(null::region_state, ${JSON.stringify(rows)}::jsonb)
    on conflict (region_code, theme) do update set ${updates(columns)}`.execute(db)
}

/** Remembers the day the kept state holds for, and that everything is kept by no earlier layout than this. */
export async function setStateDay(db: Database, day: string, layout: number): Promise<void> {
  await sql`update dataset set state_day = ${day}, layout = greatest(layout, ${layout}::smallint)`.execute(db)
}

/** Moves the version that answers are kept under: what they were made of was computed anew. */
export async function moveDatasetVersion(transaction: Database): Promise<void> {
  await sql`select move_dataset_version_once()`.execute(transaction)
}

/**
 * The day the kept state is of, for who moves it or computes for all: nobody else moves it or keeps a state until the
 * transaction ends. Null where nothing is kept.
 */
export async function lockStateDay(transaction: Database): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select lock_state_day() as day`.execute(transaction)
  return rows[0]?.day ?? null
}

/**
 * The day to keep the commitments for, none of which anybody else computes until the transaction ends. Writers of
 * other commitments go on beside this one. Null where nothing is kept.
 *
 * Commitments are taken first, by id, then the day, then regions: in one order by all, so that none wait in a circle.
 */
export async function holdCommitments(transaction: Database, ids: readonly string[]): Promise<string | null> {
  await sql`select from commitment where id = any (${ids}::text[]) order by id for no key update`.execute(
    transaction,
  )
  const { rows } = await sql<{ day: string | null }>`select hold_state_day() as day`.execute(transaction)
  return rows[0]?.day ?? null
}

/** Has others who sum up the regions wait until the transaction ends, so that none sums without what this one kept. */
export async function lockRegions(transaction: Database, codes: readonly string[]): Promise<void> {
  await sql`select from region where code = any (${codes}::text[]) order by code for no key update`.execute(
    transaction,
  )
}
