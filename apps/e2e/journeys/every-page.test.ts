import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { languageOf, sidewaysScroll } from '../support/page-state.ts'

const visit = useBrowser()

const pages = [
  '/',
  '/kota',
  '/kota/61.71',
  '/kota/99.71',
  '/kota/11.01',
  '/kota/35',
  '/komitmen',
  '/komitmen?q=tidakadasamasekali',
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
const languages = ['id', 'en'] as const
const themes = ['light', 'dark'] as const

describe.each(languages)('in %s', (language) => {
  describe.each(themes)('in the %s theme', (colorScheme) => {
    it.each(pages)('%s is accessible, whole and fits a phone and a desk', async (path) => {
      const { page, context, problems } = await visit({ colorScheme })
      await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      expect(await languageOf(page)).toBe(language)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toMatch(/Estafet/)
      // A text whose value nobody gave shows its blank.
      expect(await page.locator('body').innerText()).not.toMatch(/\{\{|\bundefined\b|\bNaN\b/)
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport)
        await page.waitForTimeout(150)
        expect(await sidewaysScroll(page), `sideways scroll at ${viewport.width} px`).toBeLessThanOrEqual(1)
        expect(await axeViolations(page), `axe at ${viewport.width} px`).toEqual([])
      }
      // A page that is not there is answered 404, which the browser also writes to its console.
      expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([])
      await context.close()
    })
  })
})

/** Text at twice its size from the first frame on, as a reader has set it. */
const largeText = `{
  const grow = () => document.documentElement?.style.setProperty('font-size', '200%')
  grow()
  addEventListener('DOMContentLoaded', grow)
}`

/** Opens what is folded, goes to the first part that has yet to come, and says how many there are. */
const stillComing = (page: Page) =>
  page.evaluate<number>(`(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    const coming = [...document.querySelectorAll('[data-coming]')].filter((part) => part.getClientRects().length > 0)
    coming[0]?.scrollIntoView()
    return coming.length
  })()`)

describe('with text twice as large on a screen of 320 px', () => {
  it.each(pages)('%s is read without pushing it sideways', async (path) => {
    const { page, context } = await visit({ viewport: { width: 320, height: 640 } })
    await context.addInitScript(largeText)
    await open(page, path)
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px')
    await expect.poll(() => stillComing(page)).toBe(0)
    await page.waitForTimeout(150)
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await context.close()
  })
})
