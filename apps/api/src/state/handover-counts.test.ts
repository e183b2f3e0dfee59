import { addDays, type IsoDay } from '@estafet/domain'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { verifyState } from './verify-state.read.ts'
import { findWrongCounts, refreshHandoverCounts } from './handover-counts.commands.ts'

const database = useTestDatabase()
const regions = ['35.76', '61.71', '99.76', '99.75']
const aDay = fc.integer({ min: -7_600, max: 400 }).map((days) => addDays(testToday, days))
const words = ['', 'at_risk undecided', 'paused not_due', 'at_risk decided stop']

/** Has the handovers of every second commitment say one thing from a day on. */
const saysFrom = (since: IsoDay, word: string) => sql`
  update handover_history h set
      days = h.days[1:kept.entries] || array[${since}::date],
      words = h.words[1:kept.entries] || array[${word}]
  from (select commitment_id, handover, width_bucket(${since}::date - 1, days) as entries,
      row_number() over (order by commitment_id, handover) as place from handover_history
    where region_code = any (${regions}::text[])) kept
  where kept.commitment_id = h.commitment_id and kept.handover = h.handover and kept.place % 2 = 0
    and (${word} <> '' or kept.entries > 0) and coalesce(h.words[kept.entries], '') <> ${word}`

test('counted anew from a day on, the counts are what they are when all days are counted', async () => {
  await fc.assert(
    fc.asyncProperty(aDay, fc.constantFrom(...words), async (since, word) => {
      await undone(database().db, async (db) => {
        await saysFrom(since, word).execute(db)
        await refreshHandoverCounts(db, regions, since)
        expect(await findWrongCounts(db, regions)).toEqual([])
        await refreshHandoverCounts(db, regions)
        expect(await findWrongCounts(db, regions)).toEqual([])
      })
    }),
    { numRuns: 40 },
  )
})

test('counts that are not the sum of what is kept of the commitments are told', async () => {
  await undone(database().db, async (db) => {
    await sql`update handover_count set commitments = array_fill(7, array[cardinality(commitments)])
      where region_code = '35.76'`.execute(db)
    expect((await verifyState(db, testToday)).differences).toEqual([
      '35.76: handover_count is not the sum of its commitments',
    ])
  })
})
