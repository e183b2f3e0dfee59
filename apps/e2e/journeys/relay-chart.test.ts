import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { cellsOf, hasFocus, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const pontianak = [
  ['Sutarmidji', 'Definitif', '22 Des 2008', '23 Des 2013'],
  ['Sutarmidji', 'Definitif', '23 Des 2013', '5 Sep 2018'],
  ['Edi Rusdi Kamtono', 'Pelaksana tugas (Plt)', '5 Sep 2018', '19 Nov 2018'],
  ['Edi Rusdi Kamtono', 'Definitif, sisa masa jabatan', '19 Nov 2018', '23 Des 2018'],
  ['Edi Rusdi Kamtono', 'Definitif', '23 Des 2018', '23 Des 2023'],
  ['Ani Sofian', 'Penjabat (Pj)', '23 Des 2023', '4 Nov 2024'],
  ['Edi Suryanto', 'Penjabat (Pj)', '4 Nov 2024', '20 Feb 2025'],
  ['Edi Rusdi Kamtono', 'Definitif', '20 Feb 2025', 'Sekarang'],
]

// A day that is inferred carries a sign around it.
const holding = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell): unknown => expect.stringContaining(cell)))

const relayOf = (page: Page) => page.getByRole('region', { name: 'Bagan estafet' })
// The chart is fetched when the reader comes near it.
const chartOf = async (page: Page, city: string) => {
  const chart = relayOf(page).getByRole('grid', { name: `Bagan estafet ${city}` })
  await relayOf(page).scrollIntoViewIfNeeded()
  await chart.waitFor()
  // Drawn for a desk, it is laid out anew for a narrow window as its script takes it over, and what is aimed at moves.
  await expect.poll(() => relayOf(page).locator('[data-unmeasured]').count()).toBe(0)
  return chart
}
const leadersIn = (page: Page) => relayOf(page).getByRole('table', { name: 'Kepala daerah', exact: true })
const showTable = (page: Page) => relayOf(page).getByRole('button', { name: 'Lihat sebagai tabel' }).click()

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_, viewport) => {
  test('Pontianak has eight spells, two Penjabat in one gap, in the picture and in its table', async () => {
    const { page, problems } = await visit({ viewport })
    await open(page, '/kota/61.71')
    const chart = await chartOf(page, 'Kota Pontianak')
    const box = await chart.boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width).toBe(true)

    const drawn = await chart.getByRole('row').first().getByRole('gridcell').all()
    const labels = await Promise.all(drawn.map((cell) => cell.getAttribute('aria-label')))
    const spells = labels.filter((label) => label !== null && !label.startsWith('Pelantikan'))
    expect(spells).toEqual(
      pontianak.map(([name, capacity]): unknown => expect.stringContaining(`${name}, ${capacity}, `)),
    )

    await showTable(page)
    expect(await cellsOf(leadersIn(page))).toEqual(holding(pontianak))
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(1)

    // The commitments of the table are those of the picture, and lead to the same pages.
    const table = relayOf(page).getByRole('table', { name: 'Komitmen', exact: true })
    const lanes = table.getByRole('rowheader').getByRole('link')
    const inTable = await lanes.allInnerTexts()
    await relayOf(page).getByRole('button', { name: 'Lihat sebagai gambar' }).click()
    expect(await chart.getByRole('link').allInnerTexts()).toEqual(inTable)
    expect(problems).toEqual([])
  })

  test('Mojokerto has a vacancy of five days, and a mayor who returned', async () => {
    const { page, problems } = await visit({ viewport })
    await open(page, '/kota/35.76#pergantian')
    const chart = await chartOf(page, 'Kota Mojokerto')
    await chart.getByRole('gridcell', { name: /^Jabatan kosong, 9 Mei 2018 sampai 14 Mei 2018/ }).waitFor()
    await chart
      .getByRole('gridcell', { name: /Ika Puspitasari, 20 Februari 2025 \(Kembali menjabat\)/ })
      .waitFor()

    await showTable(page)
    const vacancies = (await cellsOf(leadersIn(page))).filter(([, capacity]) => capacity === 'Jabatan kosong')
    expect(vacancies).toEqual(holding([['', 'Jabatan kosong', '9 Mei 2018', '14 Mei 2018']]))
    const handovers = page.getByRole('region', { name: 'Pergantian', exact: true })
    expect(await textOf(handovers)).toContain('5 hari jabatan kosong')
    expect(problems).toEqual([])
  })
})

