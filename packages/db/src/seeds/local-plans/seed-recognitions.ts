import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, type LocalPlanRow, otherWords, required } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

const kinds = new Set(['award', 'national_index', 'information_commission'])

const dayOf = (row: LocalPlanRow) => {
  const date = cell(row, 'published') === '' ? cell(row, 'method_year') : cell(row, 'published')
  return readPartialDay(date, '', '')
}

/** Loads awards and national indices: kept as what they are, never as a verdict on completion. */
export async function seedRecognitions(transaction: Transaction<DB>, sourcesOf: PlanSources): Promise<void> {
  const words = otherWords()
  const rows = keptRows('assessments').filter((row) => kinds.has(cell(row, 'assessor_kind')))
  const regionOf = new Map(keptRows('commitments').map((row) => [cell(row, 'id'), cell(row, 'region_code')]))
  const ids = await insertForIds(
    transaction,
    'recognition',
    rows.map((row) => {
      const day = dayOf(row)
      const isOfRegion = cell(row, 'note').startsWith('For the regency')
      return {
        region_code: required(regionOf.get(cell(row, 'commitment_id')), cell(row, 'id')),
        commitment_id: isOfRegion ? null : commitmentIdOf(cell(row, 'commitment_id')),
        given_by: cell(row, 'assessor'),
        name: required(words(cell(row, 'id'), 'name'), cell(row, 'id')),
        name_en: cell(row, 'value_raw'),
        value: cell(row, 'value_raw'),
        given_on: day?.last ?? null,
        given_precision: day?.precision ?? null,
        given_raw: day?.raw ?? null,
        note: words(cell(row, 'id'), 'note') ?? null,
        note_en: cell(row, 'note') === '' ? null : cell(row, 'note'),
      }
    }),
  )
  await insertRows(
    transaction,
    'fact_source',
    rows.flatMap((row, index) =>
      sourcesOf(row).map((sourceId) => ({
        recognition_id: ids[index] as number,
        source_id: sourceId,
        page: cell(row, 'locator'),
      })),
    ),
  )
}
