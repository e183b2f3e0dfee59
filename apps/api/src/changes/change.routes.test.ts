import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'

const database = useTestDatabase()
const change = () => callerOn(database().db).change

describe('what changed between two days', () => {
  it.each([
    { from: '2019-06-01' },
    { from: '2024-01-31', to: '2025-06-30', sample: 'simulated' as const },
    { from: '2018-01-01', to: '2025-03-31', region: '35.76' },
    { from: '2018-01-01', province: '99', schedule: 'late~very_late' },
    { from: '2016-06-01', to: '2026-01-01', q: 'pengaduan' },
  ])('adds up to what is known on each day: %j', async (input) => {
    const { counts, total, items } = await change().between({ ...input, limit: 200 })
    const { added, removed, changed, unchanged } = counts
    expect(counts.before).toBe(removed + changed + unchanged)
    expect(counts.after).toBe(added + changed + unchanged)
    const { from, to = testToday, province, ...filter } = { province: undefined, to: undefined, ...input }
    const listed = async (asOf: string) =>
      (
        await callerOn(database().db).commitment.list({
          ...filter,
          ...(province !== undefined && { region: province }),
          asOf,
          limit: 1,
        })
      ).total
    expect([counts.before, counts.after]).toEqual([await listed(from), await listed(to)])
    expect(total).toBe(added + removed + changed)
    expect(total).toBeGreaterThan(0)
    expect(items).toHaveLength(Math.min(total, 200))
  })

  it('gives each page of the same changes', async () => {
    const whole = await change().between({ from: '2019-06-01', limit: 200 })
    const page = await change().between({ from: '2019-06-01', limit: 7, offset: 5 })
    expect(page.items).toEqual(whole.items.slice(5, 12))
    expect([page.total, page.counts]).toEqual([whole.total, whole.counts])
  })

  it('finds none where no fact and no deadline lies in between', async () => {
    const { counts, items, region } = await change().between({
      from: '2024-01-02',
      to: '2024-01-03',
      region: '36.71',
    })
    expect([counts.added, counts.removed, counts.changed, items]).toEqual([0, 0, 0, []])
    expect(counts.unchanged).toBeGreaterThan(0)
    expect(region).toMatchObject({ code: '36.71', changes: [] })
    expect(region?.measures.every(({ isChanged }) => !isChanged)).toBe(true)
  })

  it('tells old and new of a city that changed its head', async () => {
    const { region } = await change().between({ from: '2025-02-19', to: '2025-02-20', region: '36.71' })
    expect(region?.changes).toEqual(
      expect.arrayContaining([
        { field: 'head', before: 'Nurdin', after: 'Sachrudin' },
        { field: 'capacity', before: 'pj', after: 'definitive' },
        { field: 'head_since', before: '2023-12-26', after: '2025-02-20' },
      ]),
    )
  })

  it('finds what was only renamed, anchored, come loose or taken over by another agency', async () => {
    await undone(database().db, async (db) => {
      const range = { from: '2024-01-02', to: '2024-01-03', region: '61.71' }
      const changes = async () => (await callerOn(db).change.between(range)).items
      expect(await changes()).toEqual([])
      await sql`insert into commitment_wording (commitment_id, until_on, title)
        values ('PTK-1', '2024-01-03', 'Nama lama'), ('PTK-2', '2024-01-04', 'Nama lama')`.execute(db)
      const anchor = (id: string, level: number, from_on: string, expires_on: string | null) =>
        sql`insert into anchor (commitment_id, factor, level, from_on, from_precision, from_raw, expires_on, recorder,
            recorded_on, sourcing)
          values (${id}, 'staffing', ${level}, ${from_on}, 'day', ${from_on}, ${expires_on}, 'Uji', ${from_on}, 'sourced')`.execute(
          db,
        )
      await anchor('PTK-3', 2, '2024-01-03', null)
      await anchor('PTK-4', 3, '2020-01-01', '2024-01-02')
      await sql`with next as (insert into agency (region_code, name) values ('61.71', 'Uji') returning id)
        update agency set succeeded_by_id = next.id, succeeded_on = '2024-01-03', succeeded_precision = 'day'
        from next, commitment c where c.id = 'PTK-5' and agency.id = c.lead_agency_id`.execute(db)
      const found = await changes()
      const of = (field: string) =>
        found.filter(({ changes: own }) => own.some(({ field: name }) => name === field)).map(({ id }) => id)
      expect(of('title')).toEqual(['PTK-1'])
      expect(of('firm')).toEqual(['PTK-3', 'PTK-4'])
      expect(of('lead_agency')).toContain('PTK-5')
      expect(found.find(({ id }) => id === 'PTK-4')?.changes).toEqual([
        { field: 'firm', before: expect.any(Array), after: expect.any(Array) },
      ])
    })
  })

  it('tells of one commitment every fact recorded in between and nothing else', async () => {
    await undone(database().db, async (db) => {
      const seen = (sighted_on: string) =>
        db
          .insertInto('sighting')
          .values({
            commitment_id: 'TNG-2',
            state: 'active',
            sighted_on,
            sighted_precision: 'day',
            sighted_raw: sighted_on,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      await seen('2024-03-01')
      const { id } = await seen('2024-03-02')
      const { id: last } = await seen('2024-03-09')
      await seen('2024-03-10')
      const { commitment, counts } = await callerOn(db).change.between({
        from: '2024-03-01',
        to: '2024-03-09',
        commitment: 'TNG-2',
      })
      expect(commitment).toMatchObject({ id: 'TNG-2', wasKnown: true })
      expect(commitment?.facts.sightings.map((each) => each.id)).toEqual([id, last])
      expect(commitment?.facts).toMatchObject({ reports: [], decisions: [], anchors: [] })
      expect(counts).toMatchObject({ before: 1, after: 1 })
    })
  })

  it('names a commitment nobody knew on the first day as added', async () => {
    const { commitment, items } = await change().between({
      from: '2019-06-01',
      to: '2020-12-31',
      commitment: 'MJK-3',
    })
    expect(commitment).toMatchObject({ wasKnown: false })
    expect(items).toMatchObject([{ kind: 'added', id: 'MJK-3' }])
  })

  it.each([
    [{ from: '2024-01-01', to: '2024-01-01' }, 'range_reversed', 'from'],
    [{ from: '2024-01-02', to: '2024-01-01' }, 'range_reversed', 'from'],
    [{ from: testToday }, 'range_reversed', 'from'],
    [{ from: '2024-01-01', to: '2026-11-24' }, 'date_in_future', 'to'],
    [{ from: '1999-01-01' }, 'date_before_first_fact', 'from'],
    [{ from: '2024-01-01', region: '36.99' }, 'region_not_found', undefined],
    [{ from: '2024-01-01', commitment: 'TNG-99' }, 'commitment_not_found', undefined],
    [{ from: '2018-01-01', to: '2019-06-01', commitment: 'MJK-3' }, 'commitment_not_yet_known', undefined],
  ])('refuses %j as %s', async (input, reason, parameter) => {
    await expect(change().between(input)).rejects.toMatchObject({
      cause: { reason, details: parameter === undefined ? {} : { parameter } },
    })
  })
})

describe('what changed in a comparison', () => {
  it('gives each measure as both days gave it', async () => {
    const regions = ['35.76', '36.71', '99.71']
    const [from, to] = ['2024-06-30', '2025-12-31']
    const { items } = await change().comparison({ regions, from, to })
    const [before, after] = await Promise.all(
      [from, to].map((asOf) => callerOn(database().db).comparison.get({ regions, asOf })),
    )
    expect(items.map(({ code }) => code)).toEqual(regions)
    for (const [index, { measures }] of items.entries())
      for (const each of measures) {
        expect(each.before).toEqual(before?.items[index]?.measures[each.measure])
        expect(each.after).toEqual(after?.items[index]?.measures[each.measure])
        expect(each.isChanged).toBe(JSON.stringify(each.before) !== JSON.stringify(each.after))
      }
  })
})

describe('the days worth going back to', () => {
  it('of a city are eves of inaugurations, ends of spells and years, newest first', async () => {
    const { items, firstDay, total } = await change().presets({ region: '35.76' })
    // Yogyakarta's complaint unit is the oldest fact on record.
    expect(firstDay).toBe('2003-11-14')
    expect(total).toBe(items.length)
    const days = items.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(new Set(days).size).toBe(days.length)
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          day: '2025-02-19',
          kind: 'before_inauguration',
          personName: 'Ika Puspitasari',
        }),
        expect.objectContaining({ day: '2018-05-08', kind: 'spell_end', personName: "Mas'ud Yunus" }),
        expect.objectContaining({ day: '2019-12-31', kind: 'year_end', year: 2019 }),
      ]),
    )
    expect(days.every((day) => day >= '2003-11-14' && day <= testToday)).toBe(true)
  })

  it('of a simulated city has the ends of its reporting periods, of the country the great inaugurations', async () => {
    const simulated = await change().presets({ region: '99.71' })
    expect(simulated.items.filter(({ kind }) => kind === 'period_end').length).toBeGreaterThan(0)
    const { items } = await change().presets({})
    const great = items.find(({ day }) => day === '2025-02-19')
    expect(great).toMatchObject({ kind: 'before_inauguration', personName: null })
    expect(great?.regions).toBeGreaterThan(100)
    await expect(change().presets({ region: '36.99' })).rejects.toMatchObject({
      cause: { reason: 'region_not_found' },
    })
  })
})
