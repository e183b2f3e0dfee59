import { expect, test } from 'vitest'
import type { ComparedCity, Comparison, MeasureValue } from './comparison-page.queries.ts'
import { comparisonFinding } from './comparison-finding.ts'
import { measureRows } from './measures/measure-rows.ts'
import { shadeOf, themeMeasureOf, themeRows } from './themes/theme-grid.ts'

const missing: MeasureValue = {
  numerator: 0,
  denominator: 0,
  unknown: 0,
  rate: null,
  low: null,
  high: null,
  isSmall: true,
  missing: 'not_reported',
}
const share = (numerator: number, denominator: number, low: number, high: number): MeasureValue => ({
  numerator,
  denominator,
  unknown: 0,
  rate: numerator / denominator,
  low,
  high,
  isSmall: denominator < 5,
  missing: null,
})

const bounds = (alive: number, unknown: number, n: number): MeasureValue => ({
  ...share(alive, n, alive / n, (alive + unknown) / n),
  unknown,
  rate: unknown === 0 ? alive / n : null,
})

type Measures = ComparedCity['measures']
const measures = (own: Partial<Measures>): Measures => ({
  on_time: missing,
  evidence: missing,
  continuity: missing,
  progress: missing,
  reporting: missing,
  timeliness: missing,
  ...own,
})
const city = (code: string, own: Partial<Measures>, themes: ComparedCity['themes'] = []): ComparedCity =>
  ({ code, name: code, measures: measures(own), themes }) as ComparedCity

type Level = 'full' | 'partial' | 'none'
const compare = (items: ComparedCity[], level: Level = 'full'): Comparison => {
  const against = items.map((_, index) => (index === 0 ? null : { level, reasons: [] }))
  const comparability = Object.fromEntries(Object.keys(measures({})).map((name) => [name, against]))
  return {
    items,
    comparability,
    total: items.length,
    asOf: '2026-01-01',
    methodVersion: '1',
  } as unknown as Comparison
}

test('without two comparable values there is no finding', () => {
  expect(
    comparisonFinding(compare([city('a', { on_time: share(3, 4, 0.3, 0.9) }), city('b', {})]), undefined),
  ).toBeNull()
})

test('values that must not be set side by side make no finding', () => {
  const both = { on_time: share(3, 4, 0.3, 0.9) }
  expect(comparisonFinding(compare([city('a', both), city('b', both)], 'none'), undefined)).toBeNull()
})

test('overlapping intervals are no difference; a difference beyond chance is told first', () => {
  const a = city('a', { evidence: share(2, 5, 0.1, 0.8), reporting: share(1, 15, 0.01, 0.3) })
  const b = city('b', { evidence: share(4, 5, 0.4, 1), reporting: share(14, 15, 0.7, 0.99) })
  const finding = comparisonFinding(compare([a, b]), undefined)
  expect(finding?.measure).toBe('reporting')
  expect([finding?.above?.city.code, finding?.below?.city.code]).toEqual(['b', 'a'])
  expect(comparisonFinding(compare([a, b]), 'evidence')?.conclusion).toBe('overlapping')
})

test('bounds are apart only where no unknown case could bring them together', () => {
  const of = (first: MeasureValue, second: MeasureValue) =>
    comparisonFinding(
      compare([city('a', { continuity: first }), city('b', { continuity: second })]),
      'continuity',
    )
  expect(of(bounds(2, 3, 5), bounds(2, 0, 2))).toMatchObject({
    conclusion: 'bounds_overlapping',
    above: null,
  })
  expect(of(bounds(0, 4, 4), bounds(4, 0, 4))?.conclusion).toBe('bounds_overlapping')
  expect(of(bounds(1, 1, 5), bounds(4, 1, 5))).toMatchObject({
    conclusion: 'bounds_apart',
    above: { city: { code: 'b' } },
    below: { city: { code: 'a' } },
  })
})

test('one case, known to be running, sets no city above another', () => {
  const [one, some] = [bounds(1, 0, 1), bounds(0, 3, 5)]
  const finding = comparisonFinding(
    compare([city('a', { continuity: one }), city('b', { continuity: some })]),
    'continuity',
  )
  expect(finding).toMatchObject({ conclusion: 'bounds_overlapping', above: null, below: null })
})

test('by bounds nothing is ranked: who may be highest is shown, who certainly is not, or of whom nothing is known, is not', () => {
  const better = (...values: MeasureValue[]) =>
    measureRows(compare(values.map((continuity, index) => city(String(index), { continuity }))))
      .find(({ name }) => name === 'continuity')
      ?.cells.map(({ isBetter }) => isBetter)
  expect(better(bounds(2, 3, 5), bounds(2, 0, 2), bounds(0, 4, 4))).toEqual([true, true, false])
  expect(better(bounds(1, 1, 5), bounds(4, 1, 5))).toEqual([false, true])
  expect(better(bounds(2, 1, 3), bounds(2, 1, 3))).toEqual([false, false])
})

test('a mean has no interval, and says so', () => {
  const mean = { ...share(3, 6, 0, 0), low: null, high: null }
  const finding = comparisonFinding(
    compare([city('a', { progress: mean }), city('b', { progress: mean })]),
    undefined,
  )
  expect(finding?.conclusion).toBe('no_interval')
})

test('the measure that compares most cities is told, unless another was asked for', () => {
  const items = [
    city('a', { on_time: share(1, 9, 0, 0.4), evidence: share(1, 9, 0, 0.4) }),
    city('b', { evidence: share(2, 9, 0, 0.5) }),
    city('c', { on_time: share(1, 9, 0, 0.4), evidence: share(2, 9, 0, 0.5) }),
  ]
  expect(comparisonFinding(compare(items), undefined)?.measure).toBe('evidence')
  expect(comparisonFinding(compare(items), 'on_time')?.cells.map(({ city: { code } }) => code)).toEqual([
    'a',
    'c',
  ])
})

test('the better cell is the highest that may be compared; equal ones have none', () => {
  const rows = measureRows(
    compare([
      city('a', { on_time: share(1, 5, 0, 1), evidence: share(2, 5, 0, 1) }),
      city('b', { on_time: share(3, 5, 0, 1), evidence: share(2, 5, 0, 1) }),
      city('c', {}),
    ]),
  )
  const betterOf = (name: string) =>
    rows
      .find((row) => row.name === name)
      ?.cells.flatMap(({ isBetter, city: { code } }) => (isBetter ? [code] : []))
  expect(betterOf('on_time')).toEqual(['b'])
  expect(betterOf('evidence')).toEqual([])
  expect(betterOf('progress')).toEqual([])
})

test('topics of any of the cities, in the order of the vocabulary; no commitment is not zero', () => {
  const theme = (name: 'open_data' | 'complaint_handling') => ({
    theme: name,
    commitments: 1,
    measures: measures({ continuity: bounds(0, 0, 1) }),
  })
  const rows = themeRows(
    compare([city('a', {}, [theme('open_data')]), city('b', {}, [theme('complaint_handling')])]),
    'continuity',
  )
  expect(rows.map((row) => row.theme)).toEqual(['complaint_handling', 'open_data'])
  expect(rows.map((row) => row.cells.map(({ value }) => shadeOf(value)))).toEqual([
    [null, 1],
    [1, null],
  ])
  expect(shadeOf(share(5, 5, 0.5, 1))).toBe(5)
  expect([bounds(2, 3, 5), bounds(9, 1, 10)].map(shadeOf)).toEqual([null, 5])
  expect(themeMeasureOf('reporting')).toBe('continuity')
})
