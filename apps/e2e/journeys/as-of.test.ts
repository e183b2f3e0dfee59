import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { open, phone, useBrowser } from '../support/browser.ts'
import { hasFocus, pathOf, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')
const dateline = (page: Page) => page.getByRole('region', { name: 'Tanggal keadaan' })
const control = (page: Page) => dateline(page).getByRole('button').first()
const notice = (page: Page) => page.getByRole('complementary', { name: 'Keadaan yang ditampilkan' })

/** Every link inside the site that a reader of this page can follow. */
const internalLinks = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href'))`,
  )

const knowsNothingOf = async (page: Page, years: RegExp, except: readonly string[]): Promise<string[]> => {
  const text = await page.evaluate<string>(`(() => {
    const copy = document.querySelector('main').cloneNode(true)
    for (const part of copy.querySelectorAll(${JSON.stringify(except.join(', '))})) part.remove()
    document.body.append(copy)
    const text = copy.innerText
    copy.remove()
    return text
  })()`)
  return text.split('\n').filter((line) => years.test(line))
}

test('a day before an inauguration is two presses away, stays said, and goes with every link', async () => {
  const { page, problems } = await visit({ viewport: phone })
  await open(page, '/kota/61.71')
  expect(await textOf(control(page))).toBe('Lihat pada tanggal lain')
  expect(await notice(page).count()).toBe(0)

  await control(page).press('Enter')
  const eves = dateline(page).getByRole('list', { name: 'Sehari sebelum pelantikan' })
  await eves.waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(1)
  await eves.getByRole('link', { name: '22 Desember 2018' }).press('Enter')

  await expect.poll(() => pathOf(page)).toBe('/kota/61.71?pada=2018-12-22')
  await expect.poll(() => textOf(control(page))).toBe('Keadaan pada 22 Desember 2018')
  await expect.poll(() => hasFocus(control(page))).toBe(true)
  expect(await eves.count()).toBe(0)
  await expect.poll(() => textOf(notice(page))).toContain('22 Desember 2018')
  // The day before he was sworn in again the same man served the rest of his predecessor's term.
  await expect.poll(() => textOf(notice(page))).toContain('Edi Rusdi Kamtono')
  expect(await page.title()).toBe('Kota Pontianak (keadaan 22 Desember 2018) · Estafet')
  expect(await axeViolations(page)).toEqual([])

  // The bar stays in sight, and what a link within the page leads to is not under it.
  await page.evaluate("location.hash = 'profil'")
  const bar = await dateline(page).boundingBox()
  expect(bar?.y).toBe(0)
  const heading = await page.getByRole('heading', { name: 'Profil daerah' }).boundingBox()
  expect(heading?.y).toBeGreaterThanOrEqual(bar?.height ?? 0)

  const links = await internalLinks(page)
  // One link leads back to today.
  const pages = links.filter((href) => !href.startsWith('/api/') && href !== '/kota/61.71')
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter((href) => !/[?&](pada=2018-12-22|banding=2018-12-22\.\.)/.test(href))).toEqual([])
  // The profile has no day: its figures carry their years.
  const files = links.filter((href) => href.startsWith('/api/') && href !== '/api/v1/regions/61.71')
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter((href) => !href.includes('asOf=2018-12-22'))).toEqual([])

  await page.getByRole('banner').getByRole('link', { name: 'Komitmen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Komitmen' }).waitFor()
  expect(pathOf(page)).toBe('/komitmen?pada=2018-12-22')
  await dateline(page).getByRole('link', { name: 'Lihat keadaan hari ini' }).click()
  await expect.poll(() => pathOf(page)).toBe('/komitmen')
  await expect.poll(() => textOf(control(page))).toBe('Lihat pada tanggal lain')
  expect(problems).toEqual([])
})

test('any day can be typed, and Escape leaves everything as it was', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota?cari=pontianak')
  await control(page).click()
  const field = dateline(page).getByLabel('Keadaan pada tanggal')
  await field.waitFor()
  await field.press('Escape')
  await expect.poll(() => field.count()).toBe(0)
  expect(await hasFocus(control(page))).toBe(true)

  await control(page).press('Enter')
  await field.fill('2016-01-01')
  await dateline(page).getByRole('button', { name: 'Lihat', exact: true }).click()
  await expect.poll(() => pathOf(page)).toBe('/kota?cari=pontianak&pada=2016-01-01')
  // The list is of that day too.
  await expect.poll(() => textOf(main(page).getByRole('table'))).toContain('Sutarmidji')
  expect(problems).toEqual([])
})

