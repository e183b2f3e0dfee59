import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, required, wordsOf } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)

/** Loads what offices and projects published about their own commitments, with the figure as they print it. */
export async function seedOwnFigures(transaction: Transaction<DB>, sourcesOf: PlanSources): Promise<void> {
  const words = wordsOf('figures')
  const rows = keptRows('reports')
  const ids = await insertForIds(
    transaction,
    'own_figure',
    rows.map((row) => {
      const written = words.get(cell(row, 'id'))
      const day = readPartialDay(cell(row, 'date'), cell(row, 'date_precision'), cell(row, 'date_raw'))
      if (day === null) throw new Error(`no day of ${cell(row, 'id')}`)
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        told_on: day.last,
        told_precision: day.precision,
        told_raw: day.raw,
        reported_by: cell(row, 'reported_by'),
        summary: required(written?.summary, cell(row, 'id')),
        summary_en: cell(row, 'summary'),
        figure: orNull(cell(row, 'figure')),
        unit: orNull(written?.unit),
        unit_en: orNull(cell(row, 'unit')),
      }
    }),
  )
  await insertRows(
    transaction,
    'fact_source',
    rows.flatMap((row, index) =>
      sourcesOf(row).map((sourceId) => ({
        own_figure_id: ids[index] as number,
        source_id: sourceId,
        page: cell(row, 'locator'),
      })),
    ),
  )
}
