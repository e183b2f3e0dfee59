import { commitmentListInput } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.ts'
import { listCommitmentsText } from './commitment-list.queries.ts'

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
    const { total, body } = await listCommitmentsText(db, input)
    const page: unknown = JSON.parse(body)
    expect(page).toEqual(await listCommitmentsAsOf(db, input, testToday))
    expect(page).toHaveProperty('total', total)
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
    expect((await commitments().list({ asOf: '1999-01-01' })).total).toBe(0)
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
      ['Lapor Hendi', '2014'],
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
        source: { publisher: expect.stringContaining('Open Government Indonesia') },
      },
    ])
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
      const report = (values: { state: 'draft' | 'published'; note: string; supersedes_id?: number }) =>
        db
          .insertInto('progress_report')
          .values({
            commitment_id: 'TNG-1',
            reported_on: '2026-11-01',
            delivery: 'limited',
            published_at: values.state === 'published' ? '2026-11-01T00:00:00Z' : null,
            ...values,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      const { id } = await report({ state: 'published', note: 'salah' })
      await report({ state: 'published', note: 'betul', supersedes_id: id })
      await report({ state: 'draft', note: 'rahasia' })
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

  it('is refused by name when it does not exist', async () => {
    await expect(commitments().detail({ id: 'TNG-99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'commitment_not_found', details: { id: 'TNG-99' } },
    })
  })
})
