import { describe, expect, test } from 'vitest'
import { asOf, mojokerto, someLane } from './relay-fixtures.ts'
import type { RelayInput } from './relay-input.ts'
import { relaySeries } from './relay-series.ts'

const withLanes = (...lanes: RelayInput['lanes']) => relaySeries({ ...mojokerto, lanes })
const lastKnot = (...seen: NonNullable<Parameters<typeof someLane>[0]>['seen'] & object) =>
  withLanes(someLane({ seen })).lanes[0]?.knots.at(-1)?.state

describe('the frame', () => {
  const series = relaySeries(mojokerto)

  test('starts a year before the first lane and ends on the day asked for', () => {
    expect(series.span).toEqual({ from: '2015-01-01', to: asOf })
    expect(series.yearTicks).toHaveLength(11)
  })

  test('reaches for deadlines ahead, but not for far ones', () => {
    const due = (originalDueOn: string) =>
      withLanes(
        someLane({
          seen: [['2024-01-01']],
          milestones: [
            { id: 1, title: '', originalDueOn, dueOn: null, completedOn: null, schedule: 'on_track' },
          ],
        }),
      ).span.to
    expect(due('2026-06-30')).toBe('2026-06-30')
    expect(due('2045-01-01')).toBe('2027-11-23')
  })

  test('leaders are solid, hatched or empty, oldest first, cut at the frame', () => {
    expect(series.spells.map(({ look }) => look)).toEqual([
      'solid',
      'empty',
      'hatched',
      'solid',
      'hatched',
      'solid',
    ])
    expect(series.spells[0]?.from).toBe('2015-01-01')
    expect(series.spells.at(-1)?.to).toBe(asOf)
    expect(series.unrecorded).toEqual([])
  })

  test('time for which nobody is recorded is named, not left blank', () => {
    const { unrecorded } = relaySeries({ ...mojokerto, spells: mojokerto.spells.slice(3) })
    expect(unrecorded).toEqual([{ from: '2016-01-01', to: '2018-12-10' }])
  })

  test('gates know who came in; later ones than the day asked for are not there', () => {
    expect(series.gates.map(({ on, kind, personName }) => [on, kind, personName])).toEqual([
      ['2018-12-10', 'change', 'Ika Puspitasari'],
      ['2025-02-20', 'return', 'Ika Puspitasari'],
    ])
    expect(relaySeries({ ...mojokerto, asOf: '2024-01-01' }).gates).toHaveLength(1)
  })
})

describe('knots say what evidence says of the time after a gate', () => {
  test.each([
    ['seen after it', 'carried', [['2024-01-01'], ['2025-03-11']]],
    ['seen on the day itself', 'carried', [['2024-01-01'], ['2025-02-20']]],
    ['seen only the week before', 'unknown', [['2025-02-13']]],
    ['seen asleep before it', 'dormant', [['2024-01-01'], ['2024-06-01', 'dormant']]],
    ['ended after it', 'ended', [['2024-01-01'], ['2025-05-01', 'lapsed']]],
    ['alive, then ended after it', 'carried', [['2024-01-01'], ['2025-03-01'], ['2025-05-01', 'lapsed']]],
    ['begun after it', 'not_begun', [['2025-03-01']]],
    ['begun on the day itself', 'not_begun', [['2025-02-20']]],
  ] as const)('%s: %s', (_, expected, seen) => {
    expect(lastKnot(...seen)).toBe(expected)
  })

  test('a renewal lets the line run through', () => {
    const renewed = { ...mojokerto, transitions: [{ inauguratedOn: '2025-02-20', kind: 'renewal' as const }] }
    const [row] = relaySeries({ ...renewed, lanes: [someLane({ seen: [['2025-02-13']] })] }).lanes
    expect(row?.knots[0]?.state).toBe('carried')
  })

  test('but not what was already lost from sight at the change before it', () => {
    const transitions = [
      { inauguratedOn: '2018-11-19', kind: 'change' as const },
      { inauguratedOn: '2018-12-23', kind: 'renewal' as const },
    ]
    const [row] = relaySeries({
      ...mojokerto,
      transitions,
      lanes: [someLane({ seen: [['2018-11-15']] })],
    }).lanes
    expect(row?.knots.map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  })
})

describe('the finding', () => {
  test('counts what was alive before the last gate, and says what became of the rest', () => {
    const { finding } = relaySeries(mojokerto)
    expect(finding.main).toEqual({
      key: 'relay.finding.afterHandover',
      values: { alive: 1, count: 3, on: { day: '2025-02-20' } },
    })
    expect(finding.rest).toEqual([{ key: 'relay.finding.rest.unknown', values: { count: 2 } }])
  })

  test('leaves out what ended before and what began after, and says so', () => {
    const { finding } = withLanes(
      someLane({ commitmentId: 'a', seen: [['2020-01-01'], ['2021-01-01', 'completed_closed']] }),
      someLane({ commitmentId: 'b', seen: [['2025-04-01']] }),
    )
    expect(finding.main.key).toBe('relay.finding.noneBefore')
    expect(finding.rest.map(({ key }) => key)).toEqual(['relay.finding.rest.not_begun'])
  })

  test('counts from the last change, not from a renewal after it (Pontianak on 1 June 2019)', () => {
    const { finding } = relaySeries({
      ...mojokerto,
      asOf: '2019-06-01',
      transitions: [
        { inauguratedOn: '2018-11-19', kind: 'change' },
        { inauguratedOn: '2018-12-23', kind: 'renewal' },
      ],
      lanes: [
        someLane({ commitmentId: 'a', seen: [['2018-01-01'], ['2018-12-01']] }),
        someLane({ commitmentId: 'b', seen: [['2018-11-15']] }),
      ],
    })
    expect(finding.main).toEqual({
      key: 'relay.finding.afterHandover',
      values: { alive: 1, count: 2, on: { day: '2018-11-19' } },
    })
  })

  test.each([
    ['carried', [['2024-01-01'], ['2025-03-01']]],
    ['unknown', [['2024-01-01']]],
    ['ended_before', [['2024-01-01'], ['2024-06-01', 'lapsed']]],
    ['not_begun', [['2025-04-01']]],
  ] as const)('of one commitment is about that one: %s', (key, seen) => {
    expect(withLanes(someLane({ seen })).finding).toEqual({
      main: { key: `relay.finding.only.${key}`, values: { on: { day: '2025-02-20' } } },
      rest: [],
    })
  })

  test('without lanes or without a handover', () => {
    expect(withLanes().finding.main.key).toBe('relay.finding.empty')
    expect(relaySeries({ ...mojokerto, transitions: [] }).finding.main.key).toBe('relay.finding.noHandover')
  })
})

test('a revived lane keeps the mark of its end, a first name is no renaming', () => {
  const [row] = withLanes(
    someLane({
      seen: [['2020-01-01'], ['2021-01-01', 'lapsed'], ['2025-03-01']],
      aliases: [
        { name: 'Lapor Hendi', fromOn: null },
        { name: 'Nama lahir', fromOn: '2020-01-01' },
        { name: 'Sapa Mbak Ita', fromOn: '2022-12-17' },
      ],
    }),
  ).lanes
  expect(row?.ends).toEqual([{ on: '2021-01-01', how: 'lapsed', isRevived: true }])
  expect(row?.renames).toEqual([{ on: '2022-12-17', name: 'Sapa Mbak Ita' }])
  expect(row?.lastSeenOn).toBe('2025-03-01')
})
