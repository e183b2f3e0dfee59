import type { AnchorInput } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { firstFactDay } from '../../as-of/first-fact-day.queries.ts'
import { verifyState } from '../../state/verify-state.read.ts'
import { recordAnchor } from './record-anchor.commands.ts'

const database = useTestDatabase()
const actor = { actor: 'Bappeda (uji)', requestId: 'r-1' }

const perwali: AnchorInput = {
  commitmentId: 'MJK-3',
  factor: 'legal_basis',
  level: 2,
  fromOn: '2025-12-31',
  fromPrecision: 'year',
  fromRaw: '2025',
  document: 'Perwali 9/2025',
  source: { url: 'https://jdih.example.id/perwali-9-2025', title: 'Perwali 9/2025', kind: 'regulation' },
  rationale: 'Memuat peraturan itu sendiri.',
}

describe('recording an anchor', () => {
  it('older than all else leaves the first day that can be asked about where it was', async () => {
    await undone(database().db, async (db) => {
      const before = await firstFactDay(db)
      await recordAnchor(
        db,
        actor,
        { ...perwali, fromOn: '1945-08-17', fromPrecision: 'day', fromRaw: '17 Agustus 1945' },
        testToday,
      )
      expect(await firstFactDay(db)).toBe(before)
    })
  })

  it('keeps it with its source and its recorder, and leaves a trace', async () => {
    await undone(database().db, async (db) => {
      const { id } = await recordAnchor(db, actor, perwali, testToday)
      const kept = await db.selectFrom('anchor').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
      expect(kept).toMatchObject({
        level: 2,
        from_on: '2025-12-31',
        from_raw: '2025',
        expires_on: null,
        recorder: 'Bappeda (uji)',
        recorded_on: testToday,
        sourcing: 'sourced',
      })
      const evidence = await db
        .selectFrom('evidence')
        .innerJoin('source', 'source.id', 'evidence.source_id')
        .where('anchor_id', '=', id)
        .select(['source.url', 'source.kind', 'evidence.rationale', 'evidence.added_on'])
        .execute()
      expect(evidence).toEqual([
        {
          url: 'https://jdih.example.id/perwali-9-2025',
          kind: 'regulation',
          rationale: 'Memuat peraturan itu sendiri.',
          added_on: testToday,
        },
      ])
      const traces = await db
        .selectFrom('change_log')
        .where('actor', '=', 'Bappeda (uji)')
        .select(['table_name', 'request_id'])
        .orderBy('id')
        .execute()
      expect(traces.map((trace) => trace.table_name)).toEqual(['anchor', 'source', 'evidence'])
      expect((await verifyState(db, testToday)).differences).toEqual([])
    })
  })

  it('keeps one source however often it is cited, by address or by title', async () => {
    await undone(database().db, async (db) => {
      const count = async () => (await db.selectFrom('source').select('id').execute()).length
      const before = await count()
      await recordAnchor(db, actor, perwali, testToday)
      await recordAnchor(db, actor, { ...perwali, commitmentId: 'MJK-1' }, testToday)
      const byTitle = { ...perwali, source: { title: 'Surat 7/2025', publisher: 'Bappeda' } }
      await recordAnchor(db, actor, byTitle, testToday)
      await recordAnchor(db, actor, { ...byTitle, factor: 'monitoring', level: 1 }, testToday)
      expect(await count()).toBe(before + 2)
    })
  })

  it('marks what is recorded of a simulated region as simulated', async () => {
    await undone(database().db, async (db) => {
      const simulated = {
        ...perwali,
        commitmentId: '99.71-01',
        source: { title: 'Perwali 9/2025 (simulasi)' },
      }
      const { id } = await recordAnchor(db, actor, simulated, testToday)
      const kept = await db
        .selectFrom('anchor')
        .innerJoin('evidence', 'evidence.anchor_id', 'anchor.id')
        .innerJoin('source', 'source.id', 'evidence.source_id')
        .where('anchor.id', '=', id)
        .select(['anchor.sourcing', 'source.kind'])
        .executeTakeFirstOrThrow()
      expect(kept).toEqual({ sourcing: 'simulated', kind: 'simulated' })
    })
  })

  it('takes an anchor that nobody could establish', async () => {
    await undone(database().db, async (db) => {
      const { id } = await recordAnchor(db, actor, { ...perwali, level: null, document: null }, testToday)
      const kept = await db
        .selectFrom('anchor')
        .where('id', '=', id)
        .select('level')
        .executeTakeFirstOrThrow()
      expect(kept.level).toBeNull()
    })
  })
})

describe('an anchor is refused', () => {
  const before = async () =>
    Promise.all(
      (['anchor', 'evidence', 'source'] as const).map(
        async (table) => (await database().db.selectFrom(table).select('id').execute()).length,
      ),
    )

  it.each<[what: string, change: Partial<AnchorInput>, reason: string]>([
    ['of an unknown commitment', { commitmentId: 'NOPE' }, 'commitment_not_found'],
    ['from a day to come', { fromOn: '2026-11-24' }, 'date_in_future'],
    ['at level 4', { level: 4 }, 'anchor_level_out_of_range'],
    ['at level -1', { level: -1 }, 'anchor_level_out_of_range'],
    ['that ends before it begins', { expiresOn: '2025-12-30' }, 'anchor_expires_before_start'],
    ['without a source', { source: {} }, 'source_required'],
    ['of a simulated region on a real address', { commitmentId: '99.71-01' }, 'simulated_source_address'],
  ])('%s, and leaves nothing behind', async (_, change, reason) => {
    const counted = await before()
    await expect(
      recordAnchor(database().db, actor, { ...perwali, ...change }, testToday),
    ).rejects.toMatchObject({ name: 'DomainError', reason })
    expect(await before()).toEqual(counted)
  })

  it.each<[parameter: string, change: object]>([
    ['factor', { factor: 'luck' }],
    ['level', { level: 1.5 }],
    ['level', { level: undefined }],
    ['fromOn', { fromOn: '2025-02-30' }],
    ['fromRaw', { fromRaw: null }],
    ['rationale', { rationale: ' ' }],
    ['source', { source: undefined }],
    ['kind', { source: { title: 'x', kind: 'simulated' } }],
    ['url', { source: { url: 'ftp://x' } }],
    ['weight', { weight: 2 }],
  ])('with a malformed %s', async (parameter, change) => {
    await expect(recordAnchor(database().db, actor, { ...perwali, ...change }, testToday)).rejects.toThrow(
      new RegExp(parameter),
    )
  })
})
