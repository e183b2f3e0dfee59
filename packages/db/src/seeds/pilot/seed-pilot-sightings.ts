import { endingStates, type IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { addressesIn, sourceIdOf } from '../keep-sources.ts'
import { pageContaining, type PilotInitiative } from './pilot-initiatives.ts'
import type { PilotSighting } from './pilot-sighting.ts'
import { pilotSightings } from './pilot-sightings.ts'

// The day this edition of the pilot tied its sources to its sightings; fixed, so that every copy is the same.
const pilotTiedOn: IsoDay = '2026-11-15'

// Within an imprecise span the safe reading is the least that the source proves: seen alive by its first day,
// seen ended by its last.
const safeDay = ({ state, raw, precision }: PilotSighting) => {
  const day = readImpreciseDay(raw, precision)
  const isEnd = (endingStates as readonly string[]).includes(state)
  return { ...day, on: isEnd ? day.last : day.first }
}

/** Loads the pilot's sightings, each with the pages that show it. */
export async function seedPilotSightings(
  transaction: Transaction<DB>,
  initiatives: readonly PilotInitiative[],
  sourceIds: ReadonlyMap<string, number>,
  documents: { readonly forum: number; readonly dataset: number },
): Promise<void> {
  const sightingIds = await insertForIds(
    transaction,
    'sighting',
    pilotSightings.map((sighting) => {
      const day = safeDay(sighting)
      return {
        commitment_id: sighting.commitmentId,
        state: sighting.state,
        sighted_on: day.on,
        sighted_precision: day.precision,
        sighted_raw: day.raw,
      }
    }),
  )
  const addressesOf = new Map(initiatives.map(({ row }) => [row.id, addressesIn(row.source_urls)]))
  const sourceIdFor = ({ commitmentId }: PilotSighting, page: string): number =>
    page === 'forum' || page === 'dataset'
      ? documents[page]
      : sourceIdOf(sourceIds, pageContaining(addressesOf.get(commitmentId) ?? [], page))
  await insertRows(
    transaction,
    'evidence',
    pilotSightings.flatMap((sighting, index) =>
      sighting.pages.map((page) => ({
        commitment_id: sighting.commitmentId,
        sighting_id: sightingIds[index] as number,
        source_id: sourceIdFor(sighting, page),
        added_on: pilotTiedOn,
        rationale: sighting.rationale,
        rationale_en: sighting.rationaleEn,
      })),
    ),
  )
}
