import { type HandoverCounts, samples } from '@estafet/domain'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'

const database = useTestDatabase()
const transitions = () => callerOn(database().db).transition
const everything = { limit: 200 } as const

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, each) => sum + each, 0)

const expectWhole = ({ open, onDayZero, byStanding, byDecision }: HandoverCounts) =>
  expect([total(onDayZero), total(byStanding), total(byDecision)]).toEqual([open, open, byStanding.decided])

// The ends of clocks and of terms follow from another day by a rule, and an announced end was announced.
const isAhead = (name: string, owner: object): boolean =>
  /DueOn$|^on$/.test(name) || (name === 'endedOn' && Reflect.get(owner, 'endedPrecision') === 'scheduled')

/** Every day the answer tells as a fact. */
const daysTold = (node: unknown): string[] => {
  if (typeof node === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(node) ? [node] : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => (isAhead(name, node) ? [] : daysTold(value)))
}

describe('handovers that took place', () => {
  it('tells Pontianak’s four, newest first, with the acting heads in between', async () => {
    const { past } = await transitions().calendar({ province: '61', kind: 'kota' })
    const own = past?.items.filter(({ region }) => region.code === '61.71') ?? []
    expect(
      own.map(({ kind, inauguratedOn, precision, gapDays, interim }) => [
        kind,
        inauguratedOn,
        precision,
        gapDays,
        interim.map(({ personName }) => personName),
      ]),
    ).toEqual([
      ['return', '2025-02-20', 'inferred_day', 425, ['Ani Sofian', 'Edi Suryanto']],
      ['renewal', '2018-12-23', 'day', 0, []],
      ['change', '2018-11-19', 'day', 75, ['Edi Rusdi Kamtono']],
      ['renewal', '2013-12-23', 'day', 0, []],
    ])
  })

  it('asks no decision of a renewal, and of every other one counts each commitment once', async () => {
    for (const sample of samples) {
      const { past } = await transitions().calendar({ ...everything, sample })
      for (const { kind, counts } of past?.items ?? []) {
        expectWhole(counts)
        if (kind === 'renewal')
          expect(counts.byStanding.not_asked).toBe(counts.open - counts.byStanding.decided)
        // Nobody is asked to decide on what may have been over by then.
        else expect(counts.byStanding.not_asked).toBeLessThanOrEqual(counts.onDayZero.uncertain)
      }
    }
  })

  it('counts inaugurations without a known predecessor by day, and calls none of them a transition', async () => {
    const { firstInaugurations, past, summary } = await transitions().calendar(everything)
    const [newest] = firstInaugurations
    expect(newest).toMatchObject({ on: '2025-02-20', precision: 'inferred_day' })
    expect(newest?.regions).toBeGreaterThan(300)
    expect(summary.all.transitions).toBe(past?.total)
    expect(summary.all.transitions).toBeLessThan(40)
    const handedOver = new Set(past?.items.map(({ region }) => region.code))
    expect([...handedOver].toSorted()).toEqual([
      '31',
      '33.29',
      '33.72',
      '33.74',
      '35.22',
      '35.76',
      '36.71',
      '52',
      '52.07',
      '61.71',
      '72.01',
    ])
  })
})

describe('watch windows', () => {
  it('were open in the first hundred days after 20 February 2025', async () => {
    const { window } = await transitions().calendar({ asOf: '2025-03-01' })
    // Jakarta's acting heads before that day are not all on record, so nobody is known to have handed over.
    expect(
      window?.items.map(({ region, windows }) => [region.code, windows?.phase, windows?.daysSince]),
    ).toEqual([
      ['33.29', 'decisions', 9],
      ['33.72', 'decisions', 9],
      ['33.74', 'decisions', 9],
      ['35.22', 'decisions', 9],
      ['35.76', 'decisions', 9],
      ['36.71', 'decisions', 9],
      ['52', 'decisions', 9],
      ['52.07', 'decisions', 9],
      ['61.71', 'decisions', 9],
    ])
    const later = await transitions().calendar({ asOf: '2025-08-20', when: 'window' })
    // Banggai's head was inaugurated again in June 2025, after a vote held anew.
    const others = later.window?.items.filter(({ region }) => region.code !== '72.01')
    expect(others?.length).toBeGreaterThan(0)
    expect(others?.every(({ windows }) => windows?.phase === 'rpjmd')).toBe(true)
    expect(later).toMatchObject({ coming: null, past: null })
    const after = await transitions().calendar({ asOf: '2025-08-21' })
    expect(after.window?.items.map(({ region }) => region.code)).toEqual(['72.01'])
  })
})

