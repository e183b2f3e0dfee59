import { expect, test } from 'vitest'
import { factRows } from '../series/relay-facts.ts'
import { asOf, mojokerto, someLane, someMilestone } from '../relay-fixtures.ts'
import {
  labelledTicks,
  milestoneTracks,
  namedBelow,
  placeGates,
  placeKnots,
  placeSpells,
  relayLayout,
} from './relay-layout.ts'
import { nearestFact, placeLane, placeLeaders } from './relay-marks.ts'
import { relaySeries } from '../series/relay-series.ts'

const series = relaySeries(mojokerto)
const at = (width: number) => relayLayout(series, width)

test('titles stand beside the lanes, above them on a phone', () => {
  expect(at(1120)).toMatchObject({ isPhone: false, titleWidth: 280, chartWidth: 840 })
  expect(at(328)).toMatchObject({ isPhone: true, titleWidth: 0, chartWidth: 328 })
})

test('a five-day vacancy is visible on a phone, and no box covers another', () => {
  const boxes = placeSpells(series.spells, at(328).x)
  expect(boxes[1]?.width).toBe(5)
  for (const [index, { left, width }] of boxes.entries())
    expect(boxes[index + 1]?.left ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(left + width)
})

test('gates that nearly coincide climb, and the handover keeps the date', () => {
  const gates = [
    { on: '2018-11-19', kind: 'change' as const, personName: null, precision: 'day' as const, source: null },
    { on: '2018-12-23', kind: 'renewal' as const, personName: null, precision: 'day' as const, source: null },
  ]
  expect(placeGates(gates, at(328).x, 328).map(({ level, isLabelled }) => [level, isLabelled])).toEqual([
    [0, true],
    [1, false],
  ])
})

test('a date that is only about its day keeps more room around it', () => {
  const gates = (precision: 'day' | 'inferred_day') =>
    ['2018-11-19', '2021-06-01'].map((on) => ({
      on,
      kind: 'change' as const,
      personName: null,
      precision,
      source: null,
    }))
  const labelled = (precision: 'day' | 'inferred_day') =>
    placeGates(gates(precision), (on) => (on < '2020' ? 100 : 200), 328).map(({ isLabelled }) => isLabelled)
  expect(labelled('day')).toEqual([true, true])
  expect(labelled('inferred_day')).toEqual([false, true])
})

test('a date moved in from an edge keeps its distance from its neighbour there', () => {
  const gates = ['2018-09-24', '2025-02-20'].map((on) => ({
    on,
    kind: 'change' as const,
    personName: null,
    precision: 'inferred_day' as const,
    source: null,
  }))
  const placed = (first: number, last: number) =>
    placeGates(gates, (on) => (on < '2020' ? first : last), 328).map(({ labelX, isLabelled }) => [
      labelX,
      isLabelled,
    ])
  // Apart where they stand, not where the second can be written.
  expect(placed(180, 310)).toEqual([
    [180, false],
    [269, true],
  ])
  expect(placed(10, 310)).toEqual([
    [59, true],
    [269, true],
  ])
})

test('who heads the region now is named below a box too short for the name, and within it where there is room', () => {
  const [phone, desk] = [at(328), at(1120)].map(({ x, chartWidth }) => placeLeaders(series, x, chartWidth))
  expect(phone?.namedBelow?.spell.personName).toBe('Ika Puspitasari')
  expect(phone?.height).toBe((desk?.height ?? 0) + (desk?.namedBelow ? 0 : 16))
  const [last] = series.spells.slice(-1)
  if (last === undefined) throw new Error('nobody heads the region')
  const named = (width: number, spell = last) => namedBelow([{ spell, left: 0, width }])?.spell.id ?? null
  expect([named(60), named(160)]).toEqual([last.id, null])
  expect([named(125), named(125, { ...last, look: 'hatched', capacity: 'pj' })]).toEqual([null, last.id])
  expect(named(5, { ...last, look: 'empty', capacity: 'vacant', personName: null })).toBe(null)
})

test('knots that nearly coincide stand side by side; the later keeps its place', () => {
  const { x } = at(328)
  const knots = placeKnots(['2018-11-19', '2018-12-23'], x)
  expect(knots.get('2018-12-23')).toBe(x('2018-12-23'))
  expect(knots.get('2018-11-19')).toBe(x('2018-12-23') - 17)
})

test('threads that would cross lie on tracks of their own', () => {
  const row = relaySeries({
    ...mojokerto,
    commitments: [
      someLane({
        seen: [['2020-01-01']],
        milestones: [
          someMilestone({ id: 1, originalDueOn: '2021-01-01', dueOn: null, completedOn: '2024-01-01' }),
          someMilestone({ id: 2, originalDueOn: '2022-01-01', dueOn: null, completedOn: '2023-01-01' }),
          someMilestone({ id: 3, originalDueOn: '2025-01-01', dueOn: null, completedOn: '2025-02-01' }),
        ],
      }),
    ],
  }).lanes[0]
  expect(row && milestoneTracks(row, at(1120).x)).toEqual({ trackOf: [0, 1, 0], count: 2 })
})

test('as many years are written as fit, the last one always', () => {
  const written = labelledTicks(series.ticks, at(328).x, 38)
  expect(written.at(-1)?.count).toBe(2025)
  expect(written.length).toBeLessThan(series.ticks.length)
})

test('a pointer means a mark within reach, else the stretch below it', () => {
  const { x } = at(1120)
  const [leaders, first] = factRows(series)
  const row = series.lanes[0]
  if (!leaders || !first || !row) throw new Error('rows are missing')
  const lane = placeLane(row, first.facts, x, 840)
  const meant = (on: string, dx: number) =>
    nearestFact(first.facts, lane, { x: x(on) + dx, y: lane.lineY })?.type
  expect(meant('2025-02-20', 8)).toBe('knot')
  expect(meant('2025-02-20', 20)).toBe('segment')
  expect(meant('2015-03-01', 0)).toBe('segment')
  const strip = placeLeaders(series, x, 840)
  expect(nearestFact(leaders.facts, strip, { x: x(asOf), y: strip.lineY })).toMatchObject({ id: 'spell-6' })
})
