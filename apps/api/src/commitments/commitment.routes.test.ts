import { amending } from '@estafet/db'
import { commitmentListInput } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { forgetFacts } from '../../test/forget-facts.ts'
import { testToday } from '../../test/test-today.ts'
import { listCommitmentsAsOf } from './list/commitment-list-as-of.read.ts'
import { getCommitmentPage } from './list/commitment-list.read.ts'

const database = useTestDatabase()
const commitments = () => callerOn(database().db).commitment
const ids = (page: { items: readonly { id: string }[] }) => page.items.map(({ id }) => id)

describe('the list of commitments', () => {
  it.each([
    {},
    { sort: 'title' },
    { sort: 'due' },
    { sort: 'region' },
    { sort: 'progress' },
    { region: '35.76' },
    { region: '99' },
    { sample: 'real' },
    { sample: 'simulated', theme: 'open_data' },
    { theme: 'open_data~licensing', official: 'complete' },
    { value: 'civic_participation', schedule: 'late~very_late' },
    { continuity: 'confirmed~ended', evidence: 'verified' },
    { evidence: 'contradicted', sort: 'title' },
    { official: 'not_reported' },
    { offset: '20', limit: '7' },
  ])('keeps for today what the rules give for today: %j', async (query) => {
    const { db } = database()
    const input = commitmentListInput.parse(query)
    const page = await getCommitmentPage(db, input, testToday)
    expect(page).toEqual(await listCommitmentsAsOf(db, input, testToday))
  })

  it.each(['mengadukan', 'pengaduan', 'pengaduna', 'diadukan', 'complaint', 'complaints'])(
    'finds the complaint service of Mojokerto by "%s"',
    async (q) => {
      expect(ids(await commitments().list({ q, sample: 'real' }))).toContain('MJK-1')
    },
  )

  it.each([
    ['transparansi anggaran', 'PTK-2'],
    ['kota cerdas', 'TNG-2'],
    ['open data', 'PTK-4'],
  ])('finds by the topic "%s"', async (q, id) => {
    expect(ids(await commitments().list({ q, sample: 'real' }))).toContain(id)
  })

  it('finds a commitment by a name it no longer carries, by its city and by its id', async () => {
    expect(ids(await commitments().list({ q: 'Lapor Hendi' }))[0]).toBe('SMG-1')
    expect(ids(await commitments().list({ q: 'Semarang' }))).toContain('SMG-1')
    expect(ids(await commitments().list({ q: 'mjk-3' }))[0]).toBe('MJK-3')
  })

  it.each(["'", '"', '\\', '((', '!', '&|', '%', '   ', 'a:b', '<->'])(
    'survives a search for %j',
    async (q) => {
      await expect(commitments().list({ q })).resolves.toHaveProperty('total')
    },
  )

  it('never lists what was not known on the day asked', async () => {
    const early = await commitments().list({ asOf: '2016-06-01', limit: 200 })
    expect(ids(early)).toContain('TNG-1')
    expect(ids(early)).not.toContain('MJK-3')
    expect(
      early.items.every((item) => item.lastActivityOn === null || item.lastActivityOn <= '2016-06-01'),
    ).toBe(true)
    await expect(commitments().list({ asOf: '1999-01-01' })).rejects.toMatchObject({
      cause: { reason: 'date_before_first_fact' },
    })
  })

  it('refuses an unknown region rather than answer with nothing', async () => {
    await expect(commitments().list({ region: '36.99' })).rejects.toMatchObject({
      cause: { reason: 'region_not_found' },
    })
    await expect(commitments().list({ limit: 201 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('one commitment', () => {
  it('tells the renamed complaint service of Semarang as one story with three names', async () => {
    const detail = await commitments().detail({ id: 'SMG-1' })
    expect(detail.aliases.map(({ name, fromRaw }) => [name, fromRaw])).toEqual([
      ['Lapor Hendi', '2014-03-03'],
      ['Sapa Mbak Ita', '2022-12-17'],
      ['Lapor Semar "Solusi AWP"', expect.stringContaining('Oktober 2025')],
    ])
    expect(detail.namedAfterLeader).toBe(true)
    expect(detail.state.continuity.status).toBe('confirmed')
  })

  it('carries the security incident of the complaint service of Mojokerto, with its source', async () => {
    const { challenges } = await commitments().detail({ id: 'MJK-1' })
    expect(challenges).toMatchObject([
      {
        kind: 'security_incident',
        knownOn: '2017-05-17',
        knownPrecision: 'day',
        source: { publisher: expect.stringContaining('Open Government Indonesia') },
      },
    ])
  })

  it('knows nothing of a plan before it began, of a commitment older than the plan', async () => {
    const before = await commitments().detail({ id: 'SMG-1', asOf: '2014-12-31' })
    expect(before).toMatchObject({ plan: null, milestones: [], officialId: null, printedTitle: null })
    expect(before.state).toMatchObject({ schedule: 'no_deadline', nextDueOn: null })
    const after = await commitments().detail({ id: 'SMG-1', asOf: '2021-08-01' })
    expect(after.milestones.length).toBeGreaterThan(0)
    expect(after.officialId).not.toBeNull()
  })

  it('shows nothing of later days when asked for an earlier one', async () => {
    const detail = await commitments().detail({ id: 'SMG-1', asOf: '2019-06-01' })
    expect(detail.aliases.map(({ name }) => name)).toEqual(['Lapor Hendi'])
    const days = [
      ...detail.sightings.map((each) => each.sightedOn),
      ...detail.reports.map((each) => each.reportedOn),
      ...detail.spells.map((each) => each.startedOn),
    ]
    expect(days.filter((day) => day > '2019-06-01')).toEqual([])
  })

  it('hides what is not published and what a later report corrects', async () => {
    await undone(database().db, async (db) => {
      const row = { commitment_id: 'TNG-1', reported_on: '2026-11-01', delivery: 'limited' as const }
      const report = (note: string, supersedes_id?: number) =>
        db
          .insertInto('progress_report')
          .values({ ...row, note, supersedes_id: supersedes_id ?? null })
          .returning('id')
          .executeTakeFirstOrThrow()
      const { id } = await report('salah')
      await report('betul', id)
      await db
        .insertInto('report_draft')
        .values({ ...row, note: 'rahasia' })
        .execute()
      const { reports } = await callerOn(db).commitment.detail({ id: 'TNG-1' })
      expect(reports.map(({ note }) => note)).toEqual(['betul'])
    })
  })

  it('agrees with the kept state of every commitment', async () => {
    const { db } = database()
    const kept = await db.selectFrom('commitment_state').selectAll().execute()
    expect(kept.length).toBeGreaterThan(100)
    for (const row of kept) {
      const { state } = await commitments().detail({ id: row.commitment_id })
      expect([
        row.commitment_id,
        state.official,
        state.evidence,
        state.schedule,
        state.continuity.status,
        state.progressPercent,
      ]).toEqual([
        row.commitment_id,
        row.official,
        row.evidence,
        row.schedule,
        row.continuity,
        row.progress_percent,
      ])
    }
  })

  it('has twelve factors whatever is recorded, and the history of those recorded more than once', async () => {
    await undone(database().db, async (db) => {
      await forgetFacts(db, 'anchor', 'MJK-4')
      const bare = await callerOn(db).commitment.detail({ id: 'MJK-4' })
      expect(bare.anchorProfile).toMatchObject({ firmLow: 0, firmHigh: 12, unknown: 12, expired: 0 })
      expect([bare.anchorSteps, bare.anchorWarnings, bare.firmSteps]).toEqual([[], [], []])

      const anchor = (factor: 'legal_basis' | 'budget' | 'staffing', level: number, own: object) => ({
        commitment_id: 'MJK-4',
        factor,
        level,
        from_precision: 'day' as const,
        from_raw: 'tercatat',
        recorder: 'Uji',
        recorded_on: '2026-11-01',
        sourcing: 'sourced' as const,
        from_on: '2020-01-01',
        ...own,
      })
      const added = await db
        .insertInto('anchor')
        .values([
          anchor('legal_basis', 1, {}),
          anchor('legal_basis', 2, { from_on: '2024-05-01' }),
          anchor('budget', 2, { from_on: '2024-01-01', expires_on: '2024-11-30' }),
          anchor('staffing', 0, {}),
        ])
        .returning(['id', 'factor'])
        .execute()
      const idOf = (factor: string) => added.find((each) => each.factor === factor)?.id
      const ladder = added.filter(({ factor }) => factor === 'legal_basis').map(({ id }) => id)
      const detail = await callerOn(db).commitment.detail({ id: 'MJK-4' })
      expect(detail.anchorProfile).toMatchObject({ firmLow: 1, firmHigh: 11, unknown: 9, expired: 1 })
      expect(detail.anchorProfile.factors[0]).toEqual({
        factor: 'legal_basis',
        standing: 'in_force',
        level: 2,
        anchorId: ladder[1],
      })
      expect(detail.anchorSteps).toEqual([
        {
          factor: 'legal_basis',
          steps: [
            { anchorId: ladder[0], from: '2020-01-01', to: '2024-05-01', endedBy: 'superseded' },
            { anchorId: ladder[1], from: '2024-05-01', to: null, endedBy: null },
          ],
        },
        {
          factor: 'budget',
          steps: [{ anchorId: idOf('budget'), from: '2024-01-01', to: '2024-12-01', endedBy: 'expired' }],
        },
        {
          factor: 'staffing',
          steps: [{ anchorId: idOf('staffing'), from: '2020-01-01', to: null, endedBy: null }],
        },
      ])
      expect(detail.anchorWarnings).toEqual([
        { kind: 'depends_on_one_person', factor: 'staffing', expiresOn: null },
      ])
      expect(detail.firmSteps.map(({ from, firmLow, firmHigh }) => [from, firmLow, firmHigh])).toEqual([
        ['2020-01-01', 0, 10],
        ['2024-01-01', 1, 10],
        ['2024-05-01', 2, 11],
        ['2024-12-01', 1, 11],
      ])

      // As it stood: the budget in force, and due to run out before the acting mayor’s year is over.
      const then = await callerOn(db).commitment.detail({ id: 'MJK-4', asOf: '2024-06-01' })
      expect(then.expectedTransition).toMatchObject({ on: '2024-12-10', basis: 'acting' })
      expect(then.anchorWarnings).toContainEqual({
        kind: 'expires_before_next_term',
        factor: 'budget',
        expiresOn: '2024-11-30',
      })
      const before = await callerOn(db).commitment.detail({ id: 'MJK-4', asOf: '2024-04-30' })
      expect(before.anchors).toHaveLength(3)
      expect(before.anchorSteps.map(({ factor, steps }) => [factor, steps.length])).toEqual([
        ['legal_basis', 1],
        ['budget', 1],
        ['staffing', 1],
      ])
      expect(before.anchorProfile.factors[0]).toMatchObject({ level: 1, anchorId: ladder[0] })
    })
  })

  it('tells the next deadline as exactly as it is known, today and on another day', async () => {
    for (const asOf of [undefined, '2026-11-20']) {
      const { items } = await commitments().list({ region: '33.74', asOf, limit: 100 })
      const next = Object.fromEntries(
        items.map(({ id, nextDueOn, nextDuePrecision }) => [id, [nextDueOn, nextDuePrecision]]),
      )
      expect(next['LP-SMG-08']).toEqual(['2026-12-31', 'year'])
      for (const { id } of items) {
        const { state } = await commitments().detail({ id, asOf })
        expect([state.nextDueOn, state.nextDuePrecision], id).toEqual(next[id])
      }
    }
  })

  it('answers for each handover it was open at: decided, overdue, or not asked of a renewal', async () => {
    await undone(database().db, async (db) => {
      const decisions = async (asOf?: string) =>
        (await callerOn(db).commitment.detail({ id: 'TNG-1', ...(asOf && { asOf }) })).handoverDecisions
      expect(await decisions('2025-05-31')).toMatchObject([
        { inauguratedOn: '2018-12-26', kind: 'renewal', standing: 'not_asked' },
        { inauguratedOn: '2025-02-20', standing: 'undecided', daysSince: 100, decisionsDueOn: '2025-05-31' },
      ])
      expect((await decisions('2025-05-31')).map((each) => each.passedUndecided)).toEqual([false, false])
      expect((await decisions('2025-06-01')).at(-1)).toMatchObject({
        standing: 'overdue',
        daysSince: 101,
        passedUndecided: true,
      })
      const { id } = await db
        .insertInto('continuity_decision')
        .values({
          commitment_id: 'TNG-1',
          day_zero: '2025-02-20',
          decision: 'continue',
          decided_on: '2025-07-01',
          recorder: 'Uji',
          recorded_on: '2025-07-01',
          sourcing: 'sourced',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      expect((await decisions('2025-06-30')).at(-1)).toMatchObject({ standing: 'overdue', decisionId: null })
      // Decided at last; that the hundred days passed without it stays true.
      expect((await decisions()).at(-1)).toMatchObject({
        standing: 'decided',
        decisionId: id,
        passedUndecided: true,
      })
      await amending(db, 'uji', (transaction) =>
        transaction
          .updateTable('continuity_decision')
          .set({ decided_on: '2025-05-31' })
          .where('id', '=', id)
          .execute(),
      )
      expect((await decisions()).at(-1)).toMatchObject({ standing: 'decided', passedUndecided: false })
      // What began under the present head was never handed over.
      expect((await callerOn(db).commitment.detail({ id: 'PTK-5' })).handoverDecisions).toMatchObject([
        { inauguratedOn: '2025-02-20' },
      ])
    })
  })

  it('is answered for by the successor of its agency from the day that took over', async () => {
    await undone(database().db, async (db) => {
      const agency = (name: string, own: object = {}) =>
        db
          .insertInto('agency')
          .values({ region_code: '61.71', name, ...own })
          .returning('id')
          .executeTakeFirstOrThrow()
      const last = await agency('Uji C')
      const middle = await agency('Uji B', {
        succeeded_by_id: last.id,
        succeeded_on: '2021-03-01',
        succeeded_precision: 'day',
        succeeded_raw: '1 Maret 2021',
      })
      const first = await agency('Uji A', {
        succeeded_by_id: middle.id,
        succeeded_on: '2018-12-31',
        succeeded_precision: 'year',
        succeeded_raw: 'paling lambat 2018',
      })
      await db.updateTable('commitment').set({ lead_agency_id: first.id }).where('id', '=', 'PTK-1').execute()
      const agencies = async (asOf?: string) =>
        (await callerOn(db).commitment.detail({ id: 'PTK-1', ...(asOf && { asOf }) })).leadAgencies
      expect(await agencies()).toEqual([
        {
          name: 'Uji A',
          succeededOn: '2018-12-31',
          succeededPrecision: 'year',
          succeededRaw: 'paling lambat 2018',
        },
        { name: 'Uji B', succeededOn: '2021-03-01', succeededPrecision: 'day', succeededRaw: '1 Maret 2021' },
        { name: 'Uji C', succeededOn: null, succeededPrecision: null, succeededRaw: null },
      ])
      expect((await agencies('2019-06-01')).map(({ name, succeededOn }) => [name, succeededOn])).toEqual([
        ['Uji A', '2018-12-31'],
        ['Uji B', null],
      ])
      // A loop ends.
      await db
        .updateTable('agency')
        .set({ succeeded_by_id: first.id, succeeded_on: '2022-01-01', succeeded_precision: 'day' })
        .where('id', '=', last.id)
        .execute()
      expect((await agencies()).length).toBeLessThanOrEqual(12)
    })
  })

  it('names what brought it back, and when it had been seen before', async () => {
    await undone(database().db, async (db) => {
      await forgetFacts(db, 'sighting', 'MJK-1')
      const sighting = async (
        sighted_on: string,
        state: 'lapsed' | 'dormant' | 'active',
        is_revival = false,
      ) =>
        (
          await db
            .insertInto('sighting')
            .values({
              commitment_id: 'MJK-1',
              sighted_on,
              sighted_precision: 'month',
              sighted_raw: sighted_on,
              state,
              is_revival,
            })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
      await sighting('2018-01-01', 'active')
      const said = await sighting('2020-03-01', 'active', true)
      await sighting('2021-01-01', 'dormant')
      const woken = await sighting('2021-06-01', 'active')
      await sighting('2021-09-01', 'active')
      await sighting('2022-01-01', 'lapsed')
      const back = await sighting('2023-01-01', 'active', true)
      const { revivals, state } = await callerOn(db).commitment.detail({ id: 'MJK-1' })
      expect(revivals).toEqual([
        { sightingId: said, unseenSince: { on: '2018-01-01', precision: 'month' } },
        { sightingId: woken, unseenSince: { on: '2020-03-01', precision: 'month' } },
        { sightingId: back, unseenSince: { on: '2021-09-01', precision: 'month' } },
      ])
      expect(state.continuity.isRevived).toBe(true)
      const before = await callerOn(db).commitment.detail({ id: 'MJK-1', asOf: '2020-02-28' })
      expect(before.revivals).toEqual([])
    })
  })

  it('is refused by name when it does not exist', async () => {
    await expect(commitments().detail({ id: 'TNG-99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'commitment_not_found', details: { id: 'TNG-99' } },
    })
  })
})
