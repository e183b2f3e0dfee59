import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, keptRows, type LocalPlanRow, otherWords, required } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

const dayOf = (row: LocalPlanRow, name: string) =>
  readPartialDay(cell(row, `${name}_date`), cell(row, `${name}_precision`), cell(row, `${name}_raw`))

const planRow = (row: LocalPlanRow, sourceId: number | null, words: ReturnType<typeof otherWords>) => {
  const [start, end, sent] = [dayOf(row, 'start'), dayOf(row, 'end'), dayOf(row, 'submitted')]
  const note = cell(row, 'note')
  return {
    region_code: cell(row, 'region_code') === '' ? null : cell(row, 'region_code'),
    kind: cell(row, 'level') === 'national' ? ('oga_national' as const) : ('ogp_local' as const),
    title: required(words(cell(row, 'id'), 'title'), cell(row, 'id')),
    title_en: cell(row, 'title'),
    printed_title: cell(row, 'title'),
    starts_on: start?.first ?? null,
    starts_precision: start?.precision ?? null,
    starts_raw: start?.raw ?? null,
    ends_on: end?.last ?? null,
    ends_precision: end?.precision ?? null,
    ends_raw: end?.raw ?? null,
    submitted_on: sent?.last ?? null,
    submitted_precision: sent?.precision ?? null,
    submitted_raw: sent?.raw ?? null,
    source_id: sourceId,
    note: note === '' ? null : required(words(cell(row, 'id'), 'note'), `the note of ${cell(row, 'id')}`),
    note_en: note === '' ? null : note,
  }
}

/** Loads the plans of the set; one the pilot records under the same title is filled in. Returns their ids. */
export async function seedPlans(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
): Promise<ReadonlyMap<string, number>> {
  const words = otherWords()
  const ids = new Map<string, number>()
  for (const row of keptRows('plans')) {
    const plan = planRow(row, sourcesOf(row)[0] ?? null, words)
    const known = await transaction
      .selectFrom('action_plan')
      .select('id')
      .where('title', '=', plan.title)
      .where('region_code', plan.region_code === null ? 'is' : '=', plan.region_code)
      .executeTakeFirst()
    if (known === undefined) {
      const [id] = await insertForIds(transaction, 'action_plan', [plan])
      ids.set(cell(row, 'id'), id as number)
    } else {
      await transaction.updateTable('action_plan').set(plan).where('id', '=', known.id).execute()
      ids.set(cell(row, 'id'), known.id)
    }
  }
  return ids
}