describe('handovers to come', () => {
  it('counts hundreds of one day, and lists them in pages', async () => {
    const first = await transitions().calendar({ when: 'coming', limit: 50 })
    const { coming } = first
    expect(coming?.items).toHaveLength(50)
    const { days = [] } = coming ?? {}
    expect(days.find(({ on }) => on === '2030-02-20')?.count).toBeGreaterThan(300)
    expect(days.every(({ seats }) => seats.length <= 6)).toBe(true)
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(coming?.total)
    const next = await transitions().calendar({ when: 'coming', limit: 50, offset: 50 })
    const codes = [...(coming?.items ?? []), ...(next.coming?.items ?? [])].map(({ region }) => region.code)
    expect(new Set(codes).size).toBe(100)
  })

  it('places every region: due on a day, without a day, without a head, or never elected', async () => {
    for (const sample of samples)
      for (const asOf of [undefined, '2018-10-01']) {
        const { coming, withoutDay, summary } = await transitions().calendar({ sample, asOf })
        const placed = Object.values(withoutDay).reduce((sum, count) => sum + count, coming?.total ?? 0)
        expect(placed).toBe(summary.all.regions)
      }
  })

  it('counts to no day for a head who stands in', async () => {
    // Pontianak had a Plt then, Mojokerto its deputy.
    const { coming, withoutDay } = await transitions().calendar({ asOf: '2018-10-01' })
    const codes = coming?.items.map(({ region }) => region.code)
    expect(codes).not.toContain('61.71')
    expect(codes).not.toContain('35.76')
    expect(withoutDay.openEnded).toBe(2)
  })

  it('counts down to the announced end of a simulated term, with what will be handed over', async () => {
    const { coming } = await transitions().calendar({ sample: 'simulated' })
    expect(coming?.items[0]).toMatchObject({
      region: { code: '99.76' },
      on: '2027-01-24',
      daysLeft: 62,
      basis: 'recorded_end',
      isWatched: true,
    })
    expect(coming?.items[0]?.commitments).toBeGreaterThan(0)
    const days = coming?.items.map(({ on }) => on) ?? []
    expect(days).toEqual(days.toSorted())
  })
})

describe('the summary', () => {
  it.each(samples)('of %s regions adds up by kind and by province', async (sample) => {
    const { summary, past } = await transitions().calendar({ ...everything, sample })
    const { all, byKind, byProvince } = summary
    expectWhole(all.counts)
    expect(past?.items.reduce((sum, { counts }) => sum + counts.open, 0)).toBe(all.counts.open)
    for (const groups of [byKind, byProvince]) {
      const sum = (of: (group: (typeof groups)[number]) => number) =>
        groups.reduce((added, group) => added + of(group), 0)
      expect(sum(({ transitions: held }) => held)).toBe(all.transitions)
      expect(sum(({ counts }) => counts.open)).toBe(all.counts.open)
      expect(sum(({ counts }) => counts.byStanding.overdue)).toBe(all.counts.byStanding.overdue)
      expect(sum(({ watched }) => watched)).toBe(all.watched)
    }
  })

  it('never adds simulated regions to real ones, unless both are asked for', async () => {
    for (const sample of samples) {
      const { coming, past, window } = await transitions().calendar({ ...everything, sample })
      const regions = [coming, past, window].flatMap((part) => part?.items.map(({ region }) => region) ?? [])
      expect(regions.length).toBeGreaterThan(0)
      const kinds = new Set(regions.map(({ isSimulated }) => (isSimulated ? 'simulated' : 'real')))
      expect(kinds).toEqual(new Set(sample === 'all' ? ['real', 'simulated'] : [sample]))
    }
    expect((await transitions().calendar({ province: '99' })).sample).toBe('simulated')
  })

  it('narrows to a province and a kind, and refuses a province that is none', async () => {
    const { summary, past } = await transitions().calendar({ province: '35', kind: 'kota' })
    expect(past?.items.map(({ region }) => region.code)).toEqual(['35.76', '35.76', '35.76'])
    expect(summary.byKind.map(({ kind }) => kind)).toEqual(['kota'])
    await expect(transitions().calendar({ province: '98' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { reason: 'region_not_found' },
    })
  })
})

describe('elections', () => {
  it('are counted by day and kind, newest first', async () => {
    const { elections } = await transitions().calendar({})
    const simultaneous = elections.find(({ heldOn }) => heldOn === '2024-11-27')
    expect(simultaneous).toMatchObject({ year: 2024, kind: 'pilkada' })
    expect(simultaneous?.byKind).toEqual({ province: 37, kabupaten: 415, kota: 93 })
    expect(elections.every(({ regions, byKind }) => total(byKind) === regions)).toBe(true)
    expect(elections.map(({ year }) => year)).toEqual(
      elections.map(({ year }) => year).toSorted((a, b) => b - a),
    )
  })
})

describe('as of an earlier day', () => {
  it.each(['2018-12-01', '2019-06-01', '2024-12-31'])('knows nothing later than %s', async (asOf) => {
    for (const sample of samples) {
      const { coming, ...rest } = await transitions().calendar({ ...everything, asOf, sample })
      const heads = coming?.items.map(({ head }) => head) ?? []
      expect(heads.length + (rest.past?.total ?? 0)).toBeGreaterThan(0)
      expect(daysTold([rest, heads]).filter((day) => day > asOf)).toEqual([])
      expect(rest.past?.items.every(({ inauguratedOn }) => inauguratedOn <= asOf)).toBe(true)
      expect(rest.elections.every(({ year }) => `${year}` <= asOf.slice(0, 4))).toBe(true)
    }
  })

  it('expects the end of the term that ran then', async () => {
    const { coming } = await transitions().calendar({ asOf: '2019-06-01', province: '61' })
    expect(coming?.items.map(({ region, on, basis }) => [region.code, on, basis])).toEqual([
      ['61.71', '2023-12-23', 'end_of_term'],
    ])
  })

  it('refuses a day to come', async () => {
    await expect(transitions().calendar({ asOf: '2026-11-24' })).rejects.toMatchObject({
      cause: { reason: 'date_in_future' },
    })
  })
})
