import type { Database } from '@estafet/db'
import type { ReportInput } from '@estafet/domain'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { ensureStateDay, refreshAllState } from '../../state/roll-state.commands.ts'
import { verifyState } from '../../state/verify-state.read.ts'
import { getCommitmentDetail } from '../detail/commitment-detail.read.ts'
import { publishReport } from './publish-report.commands.ts'

const database = useTestDatabase()
const actor = { actor: 'test', requestId: 'r-1' }

const someMilestone = (db: Database, commitment: string) =>
  db
    .selectFrom('milestone')
    .select('id')
    .where('commitment_id', '=', commitment)
    .orderBy('ordinal')
    .executeTakeFirstOrThrow()

describe('publishing a report', () => {
  it('moves the kept state with it and leaves a trace that names the actor', async () => {
    await undone(database().db, async (db) => {
      const { id } = await publishReport(
        db,
        actor,
        { commitmentId: 'TNG-1', reportedOn: testToday, delivery: 'complete' },
        testToday,
      )
      const state = await db
        .selectFrom('commitment_state')
        .where('commitment_id', '=', 'TNG-1')
        .selectAll()
        .executeTakeFirstOrThrow()
      expect([state.official, state.evidence, state.last_reported_on]).toEqual([
        'complete',
        'claimed',
        testToday,
      ])
      const trace = await db
        .selectFrom('change_log')
        .orderBy('id', 'desc')
        .limit(1)
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(trace).toMatchObject({
        actor: 'test',
        request_id: 'r-1',
        table_name: 'progress_report',
        operation: 'insert',
        new_row: { id },
      })
      expect((await verifyState(db, testToday)).differences).toEqual([])
    })
  })

  it.each([
    ['an unknown commitment', { commitmentId: 'NOPE' }, 'commitment_not_found'],
    ['a day to come', { reportedOn: '2026-11-24' }, 'date_in_future'],
  ])('refuses %s', async (_, change, reason) => {
    const report = { commitmentId: 'TNG-1', reportedOn: testToday, delivery: 'limited' as const, ...change }
    await expect(publishReport(database().db, actor, report, testToday)).rejects.toMatchObject({ reason })
  })

  it("refuses another commitment's milestone, and so does the database", async () => {
    await undone(database().db, async (db) => {
      const { id } = await someMilestone(db, '99.71-01')
      const report = {
        commitmentId: 'TNG-1',
        milestoneId: id,
        reportedOn: testToday,
        delivery: 'limited' as const,
      }
      await expect(publishReport(db, actor, report, testToday)).rejects.toMatchObject({
        reason: 'milestone_not_found',
      })
    })
    await undone(database().db, async (db) => {
      const { id } = await someMilestone(db, '99.71-01')
      const row = {
        commitment_id: 'TNG-1',
        milestone_id: id,
        reported_on: testToday,
        delivery: 'limited' as const,
      }
      await expect(db.insertInto('progress_report').values(row).execute()).rejects.toThrow(
        /progress_report_milestone/,
      )
    })
  })

  it('refuses to correct what is not its own, and one of another region stays as it was', async () => {
    await undone(database().db, async (db) => {
      const { id: milestoneId } = await someMilestone(db, '99.71-01')
      const own = { commitmentId: '99.71-01', reportedOn: testToday, delivery: 'limited' as const }
      const publish = (report: Partial<ReportInput>) =>
        // Each in a savepoint: a refused statement ends the transaction it stands in.
        sql`savepoint attempt`
          .execute(db)
          .then(() => publishReport(db, actor, { ...own, ...report }, testToday))
          .catch(async (error: unknown) => {
            await sql`rollback to savepoint attempt`.execute(db)
            return error
          })
      const { id: whole } = await publishReport(db, actor, own, testToday)
      const other = await publishReport(db, actor, { ...own, commitmentId: 'TNG-1' }, testToday)
      const refused: readonly (readonly [Partial<ReportInput>, string])[] = [
        [{ supersedesId: other.id }, 'superseded_report_not_found'],
        [{ supersedesId: 2_000_000_000 }, 'superseded_report_not_found'],
        [{ supersedesId: whole, milestoneId }, 'superseded_report_of_other_milestone'],
        [{ supersedesId: whole, reportedOn: '2026-11-22' }, 'superseded_report_is_later'],
      ]
      for (const [report, reason] of refused)
        expect(await publish(report)).toMatchObject({ reason, details: { commitment: '99.71-01' } })
      expect(await publish({ supersedesId: whole })).toMatchObject({ id: expect.any(Number) as number })
      const { reports } = await getCommitmentDetail(db, 'TNG-1', testToday)
      expect(reports.map(({ id }) => id)).toContain(other.id)
      expect((await verifyState(db, testToday)).differences).toEqual([])
    })
  })

  it.each([140, -1, 50.5])('refuses a percent of %d', async (percent) => {
    const report = { commitmentId: 'TNG-1', reportedOn: testToday, delivery: 'limited' as const, percent }
    await expect(publishReport(database().db, actor, report, testToday)).rejects.toThrow(/percent/)
  })
})

