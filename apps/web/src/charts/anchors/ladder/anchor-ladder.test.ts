import { describe, expect, test } from 'vitest'
import { anchorWords, ladderOf, pontianak, someAnchor } from '../anchor-fixtures.ts'
import { ladderFinding } from './ladder-finding.ts'
import { ladderLayout } from './ladder-layout.ts'
import { ladderSeries } from './ladder-series.ts'
import { stepEndWords, stepRow } from './ladder-step-words.ts'

const layoutAt = (width: number, ...ladder: Parameters<typeof ladderOf>) =>
  ladderLayout(ladderSeries(ladderOf(...ladder)), width, ({ anchor }) => anchor.document ?? '')
const finding = (...ladder: Parameters<typeof ladderOf>) => ladderFinding(ladderOf(...ladder), anchorWords)

describe('the layout', () => {
  test.each([320, 1152])('climbs to the right at %i px, each step on a row of its own', (width) => {
    const { bands, risers, height } = layoutAt(width, pontianak)
    const placed = bands.flatMap(({ steps }) => steps).toSorted((a, b) => a.left - b.left)
    expect(placed.map(({ label }) => label.text)).toEqual([
      'Perwa 25/2019',
      'Perwa 20/2020',
      'Perwa 47/2021',
      'Perda 9/2022',
    ])
    const tops = placed.map(({ top }) => top)
    expect(tops).toEqual(tops.toSorted((a, b) => b - a))
    expect(new Set(tops).size).toBe(4)
    expect(risers).toHaveLength(3)
    for (const { left, width: wide, label } of placed) {
      expect(left + wide).toBeLessThanOrEqual(width)
      const from = label.anchor === 'start' ? label.x : label.x - label.text.length * 7
      expect([from >= 0, from + label.text.length * 7 <= width]).toEqual([true, true])
    }
    expect(Math.max(...tops)).toBeLessThan(height)
  })

  test('keeps what is firm above the threshold', () => {
    const { bands, thresholdY } = layoutAt(800, [
      someAnchor(1, '2020-01-01', { level: 1 }),
      someAnchor(2, '2021-01-01', { level: 2 }),
    ])
    const topOf = (level: number) => bands.find((band) => band.level === level)?.steps[0]?.top ?? Number.NaN
    expect([topOf(2) < thresholdY, topOf(1) > thresholdY]).toEqual([true, true])
  })

  test('leaves a break where one ran out before the next began, and a band for what nobody could tell', () => {
    const { bands, risers } = layoutAt(800, [
      someAnchor(1, '2020-01-01', { expiresOn: '2020-12-31' }),
      someAnchor(2, '2022-01-01'),
      someAnchor(3, '2024-01-01', { level: null }),
    ])
    expect(risers).toHaveLength(1)
    expect(bands.map(({ level }) => level)).toEqual([3, 2, 1, 0, null])
  })

  test('names gates that would touch only once, the newer', () => {
    const gates = ['2018-11-19', '2018-12-23', '2025-02-20', '2035-01-01'].map((on) => ({
      on,
      precision: on === '2025-02-20' ? ('inferred_day' as const) : ('day' as const),
    }))
    expect(layoutAt(800, pontianak, { gates }).gates.map(({ on, isLabelled }) => [on, isLabelled])).toEqual([
      ['2018-11-19', false],
      ['2018-12-23', true],
      ['2025-02-20', true],
    ])
  })
})

test('a start known only by its year may have been any day of it', () => {
  const placed = layoutAt(800, [
    ...pontianak.slice(0, 1),
    someAnchor(9, '2021-06-01'),
    someAnchor(10, '2022-06-30', { fromPrecision: 'month' }),
  ]).bands.flatMap(({ steps }) => steps)
  expect(placed.map(({ mayBegin, left }) => mayBegin < left)).toEqual([true, false, true])
})

describe('the finding', () => {
  test('says whether it rose, fell or was renewed, with days no more exact than known', () => {
    expect(finding(pontianak)).toBe(
      'Dasar hukum naik: Perwali atau Perbup sejak 2019, lalu Perda sejak 2022.',
    )
    expect(finding(pontianak, { asOf: '2021-06-01' })).toBe(
      'Dasar hukum tercatat 2 kali dan tetap setingkat: Perwali atau Perbup, terakhir sejak 2020.',
    )
    expect(
      finding([someAnchor(1, '2020-01-01', { level: 3 }), someAnchor(2, '2021-05-01', { level: 1 })]),
    ).toBe('Dasar hukum turun: Perda sejak 1 Jan 2020, lalu SK atau surat edaran sejak 1 Mei 2021.')
  })

  test('says that the last one ran out', () => {
    expect(
      finding([someAnchor(1, '2020-01-01'), someAnchor(2, '2021-01-01', { expiresOn: '2025-12-31' })]),
    ).toMatch(/; yang terakhir tercatat sampai 31 Des 2025\.$/)
  })
})

test('a step says what ended it, no more exactly than the next is known to have begun', () => {
  const ladder = ladderOf([
    ...pontianak.slice(0, 3),
    someAnchor(9, '2023-01-01', { expiresOn: '2024-12-31' }),
  ])
  expect(ladder.steps.map((step) => stepEndWords(ladder, step, anchorWords))).toEqual([
    'digantikan 2020',
    'digantikan 2021',
    'digantikan 1 Jan 2023',
    'tercatat sampai 31 Des 2024',
  ])
  expect(ladder.steps.map((step) => stepRow('legal_basis', step).look)).toEqual([
    'firm',
    'firm',
    'firm',
    'expired',
  ])
  const open = ladderOf(pontianak)
  const last = open.steps.at(-1)
  expect(last && stepEndWords(open, last, anchorWords)).toBe('masih berlaku')
})
