import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { cellsOf, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const pontianak = [
  ['Sutarmidji', 'Definitif', '22 Des 2008', '23 Des 2013'],
  ['Sutarmidji', 'Definitif', '23 Des 2013', '5 Sep 2018'],
  ['Edi Rusdi Kamtono', 'Pelaksana tugas (Plt)', '5 Sep 2018', '19 Nov 2018'],
  ['Edi Rusdi Kamtono', 'Definitif, sisa masa jabatan', '19 Nov 2018', '23 Des 2018'],
  ['Edi Rusdi Kamtono', 'Definitif', '23 Des 2018', '23 Des 2023'],
  ['Ani Sofian', 'Penjabat (Pj)', '23 Des 2023', '4 Nov 2024'],
  ['Edi Suryanto', 'Penjabat (Pj)', '4 Nov 2024', '20 Feb 2025'],
  ['Edi Rusdi Kamtono', 'Definitif', '20 Feb 2025', 'sekarang'],
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
    const lanes = relayOf(page).getByRole('table', { name: 'Komitmen', exact: true }).getByRole('link')
    const inTable = await lanes.allInnerTexts()
    await relayOf(page).getByRole('button', { name: 'Lihat sebagai gambar' }).click()
    expect(await chart.getByRole('link').allInnerTexts()).toEqual(inTable)
    expect(problems).toEqual([])
  })

  test('Mojokerto has a vacancy of five days, and a mayor who returned', async () => {
    const { page, problems } = await visit({ viewport })
    await open(page, '/kota/35.76')
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