describe('the facts of a lane', () => {
  const cell = (chart: Locator, name: RegExp) => chart.getByRole('gridcell', { name })

  test('Curhat Ning Ita: not known from the end of 2022, seen alive again in March 2025', async () => {
    const { page } = await visit()
    await open(page, '/kota/35.76')
    const chart = await chartOf(page, 'Kota Mojokerto')
    const lane = chart.getByRole('row', { name: /^Curhat Ning Ita/ })
    expect(await cell(lane, /^Tidak diketahui, Desember 2022 sampai .*10 Maret 2025/).count()).toBe(1)
    expect(await cell(lane, /^Terlihat masih berjalan kembali, 11 Maret 2025/).count()).toBe(1)
    // It was found dormant on 10 March at the latest, so whether it was handed over at all is not known.
    expect(await cell(lane, /^Pelantikan 20 Februari 2025: tidak diminta keputusan/).count()).toBe(1)
  })

  test('LAKSA carried on through two inaugurations', async () => {
    const { page } = await visit()
    await open(page, '/kota/36.71')
    const lane = (await chartOf(page, 'Kota Tangerang')).getByRole('row', { name: /^LAKSA/ })
    expect(await cell(lane, /^Pelantikan 26 Desember 2018: tidak diminta keputusan/).count()).toBe(1)
    expect(await cell(lane, /^Pelantikan 20 Februari 2025: berlanjut tanpa keputusan tercatat/).count()).toBe(
      1,
    )
    // Known to the year, said as a year.
    expect(await cell(lane, /^Ada bukti masih berjalan, 2024$/).count()).toBe(1)
  })

  test('name their source as a link, by mouse and by keyboard', async () => {
    const { page, problems } = await visit()
    await open(page, '/kota/35.76')
    const chart = await chartOf(page, 'Kota Mojokerto')
    const source = relayOf(page).getByRole('link', { name: /majalahdetektif\.com/ })
    const close = relayOf(page).getByRole('button', { name: 'Tutup' })

    // A click holds the fact, so that the pointer can go to its source.
    const box = await cell(chart, /^Ada bukti masih berjalan, 11 Maret 2025 sampai/).boundingBox()
    if (box === null) throw new Error('the stretch is not drawn')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.move(5, 5)
    expect(await source.getAttribute('href')).toContain('aktifkan-kembali-curhat-ning-ita')
    await close.click()
    expect(await source.count()).toBe(0)

    // The keyboard reads the same fact, and Tab goes on to its source.
    await chart.focus()
    await page.keyboard.press('Home')
    for (let lane = 0; lane < 9 && (await source.count()) === 0; lane++) {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      for (let presses = 0; presses < 12 && (await source.count()) === 0; presses++)
        await page.keyboard.press('ArrowLeft')
    }
    await page.keyboard.press('Tab')
    expect(await hasFocus(source)).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    expect(problems).toEqual([])
  })
})

const saved = async (page: Page, format: 'PNG' | 'SVG'): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    relayOf(page)
      .getByRole('button', { name: `Unduh gambar ${format}` })
      .click(),
  ])
  return download
}
const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

/** What a browser makes of a file of XML: its texts, or that it is none. */
const textsOfXml = (page: Page, xml: string): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const parsed = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'image/svg+xml')
    if (parsed.querySelector('parsererror')) return ['not XML']
    return [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)
  })()`)

describe('the picture that leaves the page', () => {
  test('says by itself what it shows, of when, by which method and from which sources', async () => {
    // Whatever the reader's screen and theme.
    const { page, problems } = await visit({ viewport: phone, colorScheme: 'dark' })
    await open(page, '/kota/61.71')
    await chartOf(page, 'Kota Pontianak')
    const download = await saved(page, 'SVG')
    expect(download.suggestedFilename()).toMatch(/^estafet-61\.71-bagan-estafet-\d{4}-\d\d-\d\d\.svg$/)
    const svg = (await contentOf(download)).toString()
    const text = (await textsOfXml(page, svg)).join(' ')
    for (const part of [
      'Bagan estafet Kota Pontianak',
      'setelah pelantikan terakhir',
      'keadaan pada',
      'Tangga dasar hukum Smart City',
      'Edi Rusdi Kamtono',
      'Sumber',
      'kalbaronline.com',
      'metode versi',
      '/kota/61.71',
    ])
      expect(text).toContain(part)
    expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg [^>]*width="1200"/)
    expect(svg).not.toMatch(/var\(--|class=|color\(srgb/)
    expect(svg).not.toContain('Data simulasi')

    const png = await contentOf(await saved(page, 'PNG'))
    const height = Number(/<svg [^>]*height="(\d+)"/.exec(svg)?.[1])
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 2 * height])
    expect(problems).toEqual([])
  })

  test('of a simulated city carries its mark', async () => {
    const { page } = await visit()
    await open(page, '/kota/99.72')
    await chartOf(page, 'Kota Sinar Muara')
    const text = await textsOfXml(page, (await contentOf(await saved(page, 'SVG'))).toString())
    expect(text.filter((line) => line.startsWith('Data simulasi'))).toHaveLength(2)
  })
})

test('side by side, cities are aligned on their own day zero, with one legend for all', async () => {
  const { page, problems } = await visit()
  await open(page, '/bandingkan?kota=99.71~99.72&tampilan=estafet')
  const charts = page.getByRole('grid', { name: /^Bagan estafet/ })
  await charts.nth(1).waitFor()
  const dayZeros = ['9 Maret 2026', '14 Juni 2026']
  const places = await Promise.all(
    dayZeros.map(async (day, index) => {
      const gate = charts.nth(index).getByRole('gridcell', { name: new RegExp(`^Pelantikan .*, ${day}`) })
      const box = await gate.boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0) / 2
    }),
  )
  expect(Math.abs((places[0] ?? 0) - (places[1] ?? 100))).toBeLessThan(2)
  for (const day of dayZeros)
    await page
      .getByText(new RegExp(`Hari nol: pelantikan .*, ${day}`))
      .first()
      .waitFor()
  expect(await page.getByText('Keputusan pada pelantikan').count()).toBe(1)
  expect(problems).toEqual([])
})
