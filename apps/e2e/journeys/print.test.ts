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

// Known to be broken: `beforeprint` asks for the chart, but the page is on paper before its script has come. When
// this test is reported as passing, it is mended: take `.fails` away.
test.fails('what the reader has not scrolled to is printed as well', async () => {
  const { page, context } = await visit({ viewport: phone })
  await context.addInitScript(`addEventListener('afterprint', () => {
    window.printed = [...document.querySelectorAll('#estafet caption')].map(({ textContent }) => textContent)
  })`)
  await open(page, '/kota/61.71')
  await page.pdf({ format: 'A4' })
  expect(await page.evaluate<string[]>('window.printed')).toContain('Kepala daerah')
})
