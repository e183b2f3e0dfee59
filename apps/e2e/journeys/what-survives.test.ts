import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { parseCsv } from '../support/csv.ts'
import { cellsOf, pathOf, sidewaysScroll, tabTo, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')
const figure = (page: Page, section: string) => page.locator(`#${section}`).getByRole('figure')
const answer = (page: Page) => main(page).locator('p', { hasText: 'setelah pergantian, antara' }).first()

/** Scrolls to a section until its picture, which is brought when the reader comes near, stands. */
const comeTo = async (page: Page, section: string) => {
  await page.locator(`#${section}`).scrollIntoViewIfNeeded()
  await figure(page, section).getByRole('application').first().waitFor()
}

const comeToList = async (page: Page) => {
  const list = page.locator('#berisiko')
  await list.scrollIntoViewIfNeeded()
  await list.getByRole('table').waitFor()
  return list
}

const rowsOf = async (page: Page, address: string): Promise<Record<string, string>[]> => {
  const [head = [], ...records] = parseCsv(await (await page.request.get(address)).text())
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])))
}

test('real cities: the answer has bounds and n, the same as the file, and says what the set is not', async () => {
  const { page, problems } = await visit()
  await open(page, '/keberlanjutan')
  const rows = await rowsOf(page, '/api/v1/survival.csv')
  const year = rows.find((row) => row.after === 'changes' && row.months === '12')
  expect(Number(year?.n)).toBeGreaterThan(0)
  const most = Number(year?.alive) + Number(year?.unknown)
  expect(await textOf(answer(page))).toContain(`antara ${year?.alive} dari ${year?.n}`)
  expect(await textOf(answer(page))).toContain(`dan ${most} dari ${year?.n}`)
  expect(await textOf(answer(page))).toContain(`nasib ${year?.unknown} belum diketahui`)
  expect(await textOf(main(page))).toContain('Bukan sampel')

  await comeTo(page, 'batas')
  await figure(page, 'batas').getByRole('button', { name: 'Lihat sebagai tabel' }).click()
  const cells = await cellsOf(figure(page, 'batas').getByRole('table'))
  const counts = rows
    // Of 18 and 36 months only the curve is read.
    .filter((row) => row.after === 'changes' && row.n !== '')
    .map((row) => [row.n, row.alive, row.unknown, row.ended])
  expect(cells.map((row) => row.slice(1, 5))).toEqual(counts)

  await comeTo(page, 'terhenti')
  expect(await textOf(figure(page, 'terhenti'))).toMatch(/terhenti/i)
  expect(await textOf(main(page))).not.toContain('Data simulasi')
  expect(problems).toEqual([])
})

test('by keyboard: to the simulated set, to another grouping, and along the curves', async () => {
  const { page, problems } = await visit()
  await open(page, '/keberlanjutan')
  const simulated = main(page).getByRole('link', { name: 'Provinsi simulasi' })
  await tabTo(page, simulated)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\?data=simulasi$/)
  await main(page).getByText('rekaan', { exact: false }).first().waitFor()

  const theme = page.locator('#kelompok').getByRole('link', { name: 'Tema' })
  await tabTo(page, theme, 120)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Menurut tema' }).waitFor()
  expect(pathOf(page)).toBe('/keberlanjutan?data=simulasi&menurut=tema')
  // The grouping is in sight, not the top of the page.
  await expect.poll(async () => (await page.locator('#kelompok').boundingBox())?.y).toBeLessThan(200)

  await comeTo(page, 'terhenti')
  const reader = page.getByRole('slider')
  await reader.focus()
  expect(await reader.getAttribute('aria-valuetext')).toBe('12 bulan setelah pelantikan')
  const before = await textOf(page.locator('#terhenti output'))
  await page.keyboard.press('End')
  await expect.poll(() => reader.getAttribute('aria-valuetext')).toBe('36 bulan setelah pelantikan')
  expect(await textOf(page.locator('#terhenti output'))).not.toBe(before)
  expect(problems).toEqual([])
})

test('the bars are read one by one by keyboard, with the counts the table has', async () => {
  const { page, problems } = await visit()
  await open(page, '/keberlanjutan?data=simulasi')
  await comeTo(page, 'batas')
  const plot = figure(page, 'batas').getByRole('application').first()
  await tabTo(page, plot, 120)
  const told = figure(page, 'batas').getByRole('status').first()
  await expect.poll(() => told.innerText()).toContain('6 bulan')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => told.innerText()).toContain('12 bulan')
  const [year] = (await rowsOf(page, '/api/v1/survival.csv?sample=simulated')).filter(
    (row) => row.after === 'changes' && row.months === '12',
  )
  for (const count of [year?.alive, year?.unknown, year?.ended])
    expect(await told.innerText()).toContain(`: ${count}\n`)
  expect(problems).toEqual([])
})

test('what is at risk stands in order with its reasons, and leads to the commitment and to the handover', async () => {
  const { page, problems } = await visit()
  await open(page, '/keberlanjutan?data=simulasi')
  const list = await comeToList(page)
  const rows = await rowsOf(page, '/api/v1/at-risk.csv?sample=simulated')
  expect(await textOf(list)).toContain(`${rows.length} komitmen`)
  const titles = await list.getByRole('rowheader').getByRole('link').allInnerTexts()
  expect(titles).toEqual(rows.slice(0, titles.length).map((row) => row.title))
  const [first] = await cellsOf(list.getByRole('table'))
  expect(first?.[1]).toContain(`${rows[0]?.days_left} hari lagi`)
  expect(first?.[3]?.toLowerCase()).toContain(rows[0]?.why?.toLowerCase())

  await list.getByRole('rowheader').getByRole('link').first().click()
  await page.waitForURL(new RegExp(`/komitmen/${rows[0]?.commitment_id}$`))
  await page.goBack()
  await comeToList(page)
  const handover = list
    .getByRole('cell')
    .getByRole('link', { name: /20\d\d$/ })
    .first()
  expect(await handover.getAttribute('href')).toBe(
    `/pergantian/${rows[0]?.region_code}/${rows[0]?.expected_on}`,
  )
  expect(problems).toEqual([])
})

test('on an earlier day the answer is of that day', async () => {
  const { page, problems } = await visit()
  await open(page, '/keberlanjutan?pada=2019-06-01')
  const rows = await rowsOf(page, '/api/v1/survival.csv?asOf=2019-06-01')
  const half = rows.find((row) => row.after === 'changes' && row.months === '12')
  expect(await textOf(main(page))).toContain(`dari ${half?.n}`)
  const files = main(page).locator('#bawa').getByRole('link')
  for (const file of await files.all())
    if ((await file.getAttribute('href'))?.startsWith('/api/'))
      expect(await file.getAttribute('href')).toContain('asOf=2019-06-01')
  expect(problems).toEqual([])
})

test.each(['light', 'dark'] as const)(
  'with every picture drawn it is accessible and fits, %s',
  async (colorScheme) => {
    const { page, problems } = await visit({ colorScheme })
    await open(page, '/keberlanjutan?data=simulasi&menurut=tema&lang=en')
    for (const section of ['batas', 'kelompok', 'terhenti', 'lanjut']) await comeTo(page, section)
    await comeToList(page)
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport)
      await page.waitForTimeout(150)
      expect(await sidewaysScroll(page), `${viewport.width} px`).toBeLessThanOrEqual(1)
      expect(await axeViolations(page), `${viewport.width} px`).toEqual([])
    }
    expect(problems).toEqual([])
  },
)
