import { createInstance } from 'i18next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import anchors from '@estafet/i18n/locales/id/anchors.json' with { type: 'json' }
import charts from '@estafet/i18n/locales/id/charts.json' with { type: 'json' }
import ui from '@estafet/i18n/locales/id/ui.json' with { type: 'json' }
import vocabulary from '@estafet/i18n/locales/id/vocabulary.json' with { type: 'json' }
import { RegionMap } from './map/region-map.tsx'
import { RelayChart } from './relay/relay-chart.tsx'
import { mojokerto, someLane, someMilestone } from './relay/relay-fixtures.ts'
import { relayDrawing } from './relay/picture/relay-drawing.tsx'
import { relaySeries } from './relay/series/relay-series.ts'
import { RelayTables } from './relay/table/relay-tables.tsx'
import { useWords } from './use-words.ts'

// Rendered as on a server: no window, no width, no boundaries yet.

const i18n = createInstance()
await i18n.init({
  lng: 'id',
  resources: { id: { anchors, charts, ui, vocabulary } },
  interpolation: { escapeValue: false },
})
const render = (node: ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18n}>{node}</I18nextProvider>)

describe('relay chart', () => {
  const commitments = [
    ...mojokerto.commitments,
    someLane({
      id: 'x',
      seen: [['2024-01-01'], ['2024-06-01', 'lapsed']],
      milestones: [someMilestone()],
    }),
  ]
  const series = relaySeries({ ...mojokerto, commitments })
  const html = render(
    <RelayChart
      series={series}
      label="Bagan"
      laneHref={(id) => `/komitmen/${id}`}
      fileName="35.76-bagan-estafet"
    />,
  )

  test('states its finding', () => {
    expect(html).toContain(
      '1 dari 3 komitmen terlihat masih berjalan setelah pelantikan terakhir (20 Februari 2025); 2 tidak diketahui.',
    )
  })

  test('is one tab stop whose cells are in words', () => {
    expect(html.match(/role="grid"/g)).toHaveLength(1)
    expect(html).toContain('href="/komitmen/MJK-3"')
    expect(html).toContain('Jabatan kosong, 9 Mei 2018 sampai 14 Mei 2018')
    expect(html).toContain('Terhenti tanpa keputusan, terlihat 1 Juni 2024')
    expect(html).toContain('146 hari setelah tenggat pertama')
  })

  test('names who heads the region now, in the picture and on paper', () => {
    const Drawn = () => relayDrawing(series, useWords('anchors'))
    for (const picture of [html, render(<Drawn />)]) expect(picture).toMatch(/Ika Puspitasari<\/text>/)
  })

  test('has a table twin and leaves no key untranslated', () => {
    const Twin = () => <RelayTables series={series} words={useWords('anchors')} laneHref={undefined} />
    const twin = render(<Twin />)
    expect(twin.match(/<table/g)).toHaveLength(3)
    expect(html + twin).not.toMatch(/relay\.|vocabulary:|anchors:|undefined|\{\{/)
  })

  test('marks invented data', () => {
    expect(html).not.toContain('Data simulasi')
    expect(
      render(
        <RelayChart
          series={relaySeries({ ...mojokerto, profile: { isSimulated: true } })}
          label=""
          fileName="x"
        />,
      ),
    ).toContain('Data simulasi')
  })
})

test('the map says what it can before its boundaries arrive', () => {
  const region = { n: 4, missing: null, isSimulated: false }
  const html = render(
    <RegionMap
      regions={[
        { ...region, code: '35.76', name: 'Kota Mojokerto', value: 5 },
        { ...region, code: '33.74', name: 'Kota Semarang', value: 1 },
        { ...region, code: '11.01', name: 'Kabupaten Aceh Selatan', value: null, missing: 'not_reported' },
        { ...region, code: '99.71', name: 'Kota Rekaan', value: 3, isSimulated: true },
      ]}
      measure="Jumlah komitmen"
      formatValue={String}
      onSelect={() => {}}
    />,
  )
  expect(html).toContain(
    '2 daerah punya nilai: dari 1 (Kota Semarang) sampai 5 (Kota Mojokerto); 1 tidak punya nilai.',
  )
  expect(html).toContain('Sedang memuat peta')
  expect(html).toContain('Belum dilaporkan')
  expect(html).toContain('Daerah simulasi')
  const tables = html.match(/<table.*?<\/table>/gs) ?? []
  expect(tables.map((table) => [table.includes('Kota Rekaan'), table.includes('Data simulasi')])).toEqual([
    [false, false],
    [true, true],
  ])
  expect(html).not.toMatch(/map\.|vocabulary:|undefined|\{\{/)
})
