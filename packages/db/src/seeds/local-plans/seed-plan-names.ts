import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

/** Loads the names commitments have carried, each from and until when; one that is on record is filled in. */
export async function seedPlanNames(transaction: Transaction<DB>, sourcesOf: PlanSources): Promise<void> {
  const known = await transaction
    .selectFrom('commitment_alias')
    .select(['id', 'commitment_id', 'name'])
    .execute()
  for (const row of keptRows('aliases')) {
    const from = readPartialDay(cell(row, 'from_date'), cell(row, 'from_precision'), '')
    const to = readPartialDay(cell(row, 'to_date'), cell(row, 'to_precision'), '')
    const alias = {
      commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
      name: cell(row, 'name'),
      from_on: from?.first ?? null,
      from_precision: from?.precision ?? null,
      from_raw: from?.raw ?? null,
      to_on: to?.last ?? null,
      to_precision: to?.precision ?? null,
      to_raw: to?.raw ?? null,
      source_id: sourcesOf(row)[0] ?? null,
    }
    const same = known.find(
      ({ commitment_id, name }) => commitment_id === alias.commitment_id && name === alias.name,
    )
    if (same === undefined) await insertRows(transaction, 'commitment_alias', [alias])
    else await transaction.updateTable('commitment_alias').set(alias).where('id', '=', same.id).execute()
  }
}