describe('the kept state', () => {
  it('is what the facts give after any reports on any days', async () => {
    const { db } = database()
    const milestones = await db
      .selectFrom('milestone')
      .innerJoin('commitment', 'commitment.id', 'milestone.commitment_id')
      .select(['milestone.id', 'commitment.id as commitmentId', 'commitment.started_on as startedOn'])
      .where('commitment.started_on', 'is not', null)
      .$narrowType<{ startedOn: string }>()
      .orderBy('milestone.id')
      .limit(40)
      .execute()
    const report = fc.record({
      at: fc.nat(milestones.length - 1),
      daysAgo: fc.integer({ min: 0, max: 2000 }),
      delivery: fc.constantFrom(
        'not_started' as const,
        'limited' as const,
        'substantial' as const,
        'complete' as const,
        'withdrawn' as const,
      ),
      isWhole: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 6 }), async (reports) => {
        await undone(db, async (transaction) => {
          for (const { at, daysAgo, delivery, isWhole } of reports) {
            const { id, commitmentId, startedOn } = milestones[at] ?? {
              id: 0,
              commitmentId: '',
              startedOn: '',
            }
            const onDay = new Date(Date.UTC(2026, 10, 23 - daysAgo)).toISOString().slice(0, 10)
            // Nothing is told of a commitment before it began.
            const reportedOn = onDay < startedOn ? startedOn : onDay
            await publishReport(
              transaction,
              actor,
              { commitmentId, milestoneId: isWhole ? null : id, reportedOn, delivery },
              testToday,
            )
          }
          expect((await verifyState(transaction, testToday)).differences).toEqual([])
        })
      }),
      { numRuns: 8 },
    )
  })

  it.each(['2026-11-24', '2027-03-01', '2031-01-01'])(
    'rolled to %s is what the facts give on that day',
    async (day) => {
      await undone(database().db, async (db) => {
        await ensureStateDay(db, day)
        expect((await verifyState(db, day)).differences).toEqual([])
      })
    },
  )

  it('computed anew for an earlier day is what the facts give on that day', async () => {
    await undone(database().db, async (db) => {
      await refreshAllState(db, '2024-01-01')
      expect((await verifyState(db, '2024-01-01')).differences).toEqual([])
    })
  })

  it('that was changed by hand is found out', async () => {
    await undone(database().db, async (db) => {
      await db
        .updateTable('commitment_state')
        .set({ official: 'complete' })
        .where('commitment_id', '=', 'TNG-1')
        .execute()
      await db.deleteFrom('region_state').where('region_code', '=', '35.76').execute()
      await db.deleteFrom('reported_period').execute()
      await sql`update commitment_history set states = set_byte(states, 0, 9) where commitment_id = 'TNG-2'`.execute(
        db,
      )
      await db.deleteFrom('commitment_history').where('commitment_id', '=', 'MJK-1').execute()
      const { differences } = await verifyState(db, testToday)
      expect(differences.some((line) => line.startsWith('TNG-1 official'))).toBe(true)
      expect(differences.some((line) => line.startsWith('35.76/all: not kept'))).toBe(true)
      expect(differences.some((line) => line.startsWith('reported_period 99.'))).toBe(true)
      for (const id of ['TNG-2', 'MJK-1'])
        expect(differences).toContain(`${id}: the kept history is not what the facts give`)
    })
  })
})
