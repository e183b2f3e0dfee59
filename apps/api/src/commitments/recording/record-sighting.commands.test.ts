import type { SightingInput } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { verifyState } from '../../state/verify-state.read.ts'
import { recordSighting } from './record-sighting.commands.ts'

const database = useTestDatabase()
const actor = { actor: 'pemantau', requestId: 'r-1' }

const seen: SightingInput = {
  commitmentId: 'TNG-1',
  sightedOn: '2026-11-20',
  state: 'active',
  source: { url: 'https://berita.example.id/laksa', publisher: 'Berita' },
  rationale: 'Memberitakan layanan yang berjalan.',
}
/** Of PTK-1, which the pilot shows absorbed by the end of 2018. */
const afterItsEnd: SightingInput = { ...seen, commitmentId: 'PTK-1', sightedOn: '2024-05-06' }

describe('recording a sighting', () => {
  it('moves the kept state with it', async () => {
    await undone(database().db, async (db) => {
      const { id } = await recordSighting(db, actor, seen, testToday)
      const state = await db
        .selectFrom('commitment_state')
        .where('commitment_id', '=', 'TNG-1')
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(state).toMatchObject({ last_seen_alive_on: '2026-11-20', last_seen_alive_precision: 'day' })
      const evidence = await db
        .selectFrom('evidence')
        .where('sighting_id', '=', id)
        .select('rationale')
        .execute()
      expect(evidence).toEqual([{ rationale: 'Memberitakan layanan yang berjalan.' }])
      expect((await verifyState(db, testToday)).differences).toEqual([])
    })
  })

  it('takes life after an end as a revival', async () => {
    await undone(database().db, async (db) => {
      await recordSighting(db, actor, { ...afterItsEnd, isRevival: true }, testToday)
      const state = await db
        .selectFrom('commitment_state')
        .where('commitment_id', '=', 'PTK-1')
        .selectAll()
        .executeTakeFirstOrThrow()
      expect(state).toMatchObject({ is_revived: true, last_seen_alive_on: '2024-05-06', ended_how: null })
    })
  })
})

describe('a sighting is refused', () => {
  it.each<[what: string, sighting: SightingInput, reason: string]>([
    ['of an unknown commitment', { ...seen, commitmentId: 'NOPE' }, 'commitment_not_found'],
    ['of a day to come', { ...seen, sightedOn: '2026-11-24' }, 'date_in_future'],
    ['without a source', { ...seen, source: {} }, 'source_required'],
    ['alive after its end', afterItsEnd, 'ended_commitment_seen_alive'],
    ['dormant after its end', { ...afterItsEnd, state: 'dormant' }, 'ended_commitment_seen_alive'],
    [
      'as an end before it was seen alive',
      { ...seen, state: 'lapsed', sightedOn: '2017-01-01' },
      'ended_commitment_seen_alive',
    ],
    ['as a revival that is none', { ...afterItsEnd, state: 'dormant', isRevival: true }, 'revival_not_alive'],
  ])('%s', async (_, sighting, reason) => {
    await expect(recordSighting(database().db, actor, sighting, testToday)).rejects.toMatchObject({
      name: 'DomainError',
      reason,
    })
  })

  it.each<[parameter: string, change: object]>([
    ['state', { state: 'asleep' }],
    ['raw', { precision: 'month' }],
    ['sightedOn', { sightedOn: '1944-12-31' }],
  ])('with a malformed %s', async (parameter, change) => {
    const sighting = { ...seen, ...change }
    await expect(recordSighting(database().db, actor, sighting, testToday)).rejects.toThrow(
      new RegExp(parameter),
    )
  })
})
