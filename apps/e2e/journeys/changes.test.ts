import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { expectFitAndAccessible } from '../support/both-themes.ts'
import { open, phone, useBrowser } from '../support/browser.ts'
import { cellsOf, pathOf, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')
const notice = (page: Page) => page.getByRole('complementary', { name: 'Keadaan yang ditampilkan' })

/** Of each element with the tag, whether a line goes through its text. */
const struckThrough = (page: Page, tag: 'del' | 'ins'): Promise<boolean[]> =>
  page.evaluate<boolean[]>(`[...document.querySelectorAll('main ${tag}')].map((element) =>
    [element, ...element.querySelectorAll('*')].some((each) =>
      getComputedStyle(each).textDecorationLine.includes('line-through')))`)

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

describe.each([
  { language: 'id', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const)('in $language', ({ language, colorScheme }) => {
  test.each(['/kota/35.76?', '/komitmen?', '/komitmen/99.71-01?', '/bandingkan?kota=99.71~99.72&'])(
    'what changed on %s is accessible in both themes',
    async (path) => {
      const { page, problems } = await visit({ colorScheme })
      await open(page, `${path}banding=2024-06-30..2026-06-30&lang=${language}`)
      await main(page).locator('del').first().waitFor()
      await expectFitAndAccessible(page, colorScheme)
      expect(problems).toEqual([])
    },
  )
})
