import { expect, test } from 'vitest'
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

// The chart is fetched quietly some seconds after the page has come; a print does not wait for it.
test('what the reader has not scrolled to is printed as well, as wide as the paper', async () => {
  const { page, context } = await visit({ viewport: phone })
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
    captions: ['Kepala daerah', 'Komitmen'],
    // Of the 670 px of a page, beside the titles.
    width: '489',
  })
})
