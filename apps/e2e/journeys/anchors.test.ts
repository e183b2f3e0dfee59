import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, settled, useBrowser } from '../support/browser.ts'
import { cellsOf, sidewaysScroll, tabTo, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const anchorsOf = async (page: Page, name = 'Penopang') => {
  const anchors = section(page, name)
  await anchors.scrollIntoViewIfNeeded()
  await anchors.getByRole('link').first().waitFor()
  await settled(page)
  return anchors
}

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_, viewport) => {
  test('the legal basis of Pontianak’s smart city climbs from mayor’s regulations to a local law', async () => {
    const { page, problems } = await visit({ viewport })
    await open(page, '/komitmen/PTK-5#jangkar')
    const anchors = await anchorsOf(page)
    const ladder = anchors.getByRole('figure', { name: /^Dasar hukum naik/ })
    const picture = ladder.getByRole('img')
    await picture.waitFor()
    expect(await picture.getAttribute('aria-label')).toMatch(/Perwali.* sejak 2019, lalu Perda sejak 2022/)
    await expect
      .poll(() => picture.locator('text').allTextContents())
      .toEqual(expect.arrayContaining(['Perwa 25/2019', 'Perwa 20/2020', 'Perwa 47/2021', 'Perda 9/2022']))
    await ladder.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
    const rows = await cellsOf(ladder.getByRole('table'))
    expect(rows.map(([document, , since, ended]) => [document, since, ended])).toEqual([
      ['Perwa 25/2019', '2019', 'digantikan 2020'],
      ['Perwa 20/2020', '2020', 'digantikan 2021'],
      ['Perwa 47/2021', '2021', 'digantikan 2022'],
      ['Perda 9/2022', '2022', 'masih berlaku'],
    ])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(1)
    expect(problems).toEqual([])
  })

  test('the profile says how many are unknown, and is the same as a table by keyboard', async () => {
    const { page, problems } = await visit({ viewport })
    await open(page, '/komitmen/PTK-5#jangkar')
    const anchors = await anchorsOf(page)
    const profile = anchors.getByRole('figure', { name: /^Baru \d dari 12 penopang yang diketahui/ })
    await profile.waitFor()
    expect(await textOf(anchors)).toMatch(/\d+ dari 12 penopang diketahui kuat, \d+ belum diketahui/)
    const basis = profile.getByRole('listitem').filter({ hasText: 'Dasar hukum' })
    expect(await textOf(basis)).toContain('Perda 9/2022')
    const button = profile.getByRole('button', { name: 'Lihat sebagai tabel' })
    await tabTo(page, button, 200)
    await page.keyboard.press('Enter')
    const [first] = await cellsOf(profile.getByRole('table'))
    expect(first?.slice(0, 3)).toEqual(['Dasar hukum', expect.stringContaining('tingkat 3'), 'Perda 9/2022'])
    // Each anchor leads to the source it is known from.
    await profile
      .getByRole('link', { name: /^Sumber nomor/ })
      .first()
      .click()
    await page.waitForURL(/#sumber-\d+$/)
    expect(problems).toEqual([])
  })
})

test('as of a day only the steps taken by then are there', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen/PTK-5?pada=2021-06-01')
  const anchors = await anchorsOf(page)
  // By then only our own file told of them: the last is shown, as a claim that makes nothing firm.
  await anchors.getByText('Perwa 20/2020').first().waitFor()
  const told = await textOf(anchors)
  expect(told).toMatch(/baru klaim/i)
  expect(told).toContain('0 dari 12 penopang diketahui kuat')
  expect(told).not.toContain('Perwa 47/2021')
  expect(await textOf(page.getByRole('main'))).not.toMatch(/2022|Perda 9/)
  expect(problems).toEqual([])
})

