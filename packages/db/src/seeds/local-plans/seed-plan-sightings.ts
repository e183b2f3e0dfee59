import { endingStates, type IsoDay, type SightingState } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import type { PlanSources } from './keep-plan-sources.ts'
import { cell, commitmentIdOf, keptRows, type LocalPlanRow, required, wordsOf } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

const stateWords: Readonly<Record<string, SightingState>> = {
  alive: 'active',
  // Nothing on record says that it had ended, so it is seen alive again and nothing is taken back.
  revived: 'active',
  renamed: 'renamed',
  absorbed: 'absorbed',
}

// Told as over without how it ended, or missed by a resident while no official end was found.
const reportedEnds: Readonly<Record<string, SightingState>> = { 'LPG-044': 'lapsed', 'LPG-052': 'dormant' }

const stateOf = (row: LocalPlanRow): SightingState => {
  const state = reportedEnds[cell(row, 'id')] ?? stateWords[cell(row, 'state')]
  if (state === undefined) throw new Error(`no state for ${cell(row, 'id')}: ${cell(row, 'state')}`)
  return state
}

// As with the pilot: seen alive by the first day the source proves, seen ended by the last.
const dayOf = (row: LocalPlanRow) => {
  const day = readPartialDay(cell(row, 'date'), cell(row, 'date_precision'), cell(row, 'date_raw'))
  if (day === null) throw new Error(`no day of ${cell(row, 'id')}`)
  const isEnd = (endingStates as readonly string[]).includes(stateOf(row))
  return { ...day, on: isEnd ? day.last : day.first }
}

/**
 * Loads the dated sightings, each with the page that shows it. One that rests on the page of the forum of 2017 is
 * tied to that page.
 */
export async function seedPlanSightings(
  transaction: Transaction<DB>,
  sourcesOf: PlanSources,
  forumSourceId: number,
  tiedOn: IsoDay,
): Promise<void> {
  const words = wordsOf('sightings')
  const rows = keptRows('sightings')
  const ids = await insertForIds(
    transaction,
    'sighting',
    rows.map((row) => {
      const day = dayOf(row)
      return {
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        state: stateOf(row),
        sighted_on: day.on,
        sighted_precision: day.precision,
        sighted_raw: day.raw,
        note: cell(row, 'name_seen') === '' ? null : `Nama yang terlihat: ${cell(row, 'name_seen')}.`,
        note_en: cell(row, 'name_seen') === '' ? null : `Name seen: ${cell(row, 'name_seen')}.`,
      }
    }),
  )
  await insertRows(
    transaction,
    'evidence',
    rows.flatMap((row, index) => {
      const sources = cell(row, 'source_ids') === 'S902' ? [forumSourceId] : sourcesOf(row)
      if (sources.length === 0) throw new Error(`no source of ${cell(row, 'id')}`)
      return sources.map((sourceId) => ({
        commitment_id: commitmentIdOf(cell(row, 'commitment_id')),
        sighting_id: ids[index] as number,
        source_id: sourceId,
        added_on: tiedOn,
        page: cell(row, 'locator'),
        rationale: required(words.get(cell(row, 'id'))?.rationale, cell(row, 'id')),
        rationale_en: [cell(row, 'summary'), cell(row, 'note')].filter((text) => text !== '').join('. '),
      }))
    }),
  )
}
