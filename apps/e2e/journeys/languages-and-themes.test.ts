import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, settled, useBrowser } from '../support/browser.ts'
import { languageOf, pathOf, scrollTop, themeOf } from '../support/page-state.ts'

const visit = useBrowser()

const toEnglish = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'English' })
const toIndonesian = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Bahasa Indonesia' })

test('the other language is the same page at the same place, and is remembered', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen?data=semua&tema=open_data')
  await page.getByRole('article').first().waitFor()
  await page.mouse.wheel(0, 700)
  await expect.poll(() => scrollTop(page)).toBe(700)
  // The switch is above what is in sight: a click that goes there first would prove nothing.
  await toEnglish(page).dispatchEvent('click')
  await page.getByRole('heading', { level: 1, name: 'Commitments' }).waitFor()
  expect(pathOf(page)).toMatch(/^\/komitmen\?.*tema=open_data.*lang=en$/)
  expect(await languageOf(page)).toBe('en')
  expect(await scrollTop(page)).toBe(700)

  await open(page, '/metode')
  expect(await languageOf(page)).toBe('en')
  await toIndonesian(page).click()
  await page.getByRole('heading', { level: 1, name: 'Metode' }).waitFor()
  expect(pathOf(page)).toBe('/metode')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Metode' }).waitFor()
  expect(await languageOf(page)).toBe('id')
  expect(problems).toEqual([])
})

test.each(['hover', 'focus'] as const)('a %s of the other language changes nothing', async (how) => {
  const { page, problems } = await visit()
  await open(page, '/kota/61.71')
  await toEnglish(page)[how]()
  await settled(page)
  await page.getByRole('banner').getByRole('link', { name: 'Metode' }).hover()
  await settled(page)
  expect(await languageOf(page)).toBe('id')
  expect(await page.getByRole('heading', { name: 'Bagan estafet' }).count()).toBe(1)
  expect(problems).toEqual([])
})

test('an address in English opens in English for whoever it is sent to, and so do the pages after it', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota/61.71?lang=en')
  expect(await languageOf(page)).toBe('en')
  await page.getByRole('region', { name: 'Relay chart' }).waitFor()
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Method' }).click()
  await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor()
  expect(pathOf(page)).toBe('/metode?lang=en')
  // It was a link that spoke English, not a choice of the reader.
  await open(page, '/metode')
  expect(await languageOf(page)).toBe('id')
  expect(problems).toEqual([])
})

/** Notes theme and language at every frame from the first one, and when the page's text is read. */
const watchFromFirstFrame = `
  window.seen = []
  const look = () => {
    const { dataset, lang } = document.documentElement
    window.seen.push([dataset.theme, lang, document.body && getComputedStyle(document.body).backgroundColor])
  }
  const frame = () => {
    if (document.body) look()
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  addEventListener('DOMContentLoaded', look)
`

test.each(['light', 'dark'] as const)(
  'a theme chosen on a %s device holds from the first frame',
  async (colorScheme) => {
    const chosen = colorScheme === 'light' ? 'dark' : 'light'
    const { page, context, problems } = await visit({ colorScheme })
    await open(page, '/metode')
    expect(await themeOf(page)).toBe(colorScheme)
    await page
      .getByRole('button', { name: chosen === 'dark' ? 'Pakai tampilan gelap' : 'Pakai tampilan terang' })
      .click()
    expect(await themeOf(page)).toBe(chosen)
    await toEnglish(page).click()
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor()

    await context.addInitScript(watchFromFirstFrame)
    await open(page, '/metode')
    const seen = await page.evaluate<[string, string, string][]>('window.seen')
    expect(seen.length).toBeGreaterThan(1)
    expect(new Set(seen.map(([theme, language]) => `${theme} ${language}`))).toEqual(
      new Set([`${chosen} en`]),
    )
    expect(new Set(seen.map(([, , ground]) => ground)).size).toBe(1)
    expect(problems).toEqual([])
  },
)