test('as of 1 June 2019 nothing of 2020 or later shows on any page', async () => {
  const { page, problems } = await visit()
  const later = /\b202[0-6]\b/
  await open(page, '/kota/61.71?pada=2019-06-01')
  for (const section of ['estafet', 'komitmen', 'daerah-serupa', 'unduh']) {
    await page.locator(`#${section}`).scrollIntoViewIfNeeded()
    await page.waitForTimeout(200)
  }
  await page.getByRole('region', { name: 'Bagan estafet' }).getByRole('grid').waitFor()
  await page.getByRole('region', { name: 'Daerah serupa' }).getByRole('table').waitFor()
  // Statistics name the year they are of, and sources are called what they are called.
  const undated = ['#profil', '#kepala-daerah td:last-child']
  const lines = await knowsNothingOf(page, later, undated)
  // When the term would run out was known: it follows from the inauguration.
  const expected =
    /^(sampai|Masa jabatan berakhir|Pergantian berikutnya)? ?(\d+ )?(Des|Desember)? ?2023\b|berakhir 23 Desember 2023|berikutnya 23 Desember 2023|sampai 23 Desember 2023/
  expect(lines.filter((line) => !expected.test(line.trim()))).toEqual([])

  for (const path of [
    '/kota?cari=pontianak',
    '/komitmen?daerah=61.71',
    '/bandingkan?kota=36.71~35.76~61.71',
  ]) {
    await open(page, `${path}&pada=2019-06-01`)
    await main(page).getByRole('table').or(main(page).getByRole('article')).first().waitFor()
    // A filter offers no day, and an area's population and index name theirs.
    const lists = await knowsNothingOf(page, later, ['select'])
    expect(
      lists.filter((line) => !/\((2024|2025)\)/.test(line)),
      path,
    ).toEqual([])
  }
  expect(problems).toEqual([])
})

describe('a day that cannot be shown is said, never shown as today', () => {
  const pages = ['/', '/kota', '/kota/61.71', '/komitmen', '/komitmen/PTK-1', '/bandingkan?kota=36.71~61.71']
  test.each([
    ['2019-13-45', /“2019-13-45” tidak dikenal/],
    ['2099-01-01', /“2099-01-01” belum tiba/],
    ['1990-01-01', /Belum ada catatan pada tanggal “1990-01-01”/],
  ])('%s', async (day, said) => {
    const { page } = await visit()
    for (const path of pages) {
      await open(page, `${path}${path.includes('?') ? '&' : '?'}pada=${day}`)
      const error = page.getByRole('alert').filter({ hasText: said }).first()
      await error.waitFor()
      expect(await main(page).getByRole('table').count(), path).toBe(0)
      expect(await error.getByRole('link', { name: 'Lihat keadaan hari ini' }).count(), path).toBe(1)
    }
  })

  test.each([
    ['kapan', 'bukan dua tanggal'],
    ['2025-02-19', 'bukan dua tanggal'],
    ['2025-02-30..2026-01-01', '“2025-02-30” tidak dikenal'],
    ['2026-01-01..2025-01-01', 'tidak mendahului'],
    ['2025-01-01..2025-01-01', 'Kedua tanggalnya sama'],
    ['2025-01-01..2099-01-01', 'belum tiba'],
    ['1990-01-01..2025-01-01', 'Belum ada catatan'],
  ])('between %s', async (banding, said) => {
    const { page } = await visit()
    await open(page, `/kota/61.71?banding=${banding}`)
    const error = page.getByRole('alert').filter({ hasText: said })
    await error.waitFor()
    expect(await main(page).locator('del, ins').count()).toBe(0)
    await error.getByRole('link', { name: 'Lihat keadaan hari ini' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kota Pontianak', exact: true }).waitFor()
    expect(pathOf(page)).toBe('/kota/61.71')
  })
})

test('on paper the page says its day, without the control', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota/61.71?pada=2019-06-01')
  await notice(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await textOf(notice(page))).toMatch(/^Keadaan pada 1 Juni 2019\. Bukan keadaan hari ini/)
  expect(await dateline(page).count()).toBe(0)
  expect(problems).toEqual([])
})
