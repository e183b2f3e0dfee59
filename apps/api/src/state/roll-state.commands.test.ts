import type { Database } from '@estafet/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { prepareDatabase } from '../process/prepare-database.ts'
import { publishReport } from '../commitments/recording/publish-report.commands.ts'
import { findStateDay } from './kept-state.queries.ts'
import { ensureStateDay, refreshAllState } from './roll-state.commands.ts'
import { listSetAside } from './set-aside.commands.ts'
import { verifyState } from './verify-state.read.ts'

const database = useTestDatabase()
const later = '2031-01-01'

/** Makes the database refuse any new state of the commitment. */
const refuse = (db: Database, id: string, sqlState: string) =>
  sql`do ${sql.lit(`begin
    create function refuse_state() returns trigger language plpgsql as $f$ begin
      raise exception 'refused for a test' using errcode = '${sqlState}';
    end $f$;
    create trigger refused before update on commitment_state for each row
      when (new.commitment_id = '${id}') execute function refuse_state();
  end`)}`.execute(db)

const accept = (db: Database) => sql`drop trigger refused on commitment_state`.execute(db)

const aStaleCommitment = async (db: Database): Promise<string> => {
  const row = await db
    .selectFrom('commitment_state')
    .select('commitment_id')
    .where('stale_on', '<=', later)
    .orderBy('commitment_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.commitment_id
}

test('one commitment that cannot be computed is set aside and the day turns for all others', async () => {
  await undone(database().db, async (db) => {
    const id = await aStaleCommitment(db)
    await refuse(db, id, '23514')
    expect(await ensureStateDay(db, later)).toBe(later)
    expect(await listSetAside(db)).toEqual([{ id, triedFor: later, reason: 'refused for a test' }])
    const { differences } = await verifyState(db, later)
    expect(differences).not.toEqual([])
    const named = new Set(differences.map((line) => line.split(/[: ]/)[0]))
    expect([...named].filter((name) => name !== id)).toEqual([])
    expect(differences).toContain(
      `${id}: set aside, its state could not be computed for ${later}: refused for a test`,
    )
    await accept(db)
    expect(await ensureStateDay(db, '2031-01-02')).toBe('2031-01-02')
    expect(await listSetAside(db)).toEqual([])
    expect((await verifyState(db, '2031-01-02')).differences).toEqual([])
  })
})

test('of many only those are set aside, also when everything is computed anew', async () => {
  await undone(database().db, async (db) => {
    await refuse(db, 'TNG-1', '22003')
    await refreshAllState(db, later)
    expect((await listSetAside(db)).map(({ id }) => id)).toEqual(['TNG-1'])
    expect(await findStateDay(db)).toBe(later)
  })
})

test('what has no kept state yet because it was set aside is tried again with the next day', async () => {
  await undone(database().db, async (db) => {
    const id = 'TNG-1'
    await db.deleteFrom('commitment_state').where('commitment_id', '=', id).execute()
    await db.deleteFrom('commitment_history').where('commitment_id', '=', id).execute()
    await db
      .insertInto('state_set_aside')
      .values({ commitment_id: id, tried_for: testToday, reason: 'of the test' })
      .execute()
    await ensureStateDay(db, later)
    expect(await listSetAside(db)).toEqual([])
    expect((await verifyState(db, later)).differences).toEqual([])
  })
})

test('what is computed anew within a day moves the version that answers are kept under', async () => {
  await undone(database().db, async (db) => {
    const versionOf = async () =>
      (await db.selectFrom('dataset').select('version').executeTakeFirstOrThrow()).version
    const before = await versionOf()
    await refreshAllState(db, testToday)
    expect(await versionOf()).toBeGreaterThan(before)
  })
})

test("a fault that is no commitment's sets none aside and leaves the day as it was", async () => {
  await undone(database().db, async (db) => {
    const id = await aStaleCommitment(db)
    await refuse(db, id, '53100')
    await sql`savepoint before`.execute(db)
    await expect(ensureStateDay(db, later)).rejects.toThrow('refused for a test')
    await sql`rollback to savepoint before`.execute(db)
    expect(await listSetAside(db)).toEqual([])
    expect(await findStateDay(db)).toBe(testToday)
  })
})

test('a server starts on the day before where a new one cannot be computed, and on none at all where none is kept', async () => {
  await undone(database().db, async (db) => {
    await refuse(db, await aStaleCommitment(db), '53100')
    await expect(prepareDatabase(db, 'demo', later)).resolves.toBe('demo')
    expect(await findStateDay(db)).toBe(testToday)
    await db.updateTable('dataset').set({ state_day: null }).execute()
    await expect(prepareDatabase(db, 'demo', later)).rejects.toThrow('refused for a test')
  })
})

test('a machine whose clock is behind moves nothing back', async () => {
  await undone(database().db, async (db) => {
    expect(await ensureStateDay(db, '2026-11-22')).toBe(testToday)
    expect(await findStateDay(db)).toBe(testToday)
  })
})

test('a day the clock of the database has not come to is left again', async () => {
  await undone(database().db, async (db) => {
    await ensureStateDay(db, '2091-01-01')
    expect(await ensureStateDay(db, testToday)).toBe(testToday)
    expect((await verifyState(db, testToday)).differences).toEqual([])
  })
})

test('a write that began before midnight is kept for the day it ends on', async () => {
  await undone(database().db, async (db) => {
    await ensureStateDay(db, later)
    const report = {
      commitmentId: 'TNG-1',
      milestoneId: null,
      reportedOn: testToday,
      delivery: 'limited' as const,
    }
    await publishReport(db, { actor: 'test' }, report, testToday)
    expect((await verifyState(db, later)).differences).toEqual([])
  })
})
