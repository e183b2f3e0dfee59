import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

export const phone = { width: 360, height: 780 }
export const desk = { width: 1280, height: 900 }

/** A page that has not answered by now is broken, on a busy machine too. */
const patienceMs = 30_000

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught exceptions, failed requests and refused content, as they happened. */
  readonly problems: string[]
}

/** One browser for the tests of a file; the function opens a fresh reader with nothing remembered. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-sync',
      ],
    })
  })
  // What a failing test leaves open must not slow the next.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })
  afterAll(() => browser?.close())
  return async (options = {}) => {
    if (browser === undefined) throw new Error('the browser is open only while tests run')
    const context = await browser.newContext({
      baseURL: inject('baseUrl'),
      viewport: desk,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      // What a worker asks for passes by the answers a journey stands in for; journeys about it allow it.
      serviceWorkers: 'block',
      ...options,
    })
    contexts.push(context)
    context.setDefaultTimeout(patienceMs)
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
    page.on('requestfailed', (request) => {
      // A request the page itself gave up (a newer one replaced it) is not a fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
    })
    return { page, context, problems }
  }
}

/** Opens an address and waits until the page stands: its heading is there and nothing more is being loaded. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' })
  await page.locator('h1').first().waitFor()
  // A shared answer that is refreshed behind the reader's back may keep a connection busy; it changes nothing shown.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
  await settled(page)
}

/**
 * Waits until the page has stopped changing: what has arrived may still be being drawn on a busy machine. Needed before
 * a test reads at once what it does not wait for by name. A page that never rests is read as it is after five seconds.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const rest = () => (observer.disconnect(), resolve())
    let timer = setTimeout(rest, 150)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(rest, 150)
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    setTimeout(rest, 5_000)
  })`)
}
