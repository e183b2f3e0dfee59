import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, classOf } from './map-classes.ts'
import type { MapRegion } from './map-input.ts'
import { mapPatterns, patternOf, rangePattern } from './map-fill.ts'
import { mapSeries } from './map-series.ts'

const region = (code: string, value: number | null, over: Partial<MapRegion> = {}): MapRegion => ({
  code,
  name: `Kota ${code}`,
  isSimulated: false,
  value,
  n: null,
  missing: value === null ? 'not_reported' : null,
  ...over,
})

describe('classes', () => {
  test('fifths, with the values found as their ends', () => {
    expect(classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(({ from, to, count }) => [from, to, count])).toEqual(
      [
        [1, 2, 2],
        [3, 4, 2],
        [5, 6, 2],
        [7, 8, 2],
        [9, 10, 2],
      ],
    )
  })

  test('a few values are a class each, spread over the shades', () => {
    expect(classify([1, 2, 2, 5]).map(({ shade, from, count }) => [shade, from, count])).toEqual([
      [0, 1, 1],
      [2, 2, 2],
      [4, 5, 1],
    ])
    expect(classify([])).toEqual([])
  })

  test('given breaks keep their shade though a class is empty', () => {
    const classes = classify([0, 3, 30], [1, 5, 10])
    expect(classes.map(({ shade, count }) => [shade, count])).toEqual([
      [0, 1],
      [1, 1],
      [3, 0],
      [4, 1],
    ])
    expect([0, 1, 7, 10, 900].map((value) => classOf(value, classes)?.rank)).toEqual([0, 1, 2, 3, 3])
  })

  test('every value has exactly one class, and a larger one never a lighter shade', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, (found) => {
        const classes = classify(found)
        expect(classes.length).toBeLessThanOrEqual(5)
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
        const shades = found.toSorted((a, b) => a - b).map((value) => classOf(value, classes)?.shade ?? -1)
        expect(shades).toEqual(shades.toSorted((a, b) => a - b))
        expect(shades).not.toContain(-1)
      }),
    )
  })
})

describe('series', () => {
  const series = mapSeries([
    region('35.76', 5),
    region('61.71', 5),
    region('33.74', 1),
    region('11.01', null),
    region('11.02', null, { missing: 'not_applicable' }),
    region('99.71', 900, { isSimulated: true }),
  ])

  test('missing is counted by reason and never gets a shade', () => {
    expect(series.missing).toEqual([
      { reason: 'not_reported', count: 1 },
      { reason: 'not_applicable', count: 1 },
    ])
    expect(['11.01', '11.02'].map((code) => series.fills.get(code))).toEqual(['level', 'dotted'])
  })

  test('a class whose shade a simulated region wears with more than any real one is named as open above', () => {
    expect(series.classes.map(({ isOpenAbove }) => isOpenAbove)).toEqual([false, true])
    const within = mapSeries([
      region('35.76', 5),
      region('33.74', 1),
      region('99.71', 4, { isSimulated: true }),
    ])
    expect(within.classes.some(({ isOpenAbove }) => isOpenAbove)).toBe(false)
  })

  test('simulated regions stand apart from classes and finding', () => {
    expect(series.simulated.map(({ code }) => code)).toEqual(['99.71'])
    expect(series.classes.at(-1)?.to).toBe(5)
    expect(series.classes.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })

  test('what is unknown, what was not reported and what does not apply wear patterns of their own', () => {
    const worn = [patternOf('unknown'), patternOf('not_reported'), patternOf('not_applicable'), rangePattern]
    expect(new Set(worn).size).toBe(worn.length)
    expect(worn.every((pattern) => mapPatterns.includes(pattern))).toBe(true)
  })

  test('bounds within one class take its shade; over several they are neither a value nor missing', () => {
    const bounds = (code: string, low: number, high: number) =>
      region(code, null, { low, high, missing: null })
    const shares = mapSeries(
      [bounds('35.76', 0.4, 1), bounds('61.71', 0.8, 1), region('36.71', 1), region('11.01', null)],
      [0.25, 0.5, 0.75],
    )
    expect(shares.fills.get('35.76')).toBe(rangePattern)
    expect(shares.fills.get('61.71')).toBe(shares.fills.get('36.71'))
    expect(shares.classes.at(-1)?.count).toBe(2)
    expect(shares.ranges).toBe(1)
    expect(shares.missing).toEqual([{ reason: 'not_reported', count: 1 }])
    expect(shares.finding).toMatchObject({ key: 'same', count: 1, ranges: 2, missing: 1 })
    expect(mapSeries([bounds('35.76', 0, 1)]).finding).toMatchObject({ key: 'ranges', ranges: 1, missing: 0 })
  })

  test('the finding names its ends with everybody who shares them', () => {
    expect(series.finding).toMatchObject({
      key: 'spread',
      count: 3,
      missing: 2,
      low: { value: 1 },
      high: { value: 5 },
    })
    expect(series.finding.high?.regions.map(({ code }) => code)).toEqual(['35.76', '61.71'])
    expect(mapSeries([region('35.76', 2)]).finding.key).toBe('same')
    expect(mapSeries([region('35.76', null)]).finding.key).toBe('none')
  })
})
