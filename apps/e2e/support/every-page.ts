import { describe, expect, it } from 'vitest'
import { expectFitAndAccessible, type Theme } from './both-themes.ts'
import { open, useBrowser } from './browser.ts'
import { languageOf } from './page-state.ts'

/** An address of each kind of page and of each state a page can be in. */
export const pages = [
  '/',
  '/kota',
  '/kota/61.71',
  '/kota/99.71',
  '/kota/11.01',
  '/kota/35',
  '/komitmen',
  '/komitmen?cari=tidakadasamasekali',
  '/komitmen/SMG-1',
  '/komitmen/99.71-01',
  '/bandingkan',
  '/bandingkan?kota=36.71~35.76~61.71',
  '/bandingkan?kota=99.71~99.72~99.73&tampilan=panas',
  '/bandingkan?kota=36.71~36.99',
  '/keberlanjutan',
  '/keberlanjutan?data=simulasi&menurut=tema',
  '/pergantian',
  '/pergantian?data=simulasi',
  '/pergantian?tampilan=akan&provinsi=35',
  '/pergantian?provinsi=98',
  '/pergantian/61.71/2025-02-20',
  '/pergantian/99.71/2026-03-09',
  '/pergantian/99.76/2027-01-24?pada=2026-07-01',
  '/pergantian/61.71/2025-02-21',
  '/perhatian',
  '/perhatian?data=simulasi',
  '/metode',
  '/data',
  '/data/kamus',
  '/kota/61.99',
  '/jalan-buntu',
]

/**
 * The journey over every page in a language, a file of its own for each, so that both can be under way at once. Each
 * language comes in another theme from its first frame on, and is then switched.
 */
export const describeEveryPage = (language: 'id' | 'en', colorScheme: Theme): void => {
  const visit = useBrowser()

  describe(`in ${language}`, () => {
    it.each(pages)('%s is accessible, whole and fits a phone and a desk, in both themes', async (path) => {
      const { page, context, problems } = await visit({ colorScheme })
      await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      expect(await languageOf(page)).toBe(language)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toMatch(/Estafet/)
      // A text whose value nobody gave shows its blank.
      expect(await page.locator('body').innerText()).not.toMatch(/\{\{|\bundefined\b|\bNaN\b/)
      await expectFitAndAccessible(page, colorScheme)
      // A page that is not there is answered 404, which the browser also writes to its console.
      expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([])
      await context.close()
    })
  })
}
