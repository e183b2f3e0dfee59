import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { parseCsv } from '../support/csv.ts'
import { cellsOf, pathOf, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

// Days are counted: the pages are read as of one that stays.
const day = 'pada=2026-07-01'

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const main = (page: Page) => page.getByRole('main')

test('somebody with a phone goes from the menu to what a new head has not decided yet', async () => {
  const { page, problems } = await visit({ viewport: phone, hasTouch: true, isMobile: true })
  await open(page, `/?${day}`)
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Pergantian' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Pergantian kepala daerah' }).waitFor()
  await main(page).getByText('Bukan sampel').first().waitFor()
  await main(page).getByRole('link', { name: 'Provinsi simulasi', exact: true }).tap()
  await main(page)
    .getByText(/diperkirakan berganti/)
    .waitFor()
  expect(pathOf(page)).toBe(`/pergantian?${day}&data=simulasi`)

  const opened = section(page, 'Masa 100 hari dan 6 bulan yang masih berjalan').getByRole('listitem')
  const third = opened.filter({ hasText: 'Kabupaten Muara Pelita' })
  expect(await textOf(third)).toMatch(/hari ke-3 .*97 hari lagi, sampai 6 Oktober 2026/)
  expect(await textOf(third)).toContain('180 hari lagi, sampai 28 Desember 2026')
  await third.getByRole('link', { name: 'Kabupaten Muara Pelita' }).tap()

  const title = 'Pergantian Kabupaten Muara Pelita, 28 Juni 2026'
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await textOf(main(page))).toContain('Putri Anjani menggantikan Markus Lingga sebagai bupati')
  const table = section(page, 'Komitmen dan keputusannya').getByRole('table')
  const rows = await cellsOf(table)
  expect(await textOf(main(page).getByRole('list', { name: 'Ringkasnya' }))).toContain(
    `${rows.length} komitmen terbuka`,
  )
  expect(
    rows.filter(([, , decision]) => decision === 'Belum tercatat keputusan (hari ke-3)').length,
  ).toBeGreaterThan(0)
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(1)
  await table.getByRole('link').first().tap()
  await page.waitForURL(/\/komitmen\/99\.04-/)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(problems).toEqual([])
})

test('a decision carries its reason, document and recorder, on the page as in the file', async () => {
  const { page, context, problems } = await visit()
  await open(page, `/pergantian/99.71/2026-03-09?${day}`)
  const rows = await cellsOf(section(page, 'Komitmen dan keputusannya').getByRole('table'))
  const decided = rows.filter(
    ([, , decision = '']) => decision.includes('diputuskan') && !decision.startsWith('Belum'),
  )
  expect(decided.length).toBeGreaterThan(0)
  for (const [, , decision] of decided) expect(decision).toMatch(/Dokumen simulasi.*Dicatat oleh/)

  await open(page, `/pergantian?data=simulasi&${day}`)
  const file = section(page, 'Unduh').getByRole('link', { name: 'Komitmen dan keputusan (CSV)' })
  const answer = await context.request.get((await file.getAttribute('href')) ?? '')
  const [header = [], ...records] = parseCsv(await answer.text())
  const at = (record: string[], column: string) => record[header.indexOf(column)]
  const own = records.filter(
    (record) => at(record, 'region_code') === '99.71' && at(record, 'day_zero') === '2026-03-09',
  )
  expect(own).toHaveLength(rows.length)
  expect(own.filter((record) => at(record, 'decision_standing') === 'decided')).toHaveLength(decided.length)
  expect(records.every((record) => at(record, 'is_simulated') === 'true')).toBe(true)
  expect(problems).toEqual([])
})

