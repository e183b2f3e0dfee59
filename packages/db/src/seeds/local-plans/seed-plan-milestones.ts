import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, type LocalPlanRow, required, wordsOf } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

/** How the set names the end of a commitment whose inner milestones could not be read. */
const endOfCommitment = 'Commitment completed'
const endOfCommitmentInIndonesian = 'Komitmen selesai (akhir masanya menurut rencana)'

// What is known to have happened is an event, also where it had been promised: nobody reported it as a milestone.
const isEvent = (row: LocalPlanRow): boolean => cell(row, 'kind') === 'event' || cell(row, 'done_date') !== ''

const titleOf = (words: ReturnType<typeof wordsOf>, row: LocalPlanRow): string =>
  cell(row, 'title') === endOfCommitment
    ? endOfCommitmentInIndonesian
    : required(words.get(cell(row, 'id'))?.title, cell(row, 'id'))

// The one deadline that was moved; both its days are printed in full.
const isMoved = (row: LocalPlanRow): boolean => cell(row, 'id') === 'LPM-NTB-02-M03'

const factSources = (
  column: 'milestone_id' | 'commitment_event_id',
  rows: readonly LocalPlanRow[],
  ids: readonly number[],
  sourcesOf: PlanSources,
) =>
  rows.flatMap((row, index) =>
    sourcesOf(row).map((sourceId) => ({
      [column]: ids[index] as number,
      source_id: sourceId,
      page: cell(row, 'locator'),
    })),
  )

/** Loads what the plans promise as milestones. An event is not a promise; it is kept as what happened. */
export async function seedPlanMilestones(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
): Promise<void> {
  const words = wordsOf('milestones')
  const rows = keptRows('milestones').filter((row) => !isEvent(row))
  const ids = await insertForIds(
    transaction,
    'milestone',
    rows.map((row) => {
      // What the plan promised first; a deadline that was moved is a fact of its own, below.
      const original = cell(row, 'original_due_date')
      const due = readPartialDay(original, cell(row, 'due_precision'), cell(row, 'due_raw'))
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        ordinal: Number(cell(row, 'seq')),
        title: titleOf(words, row),
        title_en: cell(row, 'title'),
        original_due_on: due?.last ?? null,
        due_on: isMoved(row) ? cell(row, 'due_date') : (due?.last ?? null),
        due_precision: due?.precision ?? null,
        due_raw: cell(row, 'due_raw') === '' ? null : cell(row, 'due_raw'),
      }
    }),
  )
  await insertRows(transaction, 'fact_source', factSources('milestone_id', rows, ids, sourcesOf))
  const moved = rows.findIndex(isMoved)
  const row = rows[moved]
  if (row === undefined) throw new Error('the milestone whose deadline was moved is missing')
  await insertRows(transaction, 'deadline_change', [
    {
      commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
      milestone_id: ids[moved] as number,
      // The page of June 2021 that gives the new year; the page of August 2020 gave the first.
      changed_on: '2021-06-25',
      old_due_on: cell(row, 'original_due_date'),
      new_due_on: cell(row, 'due_date'),
      reason: 'not_stated',
      reason_text: 'Pada Agustus 2020 disebut 2023, pada Juni 2021 disebut 2021.',
      reason_text_en: '2023 was said in August 2020, 2021 in June 2021.',
      source_id: sourcesOf(row)[1] ?? null,
    },
  ])
}

/** Loads what happened to the commitments: regulations, launches, trainings. */
export async function seedPlanEvents(transaction: Transaction<DB>, sourcesOf: PlanSources): Promise<void> {
  const words = wordsOf('milestones')
  const rows = keptRows('milestones').filter(isEvent)
  const ids = await insertForIds(
    transaction,
    'commitment_event',
    rows.map((row) => {
      const day = readPartialDay(cell(row, 'done_date'), cell(row, 'done_precision'), cell(row, 'done_raw'))
      if (day === null) throw new Error(`no day of ${cell(row, 'id')}`)
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        happened_on: day.last,
        happened_precision: day.precision,
        happened_raw: day.raw,
        title: titleOf(words, row),
        title_en: cell(row, 'title'),
      }
    }),
  )
  await insertRows(transaction, 'fact_source', factSources('commitment_event_id', rows, ids, sourcesOf))
}
