import { inTransaction, openPostgres, sealChangeLog } from '@estafet/db'
import { addDays } from '@estafet/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { verifyChangeLog } from '../change-log/verify-change-log.read.ts'
import { publishReport } from '../commitments/recording/publish-report.commands.ts'
import { findDatasetVersion, findStateDay } from './kept-state.queries.ts'
import { ensureStateDay, refreshAllState } from './roll-state.commands.ts'
import { verifyState } from './verify-state.read.ts'

// Here what is written stays: what writers do to one another shows in their commits alone.
const database = useTestDatabase()
const opensMany = (process.env.TEST_DATABASE_URL ?? '') !== ''
const writer = (number: number) => ({ actor: `writer ${number}` })

/** Commitments: so many of each of the regions with most of them. */
const listTargets = async (regions: number, ofEach: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from (select id, region_code, row_number() over (partition by region_code order by id) as place,
        count(*) over (partition by region_code) as n from commitment where started_on < '2026-01-01') c
    where place <= ${ofEach} and region_code in (select region_code from commitment where started_on < '2026-01-01'
      group by 1 order by count(*) desc, 1 limit ${regions}) order by place, region_code`.execute(
    database().db,
  )
  return rows.map(({ id }) => id)
}

const report = (number: number, commitmentId: string) =>
  publishReport(
    database().db,
    writer(number),
    { commitmentId, reportedOn: testToday, delivery: number % 2 === 0 ? 'limited' : 'substantial' },
    testToday,
  )

const keptDay = async (): Promise<string> => (await findStateDay(database().db)) ?? testToday

/** What got lost: where kept state is not what the facts give, or a change is not in the log, or not sealed. */
const findLost = async (): Promise<string[]> => {
  const { db } = database()
  const day = await keptDay()
  const { differences: ofState } = await verifyState(db, day)
  const { differences, unsealed } = await verifyChangeLog(db)
  return [...ofState, ...differences, ...(unsealed.entries > 0 ? [`${unsealed.entries} not sealed`] : [])]
}

test('of many writers at once, on the same regions and commitments too, none undoes what another did', async () => {
  const { db } = database()
  const targets = await listTargets(3, 4)
  expect(targets.length).toBe(12)
  const before = await findDatasetVersion(db)
  const all = [...targets, ...targets, ...targets]
  const ids: number[] = []
  // Eight at once; each takes what is next.
  const left = all.entries()
  const write = async () => {
    for (const [index, target] of left) ids.push((await report(index, target)).id)
  }
  await Promise.all(Array.from({ length: 8 }, write))
  expect(new Set(ids).size).toBe(all.length)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from change_log_seal join change_log on id = entry_id
    where table_name = 'progress_report' and (new_row ->> 'id')::int = any (${ids}::int[])`.execute(db)
  expect(rows).toEqual([{ count: all.length }])
  const moves = (await findDatasetVersion(db)) - before
  expect(moves).toBeGreaterThan(0)
  expect(moves).toBeLessThanOrEqual(all.length)
  expect(await findLost()).toEqual([])
})

test.runIf(opensMany)('a writer waits for no other that is at work in another region', async () => {
  const { db, url } = database()
  const [one = '', other = ''] = await listTargets(2, 1)
  // What waits for a lock is refused.
  const impatient = await openPostgres(url ?? '', {
    limits: { statementMs: 10_000, lockMs: 100, idleInTransactionMs: 10_000 },
  })
  await inTransaction(db, writer(1), async (transaction) => {
    const input = { reportedOn: testToday, delivery: 'limited' } as const
    await publishReport(transaction, writer(1), { ...input, commitmentId: one }, testToday)
    await publishReport(impatient.db, writer(2), { ...input, commitmentId: other }, testToday)
    const { rows } = await sql<{ entries: number }>`
      select count(*)::int as entries from change_log_unsealed`.execute(impatient.db)
    expect(rows).toEqual([{ entries: 0 }])
    await expect(
      publishReport(impatient.db, writer(2), { ...input, commitmentId: one }, testToday),
    ).rejects.toThrow('lock timeout')
  })
  await impatient.close()
  expect(await findLost()).toEqual([])
})

test('what was committed and not sealed, as by a program that was killed, is sealed by the next', async () => {
  const { db } = database()
  const [one = ''] = await listTargets(1, 1)
  const before = await findDatasetVersion(db)
  await db.transaction().execute(async (transaction) => {
    await publishReport(
      transaction,
      writer(1),
      { commitmentId: one, reportedOn: testToday, delivery: 'limited' },
      testToday,
    )
  })
  expect(await findDatasetVersion(db)).toBe(before)
  const { differences, unsealed } = await verifyChangeLog(db)
  expect([differences, unsealed.entries]).toEqual([[], 1])
  await sealChangeLog(db)
  expect(await findDatasetVersion(db)).toBe(before + 1)
  expect(await findLost()).toEqual([])
})

test('everything computed anew beside writers loses nothing they wrote', async () => {
  const targets = await listTargets(3, 3)
  await Promise.all([
    refreshAllState(database().db, await keptDay()),
    ...targets.map((id, index) => report(index, id)),
    ...targets.map((id, index) => report(index + 1, id)),
  ])
  expect(await findLost()).toEqual([])
})

test('a day that turns while two write loses nothing of either, whoever comes first', async () => {
  const { db } = database()
  const [one = '', other = ''] = await listTargets(2, 1)
  const from = await keptDay()
  const days = Array.from({ length: 4 }, (_, index) => addDays(from, (index + 1) * 40))
  for (const day of days) {
    const writing = async (number: number, id: string) => {
      for (let turn = 0; turn < 4; turn++) await report(number + turn, id)
    }
    const [reached] = await Promise.all([ensureStateDay(db, day), writing(1, one), writing(2, other)])
    expect([reached, await findStateDay(db)]).toEqual([day, day])
    expect(await findLost()).toEqual([])
  }
})
