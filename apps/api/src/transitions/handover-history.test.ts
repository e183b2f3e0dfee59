import { addDays, countHandedOver, handedOver, type IsoDay, toHandOver } from '@estafet/domain'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { loadHandoverFacts } from './handover-facts.queries.ts'
import { countRegions, readRegionHandovers } from './region-handovers.read.ts'
import { inBatches } from './transition-export.read.ts'

const database = useTestDatabase()

/** The counts of every region as the facts themselves give them on a day. */
async function countFromFacts(asOf: IsoDay) {
  const { db } = database()
  const regions = await readRegionHandovers(db, { sample: 'all', province: undefined, kind: undefined }, asOf)
  const facts: Awaited<ReturnType<typeof loadHandoverFacts>> = []
  for (const batch of inBatches(regions))
    facts.push(
      ...(await loadHandoverFacts(db, { regionCodes: batch.map(({ region }) => region.code) }, asOf)),
    )
  const byRegion = Map.groupBy(facts, ({ regionCode }) => regionCode)
  return regions.map((region) => {
    const own = byRegion.get(region.region.code) ?? []
    return {
      ...region,
      counts: region.handovers.map((handover) =>
        countHandedOver(handedOver(own, handover, ({ decisions }) => decisions, asOf)),
      ),
      toHandOver: region.coming?.isWatched === true ? toHandOver(own, asOf).length : null,
    }
  })
}

async function countKept(asOf: IsoDay) {
  const { db } = database()
  const regions = await readRegionHandovers(db, { sample: 'all', province: undefined, kind: undefined }, asOf)
  return countRegions(db, regions, asOf)
}

const aDay = fc.integer({ min: -7_600, max: 1_500 }).map((days) => addDays(testToday, days))

test('what is kept of handovers counts on every day what the facts give', async () => {
  for (const asOf of [testToday, '2025-06-01', '2025-06-02', '2018-12-31', '2019-03-20'])
    expect(await countKept(asOf)).toEqual(await countFromFacts(asOf))
  await fc.assert(
    fc.asyncProperty(aDay, async (asOf) => {
      expect(await countKept(asOf)).toEqual(await countFromFacts(asOf))
    }),
    { numRuns: 60 },
  )
})
