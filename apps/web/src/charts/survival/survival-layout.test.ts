import { describe, expect, test } from 'vitest'
import { boundsSegments } from './bounds-layout.ts'
import { bandPath, drawnDays, lapseScale, shareCeiling, stepPath } from './lapse-layout.ts'
import { panelGrid } from './panel-grid.ts'
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

describe('a bar of bounds', () => {
  test('is as long as its n, with alive first and ended last', () => {
    expect(boundsSegments(row({ alive: 3, unknown: 8, ended: 3 }), 280)).toEqual([
      { part: 'alive', count: 3, x: 0, width: 60 },
      { part: 'unknown', count: 8, x: 60, width: 160 },
      { part: 'ended', count: 3, x: 220, width: 60 },
    ])
  })

  test('leaves out parts of nobody, and is empty where nobody has come so far', () => {
    expect(boundsSegments(row({ unknown: 2, notReached: 9 }), 100)).toMatchObject([{ x: 0, width: 100 }])
    expect(boundsSegments(row({ notReached: 9 }), 100)).toEqual([])
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

describe('a curve', () => {
  const scale = lapseScale(drawnDays, 100, 0.5)

  test('rises at each step and is cut where it is asked to', () => {
    expect(stepPath(steps, 0, 500, scale)).toBe('M0,100H100V80H400V50H500')
    expect(stepPath(steps, 0, 300, scale)).toBe('M0,100H100V80H300')
    expect(stepPath(steps, 300, 500, scale)).toBe('M300,80H400V50H500')
    expect(stepPath(steps, 500, 500, scale)).toBe('')
    expect(stepPath([], 0, 40, scale)).toBe('M0,100H40')
  })

  test('has a band where there are limits, held below the ceiling', () => {
    expect(bandPath(steps, 0, 500, scale)).toBe('M100,40H400V96H100ZM400,0H500V80H400Z')
  })

  test('shares one ceiling, which limits that are not to be read do not raise', () => {
    expect(shareCeiling([panel])).toBe(0.3)
    expect(shareCeiling([{ ...panel, smallFromDay: 600 }])).toBe(1)
    expect(shareCeiling([{ ...panel, steps: [] }])).toBe(0.1)
  })
})

describe('panels', () => {
  test('stand in as many columns as fit', () => {
    expect(panelGrid(4, 1000, 50).places.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [345, 0],
      [690, 0],
      [0, 50],
    ])
    expect(panelGrid(4, 1000, 50).height).toBe(100)
    expect(panelGrid(3, 328, 50)).toMatchObject({ height: 150, places: [{ width: 328 }, {}, {}] })
  })

  test('take the whole width alone', () => {
    expect(panelGrid(1, 1000, 50).places).toEqual([{ x: 0, y: 0, width: 1000 }])
  })
})
