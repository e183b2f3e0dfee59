import type { BrowserContext, Locator, Page } from 'playwright-core'
import { inject } from 'vitest'

const isOutside = (url: URL): boolean => url.origin !== new URL(inject('baseUrl')).origin

/** Answers every address outside the product with an empty page: a journey needs no internet. */
export const standInForTheWorld = (context: BrowserContext): Promise<unknown> =>
  context.route(isOutside, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>outside</title><p>outside</p>' }),
  )

/** Clicks a link that leaves the product; the page it led to, in this tab or its own. */
export const leaveBy = async (page: Page, link: Locator): Promise<Page> => {
  const opensTab = (await link.getAttribute('target')) === '_blank'
  const [left] = await Promise.all([opensTab ? page.context().waitForEvent('page') : page, link.click()])
  await left.waitForURL(isOutside)
  return left
}
