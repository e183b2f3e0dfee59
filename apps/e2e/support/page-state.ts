import type { Locator, Page } from 'playwright-core'

// Small questions to a page. Their code is text, because the tests themselves know no DOM.

export const hasFocus = async (locator: Locator): Promise<boolean> =>
  (await locator.and(locator.page().locator(':focus')).count()) > 0

export const scrollTop = (page: Page): Promise<number> => page.evaluate<number>('window.scrollY')

/** How far the page can be pushed sideways, in px: more than a rounding is a broken layout. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

export const languageOf = (page: Page): Promise<string | null> => page.getAttribute('html', 'lang')

export const themeOf = (page: Page): Promise<string | null> => page.getAttribute('html', 'data-theme')

export const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** Text as it is read: without line breaks and without spaces that only keep words together. */
export const textOf = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replaceAll(/\s+/g, ' ').trim()

/** The body of a table, row by row. */
export const cellsOf = async (table: Locator): Promise<string[][]> => {
  const rows = await table.locator('tbody tr').all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts()
      return cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
    }),
  )
}

/** Presses Tab until the element has the focus, as a reader without a mouse does. */
export const tabTo = async (page: Page, locator: Locator, mostPresses = 60): Promise<void> => {
  for (let presses = 0; presses < mostPresses; presses++) {
    if (await hasFocus(locator)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${locator.toString()} was not reached with ${mostPresses} presses of Tab`)
}
