import { endingStates, type IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { addressesIn, sourceIdOf } from '../keep-sources.ts'
import { pageContaining, type PilotInitiative } from './pilot-initiatives.ts'
import type { PilotSighting } from './pilot-sighting.ts'
import { pilotSightings } from './pilot-sightings.ts'

/** The day this edition of the pilot tied its sources to its facts; fixed, so that every copy is the same. */
export const pilotTiedOn: IsoDay = '2026-11-15'

/** The source a page of a commitment's row stands for; `forum` and `dataset` are documents without an address. */
export type PilotSourceOf = (commitmentId: string, page: string) => number

/** Finds the sources of the pilot's pages by a distinctive part of their address. */
export const pilotSourceOf = (
  initiatives: readonly PilotInitiative[],
  sourceIds: ReadonlyMap<string, number>,
  documents: { readonly forum: number; readonly dataset: number },
): PilotSourceOf => {
  const addressesOf = new Map(initiatives.map(({ row }) => [row.id, addressesIn(row.source_urls)]))
  return (commitmentId, page) =>
    page === 'forum' || page === 'dataset'
      ? documents[page]
      : sourceIdOf(sourceIds, pageContaining(addressesOf.get(commitmentId) ?? [], page))
}

// Within an imprecise span the safe reading is the least that the source proves: seen alive by its first day,
// seen ended by its last.
const safeDay = ({ state, raw, on, precision }: PilotSighting) => {
  const day = { ...readImpreciseDay(on ?? raw, precision), raw }
  const isEnd = (endingStates as readonly string[]).includes(state)
  return { ...day, on: isEnd ? day.last : day.first }
}

/** Loads the pilot's sightings, each with the pages that show it. */
export const seedPilotSightings = (transaction: Transaction<DB>, sourceOf: PilotSourceOf): Promise<void> =>
  insertPilotSightings(transaction, pilotSightings, sourceOf)

/** Records sightings of the pilot, each with the pages that show it. */
export async function insertPilotSightings(
  transaction: Transaction<DB>,
  sightings: readonly PilotSighting[],
  sourceOf: PilotSourceOf,
): Promise<void> {
  const sightingIds = await insertForIds(
    transaction,
    'sighting',
    sightings.map((sighting) => {
      const day = safeDay(sighting)
      return {
        commitment_id: sighting.commitmentId,
        state: sighting.state,
        sighted_on: day.on,
        sighted_precision: day.precision,
        sighted_raw: day.raw,
        is_latest: sighting.isLatest ?? false,
      }
    }),
  )
  await insertRows(
    transaction,
    'evidence',
    sightings.flatMap((sighting, index) =>
      sighting.pages.map((page) => ({
        commitment_id: sighting.commitmentId,
        sighting_id: sightingIds[index] as number,
        source_id: sourceOf(sighting.commitmentId, page),
        added_on: pilotTiedOn,
        rationale: sighting.rationale,
        rationale_en: sighting.rationaleEn,
      })),
    ),
  )
}
