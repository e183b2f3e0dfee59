import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { open, phone, useBrowser } from '../support/browser.ts'
import { pages } from '../support/every-page.ts'

const visit = useBrowser()

/**
 * What a reader reads and where the links lead, in whatever order an address has its parameters. Plots are drawn by
 * other means on the server and are held to those of the browser elsewhere (still-as-live.test.tsx); what stands in the
 * place of something that needs the script is seen in one of the two only.
 */
const readOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[
    ...[document.querySelector('main').cloneNode(true)].map((main) => {
      main.querySelectorAll('[data-without], [data-still], .recharts-wrapper').forEach((each) => each.remove())
      return main.textContent
    })[0].split(/(?<=[.!?]) /),
    ...Array.from(document.querySelectorAll('header a[href], main a[href]'), (link) => {
      const address = new URL(link.href)
      address.searchParams.sort()
      return link.textContent + ' → ' + address.href
    }),
  ]`)

const withParameter = (path: string, parameter: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${parameter}`

/** Counting the rows of every file takes its time: they come later. */
const wholePages = pages.filter((path) => path !== '/data')

const onAnotherDay = wholePages
  .filter((path) => !path.includes('pada='))
  .map((path) => withParameter(path, 'pada=2025-06-30'))

test.each(
  [...wholePages, ...onAnotherDay].map((path, index) => ({
    address: withParameter(path, `lang=${index % 2 === 0 ? 'id' : 'en'}`),
    colorScheme: index % 4 < 2 ? ('light' as const) : ('dark' as const),
  })),
)(
  '$address in $colorScheme is the same from the server and in the browser',
  async ({ address, colorScheme }) => {
    // A phone that says it is one, for whose width the server draws.
    const { page, context, problems } = await visit({ viewport: phone, isMobile: true, colorScheme })
    await context.route('**/assets/*.js', (route) => route.abort())
    await page.goto(address)
    const drawn = await readOf(page)
    expect(await axeViolations(page)).toEqual([])
    await context.unroute('**/assets/*.js')
    problems.length = 0

    await open(page, address)
    expect(await readOf(page)).toEqual(drawn)
    // What is not there is answered so, which the browser also writes to its console.
    expect(problems.filter((problem) => !/status of 40[04]/.test(problem))).toEqual([])
  },
)
