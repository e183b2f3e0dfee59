import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { cellsOf, hasFocus, pathOf, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')
const dateline = (page: Page) => page.getByRole('region', { name: 'Tanggal keadaan' })
const control = (page: Page) => dateline(page).getByRole('button').first()
const notice = (page: Page) => page.getByRole('complementary', { name: 'Keadaan yang ditampilkan' })

/** Of each element with the tag, whether a line goes through its text. */
const struckThrough = (page: Page, tag: 'del' | 'ins'): Promise<boolean[]> =>
  page.evaluate<boolean[]>(`[...document.querySelectorAll('main ${tag}')].map((element) =>
    [element, ...element.querySelectorAll('*')].some((each) =>
      getComputedStyle(each).textDecorationLine.includes('line-through')))`)

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

test('what changed between two days shows the old struck through above the new', async () => {
  const { page, problems } = await visit({ viewport: phone })
  await open(page, '/kota/61.71?pada=2018-12-22')
  await notice(page).getByRole('link', { name: 'Apa yang berubah sejak itu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kota Pontianak: apa yang berubah' }).waitFor()
  expect(pathOf(page)).toBe('/kota/61.71?banding=2018-12-22..')
  await main(page)
    .getByText(/^Antara 22 Desember 2018 dan .*: \d+ komitmen baru tercatat.* \d+ berubah/)
    .waitFor()

  const office = main(page).getByRole('table', { name: 'Yang berubah pada Kota Pontianak' })
  const capacity = office.getByRole('row', { name: /^Status jabatan/ })
  expect(await textOf(capacity.locator('del'))).toBe('sebelumnya Definitif, sisa masa jabatan')
  expect(await textOf(capacity.locator('ins'))).toBe('kini Definitif')
  expect(new Set(await struckThrough(page, 'del'))).toEqual(new Set([true]))
  expect(new Set(await struckThrough(page, 'ins'))).toEqual(new Set([false]))
  const [before, after] = await Promise.all(['del', 'ins'].map((tag) => capacity.locator(tag).boundingBox()))
  expect(before?.y).toBeLessThan(after?.y ?? 0)
  expect(await axeViolations(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(1)

  // One part of it, by what changed.
  const parts = main(page).getByRole('navigation', { name: 'Bagian yang ditampilkan' })
  await parts.getByRole('link', { name: /^Status keberlanjutan/ }).click()
  await expect.poll(() => pathOf(page)).toContain('hanya=continuity')
  expect(await main(page).getByRole('heading', { name: 'Baru tercatat' }).count()).toBe(0)
  const changed = main(page).getByRole('table', { name: /Status keberlanjutan$/ })
  expect((await cellsOf(changed)).length).toBeGreaterThan(0)

  // Each commitment leads on to all that changed in it, and to itself on the second day.
  await changed
    .getByRole('link', { name: /^Semua yang berubah padanya/ })
    .first()
    .click()
  await expect.poll(() => pathOf(page)).toMatch(/^\/komitmen\/[^?]+\?banding=2018-12-22\.\.$/)
  await main(page).getByRole('heading', { level: 2, name: 'Keadaan komitmen' }).waitFor()
  expect(problems).toEqual([])
})

test('two days are chosen in fields, in either order, and a simulated list says so', async () => {
  const { page, problems } = await visit({ colorScheme: 'dark' })
  await open(page, '/komitmen?data=simulasi&banding=2025-01-01..2025-12-31')
  await main(page).getByText('Daftar ini hanya memuat kota rekaan').waitFor()
  const whole = page.url()
  await main(page).getByLabel('Dari keadaan pada').fill('2026-06-30')
  await main(page).getByLabel('Sampai keadaan pada').fill('2024-06-30')
  await main(page).getByRole('button', { name: 'Bandingkan' }).click()
  await expect.poll(() => pathOf(page)).toContain('banding=2024-06-30..2026-06-30')
  await main(page)
    .getByText(/^Antara 30 Juni 2024 dan 30 Juni 2026/)
    .waitFor()
  expect(page.url()).not.toBe(whole)
  expect(await axeViolations(page)).toEqual([])
  await main(page).getByRole('link', { name: 'Kota sungguhan' }).click()
  await expect.poll(() => pathOf(page)).not.toContain('data=simulasi')
  expect(problems).toEqual([])
})

test('a comparison of cities shows each measure on both days', async () => {
  const { page, problems } = await visit()
  await open(page, '/bandingkan?kota=36.71~35.76~61.71&banding=2018-06-01..2025-12-31')
  const measures = main(page).getByRole('table').first()
  await measures.waitFor()
  const lives = measures.getByRole('row', { name: /^Terbukti berlanjut/ })
  expect(await lives.locator('del').count()).toBeGreaterThan(0)
  // Every share says what it is counted over.
  for (const text of await lives.locator('ins').allInnerTexts())
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/dari \d+|Belum|Tidak/)
  expect(await axeViolations(page)).toEqual([])
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

describe.each(['id', 'en'])('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    test.each(['/kota/35.76?', '/komitmen?', '/komitmen/99.71-01?', '/bandingkan?kota=99.71~99.72&'])(
      'what changed on %s is accessible',
      async (path) => {
        const { page, problems } = await visit({ colorScheme })
        await open(page, `${path}banding=2024-06-30..2026-06-30&lang=${language}`)
        await main(page).locator('del').first().waitFor()
        for (const viewport of [desk, phone]) {
          await page.setViewportSize(viewport)
          await page.waitForTimeout(150)
          expect(await sidewaysScroll(page), `at ${viewport.width} px`).toBeLessThanOrEqual(1)
          expect(await axeViolations(page), `at ${viewport.width} px`).toEqual([])
        }
        expect(problems).toEqual([])
      },
    )
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
