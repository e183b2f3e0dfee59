import type { Database } from '@estafet/db'
import { addDays } from '@estafet/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { loadKeptHistories, loadStatesOn } from '../as-of/history.queries.ts'
import { ownWords, recordFormat, recordSize } from '../as-of/state-record.ts'
import { findCommitmentsOn } from '../commitments/list/commitments-as-of.queries.ts'
import { ensureStateDay } from './roll-state.commands.ts'
import { verifyState } from './verify-state.read.ts'

const database = useTestDatabase()
const day = '2020-06-01'
const region = '35.76'
// The bytes of one word, and how many of them there are.
const wordBytes = [ownWords.official, ownWords.evidence, ownWords.schedule, ownWords.continuity]
const countsAt = 7
const counts = ownWords.schedule.length

/** The bytes as a release would have written them that has the words in the opposite order. */
const inOppositeOrder = (states: Uint8Array): Buffer => {
  const written = Buffer.from(states)
  for (let start = 0; start < written.length; start += recordSize) {
    for (const [at, words] of wordBytes.entries())
      written.writeUInt8(words.length - 1 - written.readUInt8(start + at), start + at)
    const own = Buffer.from(written.subarray(start + countsAt, start + countsAt + counts * 2))
    for (let index = 0; index < counts; index++)
      own.copy(written, start + countsAt + index * 2, (counts - 1 - index) * 2, (counts - index) * 2)
  }
  return written
}

const opposite = Object.fromEntries(
  Object.entries(ownWords).map(([kind, words]) => [kind, words.toReversed()]),
)

async function addLayout(
  db: Database,
  { id, format = recordFormat, words = {} }: { id: number; format?: number; words?: object },
) {
  await sql`insert into state_layout (id, key, format, words) overriding system value
    values (${id}, ${`layout ${id}`}, ${format}, ${JSON.stringify(words)})`.execute(db)
  return id
}

/** Has another release keep every second commitment of the region. */
async function keepByAnother(
  db: Database,
  layout: number,
  rewrite: (states: Uint8Array) => Buffer,
): Promise<string[]> {
  const rows = await db
    .selectFrom('commitment')
    .select('id')
    .where('region_code', '=', region)
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id).filter((_, index) => index % 2 === 0)
  for (const [id, { states }] of await loadKeptHistories(db, ids))
    await sql`update commitment_history set layout = ${layout}, states = ${rewrite(states)}
      where commitment_id = ${id}`.execute(db)
  await sql`update commitment_state set layout = ${layout} where commitment_id = any (${ids}::text[])`.execute(
    db,
  )
  return ids
}

const statesOfRegion = async (db: Database) =>
  (await loadStatesOn(db, [region], day))
    .get(region)
    ?.map((state) => JSON.stringify(state))
    .toSorted()

test('rows another release kept by other numbers are read by its words, beside our own', async () => {
  await undone(database().db, async (db) => {
    const before = await statesOfRegion(db)
    const listed = await findCommitmentsOn(db, { sample: 'all' }, day, null)
    await keepByAnother(db, await addLayout(db, { id: 900, words: opposite }), inOppositeOrder)
    expect(before?.length).toBeGreaterThan(3)
    expect(await statesOfRegion(db)).toEqual(before)
    expect(await findCommitmentsOn(db, { sample: 'all' }, day, null)).toEqual(listed)
  })
})

test.each([
  ['bytes laid out otherwise', { format: recordFormat + 1, words: ownWords }],
  [
    'a word this release has not',
    { words: { ...ownWords, official: ownWords.official.map((word) => `${word}_new`) } },
  ],
])('%s are refused, not read wrongly', async (_, layout) => {
  await undone(database().db, async (db) => {
    await keepByAnother(db, await addLayout(db, { id: 900, ...layout }), (states) => Buffer.from(states))
    const refusal = { kind: 'unavailable', reason: 'being_upgraded' }
    await expect(loadStatesOn(db, [region], day)).rejects.toMatchObject(refusal)
    await expect(findCommitmentsOn(db, { sample: 'all' }, day, null)).rejects.toMatchObject(refusal)
  })
})

test('a server of an earlier release leaves what the newer one kept, on the next day too', async () => {
  await undone(database().db, async (db) => {
    const newer = await addLayout(db, { id: 900, words: opposite })
    const ids = await keepByAnother(db, newer, inOppositeOrder)
    await sql`update dataset set layout = ${newer}`.execute(db)
    await ensureStateDay(db, testToday)
    await ensureStateDay(db, addDays(testToday, 1))
    const { rows } = await sql<{ layout: number }>`
      select distinct layout from commitment_history where commitment_id = any (${ids}::text[])`.execute(db)
    expect(rows).toEqual([{ layout: newer }])
    expect(await db.selectFrom('dataset').select('layout').executeTakeFirst()).toEqual({ layout: newer })
  })
})

test('a server of the newest release keeps anew what an earlier one beside it kept', async () => {
  await undone(database().db, async (db) => {
    await keepByAnother(db, await addLayout(db, { id: 0, words: opposite }), inOppositeOrder)
    expect((await verifyState(db, testToday)).differences).not.toEqual([])
    expect(await ensureStateDay(db, testToday)).toBe(testToday)
    expect((await verifyState(db, testToday)).differences).toEqual([])
  })
})

test('and everything where the earlier one kept all', async () => {
  await undone(database().db, async (db) => {
    const earlier = await addLayout(db, { id: 0, words: opposite })
    await sql`update commitment_state set layout = ${earlier}`.execute(db)
    await sql`update commitment_history set layout = ${earlier}`.execute(db)
    await sql`update dataset set layout = ${earlier}`.execute(db)
    await ensureStateDay(db, testToday)
    expect((await verifyState(db, testToday)).differences).toEqual([])
  })
})
