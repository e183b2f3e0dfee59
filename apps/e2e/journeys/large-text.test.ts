import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { open, useBrowser } from '../support/browser.ts'
import { pages } from '../support/every-page.ts'
import { sidewaysScroll } from '../support/page-state.ts'

const visit = useBrowser()

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
