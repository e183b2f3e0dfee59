import type { BrowserContext } from 'playwright-core'

/**
 * Has every page come as the server sends it when it cannot draw it in time: without content, for the browser to ask
 * for.
 */
export const leavePagesToTheBrowser = (context: BrowserContext): Promise<unknown> =>
  context.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    return route.fulfill({ response: await context.request.get('/shell.html') })
  })
