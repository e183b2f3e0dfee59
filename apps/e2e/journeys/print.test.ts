import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leavePagesToTheBrowser } from '../support/empty-page.ts'
import { open, phone, useBrowser } from '../support/browser.ts'
import { cellsOf } from '../support/page-state.ts'

const visit = useBrowser()

test('a printed city page is a document: no controls, black on white, each chart with its table', async () => {
  const { page, problems } = await visit({ colorScheme: 'dark' })
  await open(page, '/kota/61.71')
  await page.getByRole('region', { name: 'Bagan estafet' }).scrollIntoViewIfNeeded()
  await page.getByRole('grid').waitFor()
  const menu = page.getByRole('navigation', { name: 'Menu utama' })
  const twin = page.getByRole('table', { name: 'Kepala daerah', exact: true })
  expect([await menu.count(), await twin.count()]).toEqual([1, 0])

  await page.emulateMedia({ media: 'print' })
  // A preview is told to the page with its next frame; a print by an event it waits for, which the journey below holds.
  await twin.waitFor()
  expect([await menu.count(), await twin.count()]).toEqual([0, 1])
  expect(await cellsOf(twin)).toHaveLength(8)
  expect(await page.getByRole('main').getByRole('button', { name: 'Lihat sebagai tabel' }).count()).toBe(0)
  const ground = 'getComputedStyle(document.body).backgroundColor'
  expect(await page.evaluate<string>(ground)).toBe('rgb(255, 255, 255)')

  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(10_000)
  expect(problems).toEqual([])
})

// The chart comes with the page; where that came empty, it is fetched quietly some seconds later: no print waits for it.
test('what the reader has not scrolled to is printed as well, as wide as the paper', async () => {
  const { page, context } = await visit({ viewport: phone })
  await leavePagesToTheBrowser(context)
  await context.addInitScript(`addEventListener('afterprint', () => {
    const chart = document.querySelector('#estafet [role=grid]')
    window.printed = {
      captions: [...document.querySelectorAll('#estafet caption')].map(({ textContent }) => textContent),
      width: chart?.querySelector('svg').getAttribute('width'),
    }
  }, { capture: true })`)
  await open(page, '/kota/61.71')
  expect(await page.getByRole('grid').count()).toBe(0)
  const printed = async () => {
    await page.pdf({ format: 'A4' })
    return page.evaluate<{ captions: string[]; width?: string }>('window.printed')
  }
  await expect.poll(printed, { timeout: 15_000 }).toMatchObject({
    captions: ['Kepala daerah', 'Komitmen', 'Tonggak capaian'],
    // Of the 670 px of a page, beside the titles.
    width: '489',
  })
})

/** The words of the page as they went to paper. */
const printedWords = async (page: Page): Promise<string[]> => {
  await page.pdf({ format: 'A4' })
  return (await page.evaluate<string>('window.printedText')).split(/\s+/)
}

const scrollThrough = (page: Page) =>
  page.evaluate(`(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 400) {
      scrollTo(0, at)
      await new Promise((go) => setTimeout(go, 60))
    }
  })()`)

// Taken down at the end of the print, before the page is laid out for the screen again.
const remember = `addEventListener('afterprint', () => {
  window.printedText = document.querySelector('main').textContent
}, { capture: true })`

test.each([
  '/',
  '/kota/61.71',
  '/kota/99.76',
  '/kota/61',
  '/komitmen',
  '/komitmen/SMG-1',
  '/komitmen/99.76-04',
  '/bandingkan?kota=36.71~35.76~61.71',
  '/pergantian',
  '/pergantian/61.71/2025-02-20',
  '/keberlanjutan',
  '/metode',
])('%s printed unread has every word it has when printed after it was read to its end', async (path) => {
  const { page, context } = await visit()
  await context.addInitScript(remember)
  await open(page, path)
  // Nobody scrolls, points or presses a key: it comes by itself.
  await expect.poll(() => page.locator('main [data-coming]').count()).toBe(0)
  const atOnce = await printedWords(page)
  await scrollThrough(page)
  await page.waitForLoadState('networkidle')
  const later = await printedWords(page)
  expect(atOnce.length).toBeGreaterThan(100)
  expect(atOnce.join(' ')).not.toContain('belum sempat datang')
  expect(atOnce).toEqual(later)
})

test('on a phone the print button and the print key wait for what has not come', async () => {
  const { page, context } = await visit({ viewport: phone })
  // Printing would open a window of the system's: what the page has at that moment is what counts.
  await context.addInitScript(`window.print = () => {
    window.printed = [document.querySelectorAll('main [data-coming]').length, document.querySelector('main').textContent]
  }`)
  const printed = () => page.evaluate<[number, string] | undefined>('window.printed')
  for (const act of [
    () => page.keyboard.press('Control+p'),
    () => page.getByRole('button', { name: 'Cetak halaman ini' }).click(),
  ]) {
    await open(page, '/komitmen/99.76-04')
    expect(await page.locator('main [data-coming]').count()).toBeGreaterThan(0)
    await act()
    await expect.poll(async () => (await printed())?.[0], { timeout: 15_000 }).toBe(0)
    expect((await printed())?.[1]).toContain('Catatan dasar')
  }
})

test('a sheet says where it is from and of which day, on past days too', async () => {
  const { page } = await visit()
  for (const [path, day, address] of [
    ['/kota/61.71?pada=2019-06-01', '1 Juni 2019', '/kota/61.71?pada=2019-06-01'],
    ['/bandingkan?kota=36.71~35.76', '2026', '/bandingkan?kota=36.71~35.76&pada=2026-'],
  ] as const) {
    await open(page, path)
    const line = page.getByText(/^Estafet · keadaan pada/)
    expect(await line.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await line.isVisible()).toBe(true)
    expect(await line.innerText()).toContain(day)
    expect(await line.innerText()).toContain(address)
    await page.emulateMedia({ media: null })
  }
})

test('a page that is printed before its script has come is whole, its chart as well', async () => {
  const { page, context } = await visit()
  await context.route(/\/assets\/.*\.js$/, (route) => route.abort())
  await page.goto('/kota/61.71', { waitUntil: 'load' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-coming]:visible').count()).toBe(0)
  expect(await page.getByRole('grid').count()).toBe(1)
  for (const name of ['Kepala daerah', 'Komitmen', 'Tonggak capaian'])
    expect(await page.locator('#estafet caption').filter({ hasText: name }).first().isVisible()).toBe(true)
  expect(await page.locator('#kepala-daerah table').first().isVisible()).toBe(true)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000)
})

test.each([true, false])(
  'on paper a link that leaves the site has a number, and its address stands at the end (script: %s)',
  async (javaScriptEnabled) => {
    const { page } = await visit({ javaScriptEnabled })
    if (javaScriptEnabled) await open(page, '/kota/61.71')
    else await page.goto('/kota/61.71')
    // In a browser the print itself begins with it.
    if (javaScriptEnabled) await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    const list = page.locator('[data-links]')
    expect(await list.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await list.getByRole('heading', { name: 'Tautan pada halaman ini' }).isVisible()).toBe(true)
    const addresses = await list.getByRole('listitem').allInnerTexts()
    expect(new Set(addresses).size).toBe(addresses.length)
    const link = page.locator('#kepala-daerah a[href^="http"]').first()
    const number = Number(await link.getAttribute('data-link'))
    expect(addresses[number - 1]).toBe(await link.getAttribute('href'))
  },
)
