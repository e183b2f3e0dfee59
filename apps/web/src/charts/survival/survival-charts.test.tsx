// @vitest-environment happy-dom
import { createInstance } from 'i18next'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import charts from '@estafet/i18n/locales/id/charts.json' with { type: 'json' }
import survival from '@estafet/i18n/locales/id/survival.json' with { type: 'json' }
import ui from '@estafet/i18n/locales/id/ui.json' with { type: 'json' }
import vocabulary from '@estafet/i18n/locales/id/vocabulary.json' with { type: 'json' }
import { formatIn } from '../../ui/text/use-format.ts'
import { BoundsChart } from './bounds-chart.tsx'
import { BoundsPicture } from './bounds-picture.tsx'
import { boundsFinding, groupedBoundsFinding } from './bounds-finding.ts'
import { LapseChart } from './lapse-chart.tsx'
import { groupedLapseFinding, lapseFinding } from './lapse-finding.ts'
import type { BoundsPanel, BoundsRow, LapsePanel, LapseReading } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

const i18n = createInstance()
await i18n.init({
  lng: 'id',
  resources: { id: { charts, survival, ui, vocabulary } },
  defaultNS: 'survival',
  interpolation: { escapeValue: false },
})
const say = i18n.t as (key: string, values: object) => string
const words: ChartWords<'survival'> = {
  text: (key, values = {}) => say(key, values),
  label: (list, word) => say(`vocabulary:${list}.${word}`, {}),
  format: formatIn('id'),
}
/** What stands on the page once the plots are laid out, which takes them some frames. */
const render = async (node: ReactNode): Promise<string> => {
  const page = document.createElement('div')
  document.body.append(page)
  const root = createRoot(page)
  root.render(<I18nextProvider i18n={i18n}>{node}</I18nextProvider>)
  await vi.waitFor(() => {
    const plots = [...page.querySelectorAll('svg[role=application]')]
    expect(plots.length).toBeGreaterThan(0)
    expect(plots.filter((plot) => plot.querySelector('path, rect') === null)).toEqual([])
  })
  let last = ''
  await vi.waitFor(() => {
    const now = page.innerHTML
    const isCalm = now === last
    last = now
    expect(isCalm).toBe(true)
  })
  root.unmount()
  return last.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const row = (months: number, alive: number, unknown: number, ended: number, notReached = 0): BoundsRow => {
  const n = alive + unknown + ended
  return {
    months,
    alive,
    unknown,
    ended,
    notReached,
    n,
    low: n === 0 ? null : alive / n,
    high: n === 0 ? null : (alive + unknown) / n,
    isSmall: n < 10,
  }
}
const bounds = (label: string, ...rows: BoundsRow[]): BoundsPanel => ({ key: label, label, rows })
const pilot = bounds('Semua', row(6, 4, 16, 1), row(12, 1, 19, 1), row(24, 1, 5, 1, 14))

describe('the finding of the bars', () => {
  test('gives what is proven and what it may become, with each n', () => {
    expect(boundsFinding(pilot, words)).toBe(
      'Terbukti masih berjalan: 4 dari 21 setelah 6 bulan, 1 dari 21 setelah 12 bulan, dan 1 dari 7 setelah 24 bulan. ' +
        'Kalau semua yang belum diketahui ternyata masih berjalan, menjadi 20, 20, dan 6.',
    )
  })

  test('leaves out what has not come, and says when nothing has', () => {
    const known = bounds('Semua', row(6, 3, 0, 1), row(12, 0, 0, 0, 4))
    expect(boundsFinding(known, words)).toBe('Masih berjalan: 3 dari 4 setelah 6 bulan.')
    expect(boundsFinding(bounds('Semua', row(6, 0, 0, 0, 4)), words)).toMatch(
      /^Di sini belum tercatat komitmen yang genap/,
    )
  })

  test('of groups tells whether their bounds are apart, but only from ten cases on', () => {
    const high = bounds('Kuat', row(12, 18, 1, 1))
    const low = bounds('Tidak kuat', row(12, 4, 3, 13))
    const overlapping = bounds('Tidak kuat', row(12, 4, 14, 2))
    const few = bounds('Penopang belum diketahui', row(12, 0, 0, 9))
    expect(plain(groupedBoundsFinding([high, low, few], words))).toBe(
      '12 bulan setelah pergantian, yang masih berjalan: Kuat 90–95 % (n = 20) dan Tidak kuat 20–35 % (n = 20). ' +
        'Batasnya terpisah: di antara kasus yang tercatat, Kuat lebih bertahan daripada Tidak kuat.',
    )
    expect(groupedBoundsFinding([high, overlapping, few], words)).toContain('Batasnya bertumpang tindih')
    expect(groupedBoundsFinding([high, few], words)).toMatch(
      /^Hanya kelompok “Kuat” yang punya sepuluh kasus/,
    )
    expect(groupedBoundsFinding([few], words)).toMatch(/^Tidak satu kelompok pun/)
  })
})

const reading = (
  months: number,
  share: number | null,
  atRisk: number,
  low: number | null = null,
  high = low,
) => ({ months, days: months * 30, share, atRisk, low, high, isSmall: atRisk < 10 }) satisfies LapseReading
const lapse = (label: string, ...readings: LapseReading[]): LapsePanel => ({
  key: label,
  label,
  atRisk: readings[0]?.atRisk ?? 0,
  steps: [{ time: 38, share: 0.07, low: 0.03, high: 0.14 }],
  readings,
  smallFromDay: readings.some(({ isSmall }) => !isSmall) ? 400 : 0,
  followedDays: readings.length > 0 ? 900 : null,
})
const all = lapse(
  'Semua',
  reading(0, 0, 112),
  reading(6, 0.039, 80, 0.013, 0.09),
  reading(12, 0.07, 55, 0.03, 0.14),
  reading(24, 0.07, 9, 0.03, 0.14),
)

describe('the finding of the curve', () => {
  test('is read at the latest month at which ten are followed, with its limits', () => {
    expect(plain(lapseFinding(all, words))).toBe(
      'Dalam 12 bulan setelah pergantian, sekitar 7 % komitmen terhenti (rentang 95 persen: 3–14 %); 55 masih dipantau saat itu.',
    )
  })

  test('says when nothing lapsed, when too few are followed, and when there is nobody', () => {
    expect(lapseFinding(lapse('Semua', reading(0, 0, 30), reading(6, 0, 20)), words)).toContain(
      'belum satu pun komitmen tercatat terhenti; 20 masih dipantau',
    )
    expect(lapseFinding(lapse('Semua', reading(0, 0, 21), reading(6, 0, 4)), words)).toBe(
      'Terlalu sedikit untuk dibaca: dari 21 kasus, hanya 4 yang masih dipantau enam bulan setelah pergantian.',
    )
    expect(lapseFinding(lapse('Semua'), words)).toMatch(/^Di sini belum tercatat pergantian/)
  })

  test('of groups is apart only where both have limits that say so', () => {
    const firm = lapse('Kuat', reading(0, 0, 40), reading(12, 0.02, 20, 0.01, 0.05))
    const weak = lapse('Tidak kuat', reading(0, 0, 60), reading(12, 0.3, 30, 0.2, 0.4))
    const none = lapse('Penopang belum diketahui', reading(0, 0, 30), reading(12, 0, 15))
    expect(groupedLapseFinding([firm, weak], words)).toContain(
      'Tidak kuat lebih sering terhenti daripada Kuat',
    )
    expect(groupedLapseFinding([weak, none], words)).toContain('Rentangnya bertumpang tindih')
    expect(groupedLapseFinding([firm], words)).toContain('terlalu sedikit untuk dibandingkan')
  })
})

const shared = { asOf: '2026-11-23', isSimulated: true, notes: [], fileName: 'uji' }

describe('the pictures', () => {
  test('of bars carry every count, tell few from many, and have a table twin', async () => {
    const html = await render(<BoundsChart {...shared} panels={[pilot]} />)
    for (const text of [
      '6 bulan',
      '19–95 % masih berjalan',
      'n = 21',
      'n = 7 · 14 belum tiba',
      'Data simulasi',
    ])
      expect(html).toContain(text)
    expect(html).toContain('Abu-abu: kurang dari sepuluh')
    expect(html.match(/<table/g)).toHaveLength(1)
    expect(html).not.toMatch(/bounds\.|vocabulary:|undefined|NaN|\{\{/)
  })

  test('of bars explain in the picture that leaves the page each fill it has', async () => {
    const drawn = (panel: BoundsPanel) =>
      render(<BoundsPicture panels={[panel]} words={words} label="uji" width={1120} hasLegend />)
    expect(await drawn(pilot)).toContain('Abu-abu: kurang dari sepuluh')
    expect(await drawn(bounds('Semua', row(6, 12, 2, 1)))).not.toContain('Abu-abu')
  })

  test('of curves count those followed under the axis and name the groups too small for a curve', async () => {
    const small = lapse('Penopang belum diketahui', reading(0, 0, 4), reading(12, 0, 3))
    const html = await render(<LapseChart {...shared} all={all} panels={[all, small]} />)
    expect(html).toContain('Masih dipantau')
    expect(html).toContain('terlalu sedikit untuk dibaca')
    expect(html).toContain('Tanpa kurva, karena kasusnya kurang dari sepuluh: Penopang belum diketahui (4).')
    expect(html).toContain('aria-valuetext="12 bulan setelah pelantikan"')
    expect(html).toContain('7 % terhenti (rentang 95 persen: 3–14 %), 55 dipantau')
    // The table has all groups, drawn or not.
    expect(html.match(/<th role="rowheader"/g)).toHaveLength(4 + 4 + 2)
    expect(html).not.toMatch(/lapse\.|vocabulary:|undefined|NaN|\{\{/)
  })
})
