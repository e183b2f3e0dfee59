// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { formatIn } from '../../ui/text/use-format.ts'
import type { ChartWords } from '../../charts/use-chart-words.ts'
import { BoundsPlot } from '../../charts/survival/bounds-plot.tsx'
import { LapsePlot } from '../../charts/survival/lapse-plot.tsx'
import type { BoundsPanel, LapsePanel } from '../../charts/survival/survival-input.ts'
import { TrendPlot } from '../../charts/trend/trend-plot.tsx'
import { panel, share, unsure } from '../../charts/trend/trend-fixtures.ts'
import { timeSpan } from '../../charts/trend/trend-series.ts'
import { stillDrawings } from './all-drawings.ts'

// What the server draws stands in the place of what the library draws a moment later: nothing may move.

const words: ChartWords<'survival' | 'trends'> = {
  text: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  label: (list, word) => `${list}.${word}`,
  format: formatIn('id'),
}

/** The plot once the library has laid it out, which takes it some frames. */
const live = async (node: ReactNode): Promise<SVGElement> => {
  const page = document.createElement('div')
  document.body.append(page)
  createRoot(page).render(node)
  let last = ''
  return vi.waitFor(() => {
    const svg = page.querySelector<SVGElement>('svg[role=application]')
    const now = page.innerHTML
    const isCalm = now === last
    last = now
    if (!isCalm || svg === null) throw new Error('not laid out')
    return svg
  })
}

const still = (markup: string): SVGElement => {
  const page = document.createElement('div')
  page.innerHTML = markup
  const svg = page.querySelector('svg')
  if (svg === null) throw new Error('no drawing')
  return svg
}

type Numbers = readonly number[]

/** Within a pixel: the library rounds some of them. */
const isAs = (one: Numbers, other: Numbers): boolean =>
  one.length === other.length && one.every((number, index) => Math.abs(number - (other[index] ?? 0)) <= 1)

/** The places a path passes, in px; of those that are the same one after the other, the first. */
const placesOf = (path: string): Numbers =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    .map(([, x, y]) => [Number(x), Number(y)] as const)
    .filter(([x, y], index, all) => {
      const [beforeX, beforeY] = all[index - 1] ?? []
      return beforeX === undefined || Math.hypot(x - beforeX, y - (beforeY ?? 0)) > 0.5
    })
    .flat()

const paths = (svg: SVGElement, selector: string) =>
  [...svg.querySelectorAll(selector)].map((path) => path.getAttribute('d') ?? '').filter((d) => d !== '')

const expectDrawn = (drawn: SVGElement, curves: readonly Numbers[]) => {
  const lines = paths(drawn, 'path').map(placesOf)
  for (const curve of curves) expect(lines.find((line) => isAs(line, curve))).toBeDefined()
}

const textsOf = (svg: SVGElement) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).toSorted()

const sizeOf = (svg: SVGElement) => [svg.getAttribute('width'), svg.getAttribute('height')]

test('a measure over time is drawn as the library draws it', async () => {
  const one = panel(
    {
      '2022-12-31': share(1, 3),
      '2023-06-30': share(4, 9),
      '2023-12-31': share(11, 20),
      '2024-06-30': share(19, 30),
    },
    { handovers: ['2023-08-17'] },
  )
  const props = {
    panel: one,
    measure: 'on_time' as const,
    span: timeSpan([one]) ?? ([0, 1] as const),
    width: 700,
    hasTitle: true,
    words,
  }
  const drawn = still(stillDrawings.trend({ ...props, id: 'x' }))
  const laid = await live(<TrendPlot {...props} />)
  expect(sizeOf(drawn)).toEqual(sizeOf(laid))
  expect(textsOf(drawn)).toEqual(textsOf(laid))
  const curves = paths(laid, '.recharts-line-curve').map(placesOf)
  expect(curves.length).toBeGreaterThan(1)
  expectDrawn(drawn, curves)
})

test('bounds over time end at a handover, as in the library', async () => {
  const one = panel(
    { '2022-12-31': unsure(5, 2, 9), '2023-06-30': unsure(6, 2, 9), '2023-12-31': unsure(9, 0, 9) },
    { handovers: ['2023-08-17'] },
  )
  const props = {
    panel: one,
    measure: 'continuity' as const,
    span: timeSpan([one]) ?? ([0, 1] as const),
    width: 328,
    hasTitle: false,
    words,
  }
  const drawn = still(stillDrawings.trend({ ...props, id: 'x' }))
  const laid = await live(<TrendPlot {...props} />)
  const curves = paths(laid, '.recharts-line-curve').map(placesOf)
  expect(curves.length).toBeGreaterThan(0)
  expectDrawn(drawn, curves)
})

const lapse: LapsePanel = {
  key: 'all',
  label: 'Semua',
  atRisk: 40,
  steps: [
    { time: 38, share: 0.07, low: 0.03, high: 0.14 },
    { time: 300, share: 0.12, low: 0.06, high: 0.19 },
  ],
  readings: [0, 6, 12, 24].map((months) => ({
    months,
    days: Math.round(months * 30.44),
    share: months === 0 ? 0 : 0.12,
    atRisk: 40 - months,
    low: 0.06,
    high: 0.19,
    isSmall: months === 24,
  })),
  smallFromDay: 700,
  followedDays: 900,
}

test('a curve of lapse is drawn as the library draws it', async () => {
  const props = { panel: lapse, width: 360, ceiling: 0.2, words, months: 12 }
  const drawn = still(stillDrawings.lapse({ ...props, id: 'x' }))
  const laid = await live(<LapsePlot {...props} />)
  expect(sizeOf(drawn)).toEqual(sizeOf(laid))
  expect(textsOf(drawn)).toEqual(textsOf(laid))
  const curves = paths(laid, '.recharts-line-curve').map(placesOf)
  expect(curves).toHaveLength(2)
  expectDrawn(drawn, curves)
})

test('bars are drawn as the library draws them', async () => {
  const rows = [
    { months: 6, alive: 4, unknown: 16, ended: 1, notReached: 0, n: 21, low: 4 / 21, high: 20 / 21 },
    { months: 12, alive: 0, unknown: 0, ended: 0, notReached: 4, n: 0, low: null, high: null },
  ].map((row) => ({ ...row, isSmall: row.n < 10 }))
  const bars: BoundsPanel = { key: 'all', label: 'Semua', rows }
  for (const width of [328, 720]) {
    const props = { panel: bars, width, hasTitle: true, words }
    const drawn = still(stillDrawings.bounds({ ...props, id: 'x' }))
    const laid = await live(<BoundsPlot {...props} />)
    expect(sizeOf(drawn)).toEqual(sizeOf(laid))
    expect(textsOf(drawn)).toEqual(textsOf(laid))
    const placed = (svg: SVGElement) =>
      [...svg.querySelectorAll('g[transform^="translate("]')].flatMap((part) => {
        const rect = part.querySelector('rect')
        const [x, y] = [...(part.getAttribute('transform') ?? '').matchAll(/[\d.]+/g)].map(Number)
        return rect === null ? [] : [[x ?? 0, y ?? 0, Number(rect.getAttribute('width'))]]
      })
    const parts = placed(drawn)
    expect(parts).toHaveLength(3)
    for (const part of placed(laid)) expect(parts.find((each) => isAs(each, part))).toBeDefined()
    expect(placed(laid)).toHaveLength(3)
  }
})
