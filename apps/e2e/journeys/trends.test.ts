import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { parseCsv } from '../support/csv.ts'
import { cellsOf, sidewaysScroll, tabTo, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const section = (page: Page) => page.locator('#tren')
const plots = (page: Page) => page.getByRole('application')

/** Scrolls to the trends of a city until their lines, which are brought when the reader comes near, stand. */
const comeToTrends = async (page: Page) => {
  const heading = page.getByRole('heading', { name: 'Dari waktu ke waktu' })
  // The section itself comes some way below the first view.
  await page.mouse.wheel(0, 2_000)
  await section(page).waitFor()
  await section(page).scrollIntoViewIfNeeded()
  await heading.waitFor()
  await plots(page).first().waitFor()
}

const rowsOf = async (page: Page, query: string): Promise<Record<string, string>[]> => {
  const [head = [], ...records] = parseCsv(
    await (await page.request.get(`/api/v1/trends.csv?${query}`)).text(),
  )
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])))
}

test('a city over time: each measure with its finding, read point by point by keyboard, and as a table', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota/99.71')
  await comeToTrends(page)
  expect(await plots(page).count()).toBe(3)
  const onTime = section(page).getByRole('figure').first()
  expect(await textOf(onTime)).toMatch(/Ketepatan waktu .+n = \d+/)
  expect(await textOf(onTime)).toContain('Data simulasi')

  const plot = plots(page).first()
  await tabTo(page, plot, 200)
  const told = onTime.getByRole('status').first()
  await expect.poll(() => told.innerText()).toMatch(/\d{4}\n/)
  const before = await told.innerText()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => told.innerText()).not.toBe(before)
  expect(await told.innerText()).toMatch(/\d+\s%.*n = \d+/)
  await page.keyboard.press('Escape')
  await expect.poll(() => told.isVisible()).toBe(false)

  await onTime.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
  const cells = await cellsOf(onTime.getByRole('table'))
  const rows = (await rowsOf(page, 'regions=99.71')).filter(({ measure }) => measure === 'on_time')
  const told24 = rows.slice(-cells.length)
  expect(cells.map((row) => row[3])).toEqual(told24.map(({ denominator }) => denominator))
  const percent = (rate = '') => `${Math.round(Number(rate) * 100)} %`
  for (const [index, row] of told24.entries())
    if (row.rate !== '') expect(cells[index]?.[1]).toContain(percent(row.rate))
  // Who took over stands beside the first figure after it.
  expect(cells.some((row) => row[4]?.includes('dilantik'))).toBe(true)
  expect(problems).toEqual([])
})

test('what cannot be counted yet is said and not drawn, and a city without a record has no such section', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota/61.71')
  await comeToTrends(page)
  expect(await textOf(section(page))).toContain('belum dapat dihitung')
  expect(await section(page).getByRole('figure').count()).toBe(await plots(page).count())
  await open(page, '/kota/11.01')
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  await page.locator('#unduh').waitFor()
  expect(await section(page).count()).toBe(0)
  expect(problems).toEqual([])
})

test('cities over time stand beside each other on the same axes', async () => {
  const { page, problems } = await visit()
  await open(page, '/bandingkan?kota=99.71~99.72~99.01&tampilan=tren')
  await expect.poll(() => plots(page).count()).toBe(9)
  for (const name of ['Kota Kencana Baru', 'Kota Sinar Muara', 'Kabupaten Lembah Arum'])
    expect(await page.getByRole('application', { name }).count()).toBe(3)
  const first = page.getByRole('figure').first()
  await first.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
  const cities = new Set((await cellsOf(first.getByRole('table'))).map(([city]) => city))
  expect(cities.size).toBe(3)
  expect(problems).toEqual([])
})

test.each(['light', 'dark'] as const)('drawn it is accessible and fits, %s', async (colorScheme) => {
  const { page, problems } = await visit({ colorScheme })
  await open(page, '/bandingkan?kota=99.71~99.72~61.71&tampilan=tren&lang=en')
  await expect.poll(() => plots(page).count()).toBeGreaterThan(6)
  for (const viewport of [desk, phone, { width: 320, height: 700 }]) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(150)
    expect(await sidewaysScroll(page), `${viewport.width} px`).toBeLessThanOrEqual(1)
    expect(await axeViolations(page), `${viewport.width} px`).toEqual([])
  }
  expect(problems).toEqual([])
})