test('what will be handed over is told with its anchors, its reasons in words, and the pack', async () => {
  const { page, problems } = await visit()
  await open(page, `/pergantian?data=simulasi&${day}`)
  const coming = section(page, 'Akan datang').getByRole('listitem').filter({ hasText: '24 Januari 2027' })
  expect(await textOf(coming.first())).toContain('207 hari lagi')
  await coming.getByRole('link', { name: 'Kota Wana Asri' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Pergantian Kota Wana Asri, diperkirakan 24 Januari 2027' })
    .waitFor()
  const rows = await cellsOf(section(page, 'Yang akan diserahterimakan').getByRole('table'))
  expect(rows.length).toBeGreaterThan(3)
  for (const [, anchors] of rows)
    expect(anchors).toMatch(/^\d+ dari 12 penopang (diketahui kuat, \d+ belum diketahui|kuat)$/)
  const firm = rows.map(([, anchors = '']) => Number(/\d+/.exec(anchors)?.[0]))
  expect(firm).toEqual(firm.toSorted((a, b) => a - b))
  const pack = section(page, 'Paket serah terima').getByRole('link', { name: 'PDF', exact: true })
  expect(await pack.getAttribute('href')).toBe(
    '/api/v1/regions/99.76/handover-pack.pdf?date=2027-01-24&lang=id',
  )
  expect(problems).toEqual([])
})

test('the city page leads to its handovers, and they to one another', async () => {
  const { page, problems } = await visit()
  await open(page, `/kota/61.71?${day}`)
  const handovers = section(page, 'Pergantian').getByRole('table')
  await handovers.getByRole('link', { name: '19 November 2018' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pergantian Kota Pontianak, 19 November 2018' }).waitFor()
  const heads = await cellsOf(section(page, 'Dari siapa kepada siapa').getByRole('table'))
  expect(heads.map(([role, name]) => `${role}: ${name}`)).toEqual([
    'Sebelumnya: Sutarmidji Definitif',
    'Di masa jeda: Edi Rusdi Kamtono Pelaksana tugas (Plt)',
    'Dilantik: Edi Rusdi Kamtono Definitif, sisa masa jabatan',
  ])
  await section(page, 'Pergantian lain di daerah ini').getByRole('link', { name: '23 Desember 2018' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pergantian Kota Pontianak, 23 Desember 2018' }).waitFor()
  expect(await textOf(section(page, 'Komitmen dan keputusannya'))).toContain(
    'tidak ada keputusan yang diminta',
  )
  expect(problems).toEqual([])
})

describe('the calendar', () => {
  test('is narrowed by part, kind and province, in the address', async () => {
    const { page, problems } = await visit()
    await open(page, `/pergantian?${day}`)
    await page.getByLabel('Tampilan').selectOption('akan')
    await page.getByLabel('Jenis daerah', { exact: true }).selectOption('kota')
    await page.getByLabel('Provinsi', { exact: true }).selectOption('35')
    const table = section(page, 'Akan datang').getByRole('table')
    await expect.poll(async () => (await cellsOf(table)).length).toBe(9)
    expect((await cellsOf(table)).every(([name]) => name?.startsWith('Kota '))).toBe(true)
    expect(pathOf(page)).toContain('tampilan=akan')
    await page.reload()
    await expect.poll(async () => (await cellsOf(table)).length).toBe(9)
    expect(problems).toEqual([])
  })

  test('lists hundreds of one day by pages', async () => {
    const { page, problems } = await visit()
    await open(page, `/pergantian?${day}`)
    const coming = section(page, 'Akan datang')
    await coming.getByRole('link', { name: /^Lihat semua/ }).click()
    await expect.poll(async () => (await cellsOf(coming.getByRole('table'))).length).toBe(50)
    await coming.getByRole('link', { name: 'Halaman 2', exact: true }).click()
    await page.waitForURL(/halaman=2/)
    await expect.poll(async () => (await cellsOf(coming.getByRole('table'))).length).toBe(50)
    expect(problems).toEqual([])
  })

  test('names a province that is none, and takes it away', async () => {
    const { page } = await visit()
    await open(page, `/pergantian?provinsi=98&tampilan=besok&${day}`)
    const alert = page.getByRole('alert')
    expect(await textOf(alert)).toContain('Tidak ada provinsi dengan kode “98”')
    await alert.getByRole('link', { name: 'Lihat semua provinsi' }).click()
    await section(page, 'Akan datang').waitFor()
    expect(pathOf(page)).toBe(`/pergantian?${day}`)
  })

  test('knew nothing in 2019 of what came later', async () => {
    const { page, problems } = await visit()
    await open(page, '/pergantian?pada=2019-06-01')
    const past = await cellsOf(section(page, 'Sudah terjadi').getByRole('table').first())
    expect(past.length).toBeGreaterThan(3)
    expect(past.flat().filter((text) => /\b202\d\b/.test(text))).toEqual([])
    expect(await textOf(section(page, 'Pilkada'))).not.toMatch(/\b202\d\b/)
    expect(problems).toEqual([])
  })
})

describe('an address that names no handover', () => {
  test.each([
    ['/pergantian/61.71/2025-02-21', 404, 'belum tercatat pergantian di Kota Pontianak', '19 November 2018'],
    ['/pergantian/36.71/2013-12-24', 404, 'adalah yang pertama tercatat', '26 Desember 2018'],
    ['/pergantian/61.71/kemarin', 404, '“kemarin” bukan tanggal', 'Semua pergantian'],
    ['/pergantian/61.99/2025-02-20', 404, '61.99', 'Semua pergantian'],
  ])('%s says so and leads on', async (path, status, told, wayOn) => {
    const { page, problems } = await visit()
    expect((await page.goto(path))?.status()).toBe(status)
    await page.getByRole('heading', { level: 1, name: 'Pergantian tidak ditemukan' }).waitFor()
    expect(await textOf(main(page))).toContain(told)
    await main(page).getByRole('link', { name: wayOn }).click()
    await page.getByRole('heading', { level: 1, name: /^Pergantian (k|Kota)/ }).waitFor()
    expect(problems.filter((problem) => !/status of 40[04]/.test(problem))).toEqual([])
  })
})

test('a printed handover holds every part of the page and no controls', async () => {
  const { page, problems } = await visit({ viewport: desk, colorScheme: 'dark' })
  await open(page, `/pergantian/99.71/2026-03-09?${day}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation', { name: 'Menu utama' }).count()).toBe(0)
  for (const name of [
    'Komitmen dan keputusannya',
    'Dari siapa kepada siapa',
    'Bertahan sesudah 6, 12, dan 24 bulan',
  ])
    expect(await section(page, name).getByRole('table').count()).toBe(1)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(problems).toEqual([])
})
