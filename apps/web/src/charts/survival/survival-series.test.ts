import { describe, expect, test } from 'vitest'
import { panelColumns } from '../plot/panel-columns.ts'
import { boundsBars, hasSmallBounds } from './bounds-series.ts'
import { lapseRows, shareCeiling } from './lapse-series.ts'
import type { BoundsRow, LapsePanel } from './survival-input.ts'

const row = (counts: Partial<BoundsRow>): BoundsRow => ({
  months: 12,
  alive: 0,
  ended: 0,
  unknown: 0,
  notReached: 0,
  n: (counts.alive ?? 0) + (counts.ended ?? 0) + (counts.unknown ?? 0),
  low: null,
  high: null,
  isSmall: true,
  ...counts,
})
const bars = (...rows: BoundsRow[]) => boundsBars({ key: 'a', label: 'A', rows })

describe('a bar of bounds', () => {
  test('is as long as its n, with alive first and ended last', () => {
    const [bar] = bars(row({ alive: 3, unknown: 8, ended: 4 }))
    expect(bar).toMatchObject({ months: 12, alive: 3 / 15, unknown: 8 / 15, ended: 4 / 15 })
  })

  test('has no part of nobody, and is empty where nobody has come so far', () => {
    expect(bars(row({ unknown: 2, notReached: 9 }))).toMatchObject([{ alive: 0, unknown: 1, ended: 0 }])
    expect(bars(row({ notReached: 9 }))).toMatchObject([{ alive: 0, unknown: 0, ended: 0 }])
    expect(hasSmallBounds([{ key: 'a', label: 'A', rows: [row({ notReached: 9 })] }])).toBe(false)
  })
})

const steps = [
  { time: 100, share: 0.1, low: 0.02, high: 0.3 },
  { time: 400, share: 0.25, low: 0.1, high: 0.9 },
]
const panel: LapsePanel = {
  key: 'a',
  label: 'A',
  atRisk: 20,
  steps,
  readings: [],
  smallFromDay: 300,
  followedDays: 500,
}
const drawn = (whole: LapsePanel, ceiling: number) =>
  lapseRows(whole, ceiling).map(({ at, share, range, fewShare, fewRange }) => [
    at,
    share,
    range,
    fewShare,
    fewRange,
  ])

describe('a curve', () => {
  test('rises at each step, is cut where few are followed, and ends with the last day followed', () => {
    expect(drawn(panel, 0.5)).toEqual([
      [0, 0, null, null, null],
      [100, 0.1, [0.02, 0.3], null, null],
      [300, 0.1, [0.02, 0.3], 0.1, [0.02, 0.3]],
      [400, null, null, 0.25, [0.1, 0.5]],
      [500, null, null, 0.25, [0.1, 0.5]],
    ])
  })

  test('is drawn whole where enough are followed to its end, and not at all where nobody is', () => {
    expect(drawn({ ...panel, smallFromDay: 600 }, 1)).toEqual([
      [0, 0, null, null, null],
      [100, 0.1, [0.02, 0.3], null, null],
      [400, 0.25, [0.1, 0.9], null, null],
      [500, 0.25, [0.1, 0.9], null, null],
    ])
    const nobody = { ...panel, steps: [], smallFromDay: 0, followedDays: null }
    expect(drawn(nobody, 1)).toEqual([[0, null, null, null, null]])
  })

  test('has a band as far as there are limits: once all have lapsed there are none', () => {
    const ended = [...steps.slice(0, 1), { time: 400, share: 1, low: null, high: null }]
    expect(drawn({ ...panel, steps: ended, smallFromDay: 600 }, 1)).toEqual([
      [0, 0, null, null, null],
      [100, 0.1, [0.02, 0.3], null, null],
      [400, 1, [0.02, 0.3], null, null],
      [500, 1, null, null, null],
    ])
  })

  test('shares one ceiling, which limits that are not to be read do not raise', () => {
    expect(shareCeiling([panel])).toBe(0.3)
    expect(shareCeiling([{ ...panel, smallFromDay: 600 }])).toBe(1)
    expect(shareCeiling([{ ...panel, steps: [] }])).toBe(0.1)
  })
})

describe('panels', () => {
  test('stand in as many columns as fit', () => {
    expect(panelColumns(4, 1000)).toEqual({ columns: 3, panelWidth: 309 })
    expect(panelColumns(3, 328)).toEqual({ columns: 1, panelWidth: 328 })
    expect(panelColumns(2, 290)).toEqual({ columns: 1, panelWidth: 290 })
  })

  test('take the whole width alone', () => {
    expect(panelColumns(1, 1000)).toEqual({ columns: 1, panelWidth: 1000 })
  })
})