test.each([
  ['light', 'id', 'Penopang'],
  ['dark', 'en', 'Anchors'],
] as const)(
  'anchors and story are accessible once they are there, in %s and %s',
  async (colorScheme, lang, name) => {
    const { page, problems } = await visit({ colorScheme })
    for (const path of ['/komitmen/PTK-5', '/metode']) {
      await open(page, `${path}?lang=${lang}`)
      if (path === '/metode') await page.locator('#jangkar').scrollIntoViewIfNeeded()
      else await anchorsOf(page, name)
      await page
        .locator('#jangkar')
        .getByRole(path === '/metode' ? 'table' : 'link')
        .first()
        .waitFor()
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport)
        await page.waitForTimeout(150)
        expect(await sidewaysScroll(page), path).toBeLessThanOrEqual(1)
        expect(await axeViolations(page), path).toEqual([])
      }
    }
    expect(problems).toEqual([])
  },
)

test('Curhat Ning Ita was not seen under the acting mayor, and was brought back in March 2025', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen/MJK-3?pada=2024-06-01')
  const status = section(page, 'Empat pertanyaan, empat jawaban')
  await status.getByText('Tak terlihat di masa penjabat').waitFor()
  expect(await textOf(status)).toContain('Terakhir terlihat masih berjalan Desember 2021')
  expect(await textOf(section(page, 'Kisah menurut tanggal'))).not.toContain('2025')

  await open(page, '/komitmen/MJK-3')
  await status.getByText('Berlanjut', { exact: true }).waitFor()
  const story = section(page, 'Kisah menurut tanggal')
  expect(await textOf(story)).toMatch(
    /Dihidupkan kembali 11 Maret 2025 setelah tak terlihat sejak Desember 2021/,
  )
  expect(problems).toEqual([])
})

test('LAKSA is seen alive under the acting mayor and under the next one', async () => {
  const { page, problems } = await visit()
  const status = section(page, 'Empat pertanyaan, empat jawaban')
  // A page known to the year 2024 is known on its last day.
  await open(page, '/komitmen/TNG-1?pada=2024-06-01')
  await status.waitFor()
  expect(await status.getByText('Berlanjut', { exact: true }).count()).toBe(0)
  await open(page, '/komitmen/TNG-1?pada=2024-12-31')
  await status.getByText('Berlanjut', { exact: true }).waitFor()
  expect(await textOf(status)).toMatch(
    /Terakhir terlihat masih berjalan 2024, di masa tanpa kepala daerah definitif/,
  )
  await open(page, '/komitmen/TNG-1')
  await status.getByText('Berlanjut', { exact: true }).waitFor()
  expect(await textOf(status)).toMatch(
    /Terakhir terlihat masih berjalan 15 Desember 2025, setelah pelantikan/,
  )
  expect(problems).toEqual([])
})

test('the licensing standards of BP2T are answered for by its successor', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen/PTK-1')
  expect(await textOf(section(page, 'Kisah menurut tanggal'))).toContain(
    'BP2T menjadi DPMTK-PTSP, paling lambat 2018; komitmen ini kini diampu DPMTK-PTSP.',
  )
  await page.keyboard.press('End')
  const record = section(page, 'Catatan dasar')
  await record.waitFor()
  expect(await textOf(record)).toContain('DPMTK-PTSP meneruskan BP2T, paling lambat 2018')
  await open(page, '/komitmen/PTK-1?pada=2017-01-01')
  await page.keyboard.press('End')
  await record.waitFor()
  expect(await textOf(page.getByRole('main'))).not.toContain('DPMTK')
  expect(problems).toEqual([])
})

test('a link to a rule opens it, though its words come later', async () => {
  const { page, problems } = await visit()
  await open(page, '/metode#bertahan')
  const rule = page.locator('#bertahan')
  await rule.getByText('Aalen–Johansen').first().waitFor()
  const { y = -1 } = (await rule.getByRole('heading').boundingBox()) ?? {}
  expect(y >= -40 && y < desk.height).toBe(true)
  expect(problems).toEqual([])
})
