import type { Database } from '@estafet/db'
import { samples } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { forgetFacts } from '../../test/forget-facts.ts'

const database = useTestDatabase()
const transitions = () => callerOn(database().db).transition

describe('a handover that took place', () => {
  it('is told of Pontianak in 2025: from whom, to whom, after how long, and what was on the table', async () => {
    const detail = await transitions().detail({ code: '61.71', dayZero: '2025-02-20' })
    expect(detail).toMatchObject({ region: { name: 'Kota Pontianak' }, expected: null })
    expect(detail.held).toMatchObject({
      kind: 'return',
      precision: 'inferred_day',
      gapDays: 425,
      outgoing: { personName: 'Edi Rusdi Kamtono', endedOn: '2023-12-23' },
      interim: [{ personName: 'Ani Sofian' }, { personName: 'Edi Suryanto' }],
      incoming: { personName: 'Edi Rusdi Kamtono' },
      windows: { daysSince: 641, decisionsDueOn: '2025-05-31', rpjmdDueOn: '2025-08-20', phase: 'closed' },
    })
    expect(detail.held?.incoming?.sources.length).toBeGreaterThan(0)
    expect(detail.held?.commitments.map(({ id }) => id)).toContain('PTK-2')
    expect(detail.others.held.map(({ on }) => on)).toEqual([
      '2013-12-23',
      '2018-11-19',
      '2018-12-23',
      '2025-02-20',
    ])
    expect(detail.others.expected).toMatchObject({ on: '2030-02-20', basis: 'end_of_term' })
    expect(detail.elections[0]).toMatchObject({ heldOn: '2024-11-27', kind: 'pilkada' })
    expect(detail.elections.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it.each(samples)('says of each %s one what the calendar counts', async (sample) => {
    const { past } = await transitions().calendar({ sample, limit: 200 })
    for (const { region, inauguratedOn, counts } of past?.items ?? []) {
      const { held } = await transitions().detail({ code: region.code, dayZero: inauguratedOn })
      expect(held?.counts, `${region.code} ${inauguratedOn}`).toEqual(counts)
      expect(held?.commitments).toHaveLength(counts.open)
      const followed = held?.commitments.filter(({ survival }) => survival !== null) ?? []
      // No months can be counted from a day zero known to the month or the year only, so nothing is followed.
      expect(held?.survival === null).toBe(held?.windows === null)
      expect(followed).toHaveLength(held?.survival?.standings.at_risk ?? 0)
      if (held?.survival == null) continue
      for (const months of [6, 12, 24] as const) {
        const { alive, ended, unknown, notReached } = held?.survival?.bounds[months] ?? {}
        const of = (status: string) => followed.filter(({ survival }) => survival?.[months] === status).length
        expect([of('alive'), of('ended'), of('unknown'), of('not_reached')]).toEqual([
          alive,
          ended,
          unknown,
          notReached,
        ])
      }
    }
  })

  it('lists a renewal and asks no decision of it', async () => {
    const { held } = await transitions().detail({ code: '61.71', dayZero: '2018-12-23' })
    expect(held?.kind).toBe('renewal')
    expect(held?.commitments.length).toBeGreaterThan(0)
    expect(held?.commitments.every(({ standing }) => standing === 'not_asked')).toBe(true)
  })

  it('counts the days, turns overdue after a hundred, and gives up at the next head', async () => {
    const standing = async (dayZero: string, asOf: string) => {
      const { held } = await transitions().detail({ code: '35.76', dayZero, asOf })
      const found = held?.commitments.find(({ decision }) => decision === null)
      return [found?.standing, found?.daysSince]
    }
    expect(await standing('2018-12-10', '2018-12-10')).toEqual(['undecided', 0])
    expect(await standing('2018-12-10', '2019-03-20')).toEqual(['undecided', 100])
    expect(await standing('2018-12-10', '2019-03-21')).toEqual(['overdue', 101])
    expect((await standing('2018-12-10', '2025-02-20'))[0]).toBe('never_decided')
  })
})

const decide = async (db: Database) => {
  const { id } = await db
    .insertInto('continuity_decision')
    .values({
      commitment_id: 'PTK-2',
      day_zero: '2025-02-20',
      decision: 'stop',
      decided_on: '2025-05-02',
      reason: 'budget',
      note: 'Tidak lagi dianggarkan.',
      recorder: 'Peneliti',
      recorded_on: '2025-05-03',
      sourcing: 'sourced',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const source = await db.selectFrom('source').select('id').limit(1).executeTakeFirstOrThrow()
  await db
    .insertInto('evidence')
    .values({
      commitment_id: 'PTK-2',
      decision_id: id,
      source_id: source.id,
      added_on: '2025-05-03',
      rationale: 'Memuat keputusan itu.',
    })
    .execute()
}

describe('a decision', () => {
  it('stands with its reason, document and recorder, and was not known the day before', async () => {
    await undone(database().db, async (db) => {
      await forgetFacts(db, 'continuity_decision', 'PTK-2')
      await decide(db)
      const of = async (asOf: string) => {
        const { held } = await callerOn(db).transition.detail({ code: '61.71', dayZero: '2025-02-20', asOf })
        return held?.commitments.find(({ id }) => id === 'PTK-2')
      }
      expect(await of('2025-05-02')).toMatchObject({
        standing: 'decided',
        decision: {
          decision: 'stop',
          reason: 'budget',
          note: 'Tidak lagi dianggarkan.',
          recorder: 'Peneliti',
          evidence: [{ rationale: 'Memuat keputusan itu.' }],
        },
        life: { condition: 'ended', endedHow: 'stopped' },
      })
      expect(await of('2025-05-01')).toMatchObject({ standing: 'undecided', decision: null, daysSince: 70 })
    })
  })
})

describe('a handover that is expected', () => {
  it('is told of a simulated city: when, from whom, and what will be handed over, least firm first', async () => {
    const { held, expected } = await transitions().detail({ code: '99.76', dayZero: '2027-01-24' })
    expect(held).toBeNull()
    expect(expected).toMatchObject({
      daysLeft: 62,
      basis: 'recorded_end',
      isWatched: true,
      packOpensOn: '2026-10-26',
      head: { personName: 'Rina Melati Sari' },
      windows: { decisionsDueOn: '2027-05-04', rpjmdDueOn: '2027-07-24' },
    })
    const firm = expected?.commitments.map(({ anchoring }) => anchoring.firmLow) ?? []
    expect(firm.length).toBeGreaterThan(0)
    expect(firm).toEqual(firm.toSorted((a, b) => a - b))
    for (const { anchoring, reasons } of expected?.commitments ?? [])
      expect(reasons.some(({ kind }) => kind === 'anchors_unknown')).toBe(anchoring.unknown > 0)
  })

  it('was expected of Pontianak in 2023, and not of 2025, as of an earlier day', async () => {
    const { expected } = await transitions().detail({
      code: '61.71',
      dayZero: '2023-12-23',
      asOf: '2019-06-01',
    })
    expect(expected).toMatchObject({ basis: 'end_of_term', head: { endedOn: null, exitReason: null } })
    await expect(
      transitions().detail({ code: '61.71', dayZero: '2025-02-20', asOf: '2019-06-01' }),
    ).rejects.toMatchObject({
      cause: {
        reason: 'transition_not_found',
        details: {
          known: ['2013-12-23', '2018-11-19', '2018-12-23', '2023-12-23'].map((on) =>
            expect.objectContaining({ on }),
          ),
        },
      },
    })
  })
})

describe('an address that names no handover', () => {
  it.each([
    ['61.99', '2025-02-20', 'region_not_found'],
    ['61.71', '2025-02-21', 'transition_not_found'],
    ['36.71', '2013-12-24', 'predecessor_not_recorded'],
    ['31.71', '2025-02-20', 'region_without_transition'],
  ])('%s on %s is refused: %s', async (code, dayZero, reason) => {
    await expect(transitions().detail({ code, dayZero })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason },
    })
  })

  it('says which days it knows', async () => {
    await expect(transitions().detail({ code: '35.76', dayZero: '2025-02-21' })).rejects.toMatchObject({
      cause: {
        details: {
          name: 'Kota Mojokerto',
          known: ['2013-12-08', '2018-12-10', '2025-02-20', '2030-02-20'].map((on) =>
            expect.objectContaining({ on, precision: expect.any(String) }),
          ),
        },
      },
    })
  })

  it('refuses a date that is none', async () => {
    await expect(transitions().detail({ code: '61.71', dayZero: '2025-02-30' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
