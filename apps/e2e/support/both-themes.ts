import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeColourViolations, axeViolations } from './axe.ts'
import { desk, phone } from './browser.ts'
import { sidewaysScroll, themeOf } from './page-state.ts'

export type Theme = 'light' | 'dark'

const otherTheme = { light: 'dark', dark: 'light' } as const

const switchTo = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme })
  await expect.poll(() => themeOf(page)).toBe(theme)
}

/**
 * Holds a page to axe and to its width on a desk and on a phone, in the theme it came in and in the other one. A theme
 * is an attribute of the page that changes colours, so in the other one axe asks again only what hangs on colours.
 */
export const expectFitAndAccessible = async (page: Page, cameIn: Theme): Promise<void> => {
  expect(await themeOf(page)).toBe(cameIn)
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(150)
    for (const theme of [cameIn, otherTheme[cameIn]]) {
      await switchTo(page, theme)
      const where = `at ${viewport.width} px in the ${theme} theme`
      expect(await sidewaysScroll(page), `sideways scroll ${where}`).toBeLessThanOrEqual(1)
      const violations = theme === cameIn ? axeViolations : axeColourViolations
      expect(await violations(page), `axe ${where}`).toEqual([])
    }
  }
}
