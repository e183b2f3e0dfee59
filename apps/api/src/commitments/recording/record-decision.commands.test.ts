import type { DecisionInput } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { verifyState } from '../../state/verify-state.read.ts'
import { recordDecision } from './record-decision.commands.ts'

const database = useTestDatabase()
const actor = { actor: 'Sekda (uji)', requestId: 'r-1' }

/** On TNG-2, which Sachrudin was handed on 20 February 2025. */
const goesOn: DecisionInput = {
  commitmentId: 'TNG-2',
  dayZero: '2025-02-20',
  decision: 'continue',
  decidedOn: '2025-04-14',
  source: { title: 'Keputusan Wali Kota 50/2025', kind: 'regulation' },
  rationale: 'Memuat keputusan itu.',
}

describe('recording a decision', () => {
  it('keeps it with its source, and the state follows', async () => {
    await undone(database().db, async (db) => {
      const { id } = await recordDecision(
        db,
        actor,
        { ...goesOn, decision: 'stop', reason: 'budget', decidedOn: '2026-11-20' },
        testToday,
      )
      const kept = await db
        .selectFrom('continuity_decision')
        .where('id', '=', id)
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(kept).toMatchObject({
        day_zero: '2025-02-20',
        reason: 'budget',
        recorder: 'Sekda (uji)',
        recorded_on: testToday,
        sourcing: 'sourced',
      })
      const state = await db
        .selectFrom('commitment_state')
        .where('commitment_id', '=', 'TNG-2')
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(state).toMatchObject({
        continuity: 'ended',
        ended_how: 'stopped',
        first_seen_ended_on: '2026-11-20',
      })
      const evidence = await db.selectFrom('evidence').where('decision_id', '=', id).select('id').execute()
      expect(evidence).toHaveLength(1)
      expect((await verifyState(db, testToday)).differences).toEqual([])
    })
  })

  it('takes a second decision about one day zero beside the first', async () => {
    await undone(database().db, async (db) => {
      await recordDecision(db, actor, { ...goesOn, decision: 'pause', pausedUntil: '2025-12-31' }, testToday)
      await recordDecision(db, actor, { ...goesOn, decidedOn: '2025-09-01' }, testToday)
      const state = await db
        .selectFrom('commitment_state')
        .where('commitment_id', '=', 'TNG-2')
        .select(['continuity'])
        .executeTakeFirstOrThrow()
      expect(state.continuity).toBe('confirmed')
    })
  })
})

describe('a decision is refused', () => {
  it.each<[what: string, decision: DecisionInput, reason: string]>([
    ['of an unknown commitment', { ...goesOn, commitmentId: 'NOPE' }, 'commitment_not_found'],
    ['of a day to come', { ...goesOn, decidedOn: '2026-11-24' }, 'date_in_future'],
    ['without a source', { ...goesOn, source: {} }, 'source_required'],
    ['before day zero', { ...goesOn, decidedOn: '2025-02-19' }, 'decision_before_day_zero'],
    ['about a day nobody was inaugurated', { ...goesOn, dayZero: '2025-02-21' }, 'no_such_transition'],
    ['about the day an acting head began', { ...goesOn, dayZero: '2023-12-26' }, 'no_such_transition'],
    [
      'about the first inauguration on record',
      { ...goesOn, dayZero: '2013-12-24', decidedOn: '2014-01-01' },
      'no_such_transition',
    ],
    [
      'on what began after day zero',
      { ...goesOn, commitmentId: 'MJK-3', dayZero: '2018-12-10' },
      'commitment_not_open_on_day_zero',
    ],
    [
      'on what was seen ended before day zero',
      { ...goesOn, commitmentId: 'PTK-1' },
      'commitment_not_open_on_day_zero',
    ],
    ['to stop without a reason', { ...goesOn, decision: 'stop' }, 'stop_needs_reason'],
    ['to continue until a day', { ...goesOn, pausedUntil: '2025-12-31' }, 'only_pauses_end'],
    [
      'to pause until the day before',
      { ...goesOn, decision: 'pause', pausedUntil: '2025-04-13' },
      'pause_ends_before_decision',
    ],
    ['to continue into another', { ...goesOn, mergedIntoId: 'TNG-1' }, 'only_mergers_join'],
    ['to merge into itself', { ...goesOn, decision: 'merged', mergedIntoId: 'TNG-2' }, 'merged_into_itself'],
    [
      'to merge into nothing known',
      { ...goesOn, decision: 'merged', mergedIntoId: 'TNG-9' },
      'merged_into_unknown',
    ],
    [
      'to merge into a commitment of another region',
      { ...goesOn, decision: 'merged', mergedIntoId: 'PTK-1' },
      'merged_into_other_region',
    ],
    [
      'to stop what was seen at work later',
      { ...goesOn, decision: 'stop', reason: 'priority' },
      'ended_commitment_seen_alive',
    ],
  ])('%s', async (_, decision, reason) => {
    await expect(recordDecision(database().db, actor, decision, testToday)).rejects.toMatchObject({
      name: 'DomainError',
      reason,
    })
  })

  it('on what an earlier head had decided to stop', async () => {
    await undone(database().db, async (db) => {
      // MJK-2 was never seen again after August 2018.
      const onCallCentre = { ...goesOn, commitmentId: 'MJK-2' }
      await recordDecision(
        db,
        actor,
        {
          ...onCallCentre,
          dayZero: '2018-12-10',
          decision: 'stop',
          reason: 'priority',
          decidedOn: '2019-01-15',
        },
        testToday,
      )
      await expect(recordDecision(db, actor, onCallCentre, testToday)).rejects.toMatchObject({
        reason: 'commitment_not_open_on_day_zero',
      })
    })
  })

  it.each<[parameter: string, change: object]>([
    ['decision', { decision: 'forget' }],
    ['reason', { reason: 'mood' }],
    ['dayZero', { dayZero: 'yesterday' }],
  ])('with a malformed %s', async (parameter, change) => {
    const decision = { ...goesOn, ...change }
    await expect(recordDecision(database().db, actor, decision, testToday)).rejects.toThrow(
      new RegExp(parameter),
    )
  })
})
