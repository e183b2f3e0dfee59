import type { Database } from '@estafet/db'
import type { AnchorFactor, ContinuityDecisionKind, IsoDay, StopReason } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { forgetFacts } from '../../test/forget-facts.ts'

const database = useTestDatabase()

const laneOn = async (db: Database, asOf?: IsoDay, id = 'MJK-3', code = '35.76') => {
  const story = await callerOn(db).region.lanes({ code, ...(asOf && { asOf }) })
  const commitment = story.commitments.find((each) => each.id === id)
  if (commitment === undefined) throw new Error(`${id} is not told on that day`)
  const sourceOf = (source: { id: number } | null | undefined) =>
    story.sources.find(({ id: known }) => known === source?.id)
  return { ...commitment, story, sourceOf }
}

const recorded = { recorder: 'Penguji', recorded_on: '2026-11-01', sourcing: 'sourced' } as const

const decide = async (
  db: Database,
  decision: ContinuityDecisionKind,
  decidedOn: IsoDay,
  reason: StopReason | null = null,
) => {
  const { id } = await db
    .insertInto('continuity_decision')
    .values({
      commitment_id: 'MJK-3',
      day_zero: '2025-02-20',
      decision,
      decided_on: decidedOn,
      reason,
      ...recorded,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { source_id } = await db
    .selectFrom('evidence')
    .select('source_id')
    .where('commitment_id', '=', 'MJK-3')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('evidence')
    .values({
      commitment_id: 'MJK-3',
      decision_id: id,
      source_id,
      added_on: '2026-11-01',
      rationale: 'Keputusannya.',
    })
    .execute()
}

const anchor = (db: Database, factor: AnchorFactor, level: number, on: IsoDay, expiresOn?: IsoDay) =>
  db
    .insertInto('anchor')
    .values({
      commitment_id: 'MJK-5',
      factor,
      level,
      from_on: on,
      from_raw: on,
      from_precision: 'day',
      ...(expiresOn && { expires_on: expiresOn }),
      ...recorded,
    })
    .execute()

describe('the facts of a lane', () => {
  it('each name the document they rest on, with how exactly their day is known', async () => {
    const { lane, sourceOf } = await laneOn(database().db)
    const signs = lane.signs.map(({ on, precision, source }) => [on, precision, sourceOf(source)?.publisher])
    expect(signs).toEqual(
      expect.arrayContaining([
        ['2020-03-12', 'day', 'mail.jatimpos.co'],
        ['2021-12-01', 'month', 'satujurnal.com'],
        ['2025-03-11', 'day', 'majalahdetektif.com'],
      ]),
    )
  })

  it('name each source once, and no source that nothing rests on', async () => {
    for (const asOf of [undefined, '2023-06-01'])
      for (const code of ['35.76', '99.71']) {
        const story = await callerOn(database().db).region.lanes({ code, ...(asOf && { asOf }) })
        const named = new Set<number>()
        for (const { lane, decisions, firmSteps, milestones } of story.commitments)
          for (const fact of [
            ...lane.signs,
            ...decisions.map((each) => each.decision),
            ...firmSteps,
            ...milestones,
          ])
            if (fact?.source) named.add(fact.source.id)
        expect(named.size).toBeGreaterThan(0)
        expect(story.sources.map(({ id }) => id)).toEqual([...named].toSorted((a, b) => a - b))
      }
  })

  it('are the same in the story of the city and in that of the commitment', async () => {
    const { db } = database()
    const { commitments } = await callerOn(db).region.lanes({ code: '99.72', asOf: '2025-06-01' })
    for (const { id, lane, decisions } of commitments) {
      const detail = await callerOn(db).commitment.detail({ id, asOf: '2025-06-01' })
      expect({ id, signs: lane.signs.map(({ source: _, ...sign }) => sign) }).toEqual({
        id,
        signs: detail.lane.signs.map(({ fact: _, ...sign }) => sign),
      })
      expect([id, lane.segments, lane.end]).toEqual([id, detail.lane.segments, detail.lane.end])
      expect(decisions.map(({ dayZero, standing }) => [dayZero, standing])).toEqual(
        detail.handoverDecisions.map(({ inauguratedOn, standing }) => [inauguratedOn, standing]),
      )
    }
  })
})

it('the knots of every commitment are the same in the story of the city and in that of the commitment', async () => {
  const { db } = database()
  const caller = callerOn(db)
  const rows = await db
    .selectFrom('commitment')
    .innerJoin('region', 'region.code', 'commitment.region_code')
    .select('region.code')
    .distinct()
    .where('region.is_simulated', '=', false)
    .execute()
  expect(rows.length).toBeGreaterThan(5)
  for (const { code } of rows)
    for (const { id, lane, decisions } of (await caller.region.lanes({ code })).commitments) {
      const detail = await caller.commitment.detail({ id })
      expect([id, lane.knots]).toEqual([id, detail.lane.knots])
      expect([id, decisions.map(({ dayZero, standing }) => [dayZero, standing])]).toEqual([
        id,
        detail.handoverDecisions.map(({ inauguratedOn, standing }) => [inauguratedOn, standing]),
      ])
    }
})

// In Jakarta nobody recorded who led between the heads of 2017 and 2025, so the last day zero has no gate.
it('name the day they are told since, also where it has no gate, in both stories', async () => {
  const caller = callerOn(database().db)
  const story = await caller.region.lanes({ code: '31' })
  expect(story.transitions.map(({ inauguratedOn }) => inauguratedOn)).not.toContain('2025-02-20')
  expect(story.administration).toEqual({ dayZero: '2025-02-20', precision: 'inferred_day' })
  const detail = await caller.commitment.detail({ id: 'LP-JKT-01' })
  expect(detail.administration).toEqual(story.administration)
  expect((await caller.region.lanes({ code: '34.71' })).administration).toBeNull()
})

describe('the decision at a gate', () => {
  it('is open, then overdue, until there is one; the one before is never decided', async () => {
    await undone(database().db, async (db) => {
      const standings = async (asOf?: IsoDay, id?: string) =>
        (await laneOn(db, asOf, id)).decisions.map(({ dayZero, standing, decision }) => [
          dayZero,
          standing,
          decision?.decision ?? null,
        ])
      expect(await standings('2025-03-01')).toEqual([['2025-02-20', 'undecided', null]])
      // Its start is not recorded and it was first seen under the head of 2018: whether the two before handed it
      // over is not known.
      expect(await standings(undefined, 'MJK-4')).toEqual([
        ['2013-12-08', 'not_asked', null],
        ['2018-12-10', 'not_asked', null],
        ['2025-02-20', 'overdue', null],
      ])
      // Dormant at some time before 11 March: whether it was handed over is not known, so nothing is asked of it.
      expect(await standings()).toEqual([['2025-02-20', 'not_asked', null]])
      expect((await standings(undefined, 'MJK-1'))[0]).toEqual(['2018-12-10', 'never_decided', null])

      await decide(db, 'continue_changed', '2025-04-02')
      expect(await standings('2025-04-01')).toEqual([['2025-02-20', 'not_asked', null]])
      expect(await standings('2025-04-02')).toEqual([['2025-02-20', 'decided', 'continue_changed']])
    })
  })

  it('tells when, why and by which document; a decision to stop ends the lane', async () => {
    await undone(database().db, async (db) => {
      await decide(db, 'stop', '2025-06-30', 'budget')
      const { decisions, lane, continuity, sourceOf } = await laneOn(db)
      expect(decisions.at(-1)?.decision).toMatchObject({
        decision: 'stop',
        decidedOn: '2025-06-30',
        reason: 'budget',
        pausedUntil: null,
      })
      expect(sourceOf(decisions.at(-1)?.decision?.source)?.publisher).toBe('mail.jatimpos.co')
      expect(lane.end).toEqual({ on: '2025-06-30', how: 'stopped' })
      expect(continuity.status).toBe('ended')
    })
  })

  it('is not asked of a renewal', async () => {
    const { decisions } = await laneOn(database().db, undefined, 'TNG-1', '36.71')
    expect(decisions.map(({ dayZero, standing }) => [dayZero, standing])).toContainEqual([
      '2018-12-26',
      'not_asked',
    ])
  })
})

it('how firmly it was held follows what began and what ran out', async () => {
  await undone(database().db, async (db) => {
    await forgetFacts(db, 'anchor', 'MJK-5')
    expect((await laneOn(db, undefined, 'MJK-5')).firmSteps).toEqual([])
    await anchor(db, 'legal_basis', 2, '2022-01-10')
    await anchor(db, 'budget', 2, '2025-01-01', '2025-12-31')
    const steps = async (asOf?: IsoDay) =>
      (await laneOn(db, asOf, 'MJK-5')).firmSteps.map(({ from, precision, firmLow, firmHigh, ...why }) => [
        from,
        precision,
        `${firmLow}–${firmHigh}`,
        why.begun,
        why.expired,
      ])
    const all = await steps()
    expect(all).toEqual([
      ['2022-01-10', 'day', '1–12', [{ factor: 'legal_basis', level: 2 }], []],
      ['2025-01-01', 'day', '2–12', [{ factor: 'budget', level: 2 }], []],
      ['2026-01-01', 'day', '1–12', [], ['budget']],
    ])
    expect(await steps('2025-06-01')).toEqual(all.slice(0, 2))
  })
})

it('how firmly it was held is dated no more exactly than its anchors are', async () => {
  const { firmSteps } = await laneOn(database().db, undefined, 'TNG-2', '36.71')
  const imprecise = await database()
    .db.selectFrom('anchor')
    .select(['from_on as from', 'from_precision as precision'])
    .where('commitment_id', '=', 'TNG-2')
    .where('factor', '=', 'legal_basis')
    .where('from_precision', '<>', 'day')
    .execute()
  expect(imprecise.length).toBeGreaterThan(0)
  for (const { from, precision } of imprecise)
    expect(firmSteps.filter((step) => step.from === from).map((step) => step.precision)).toEqual([precision])
})
