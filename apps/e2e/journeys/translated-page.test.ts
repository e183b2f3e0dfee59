import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, useBrowser } from '../support/browser.ts'
import { textOf } from '../support/page-state.ts'

const visit = useBrowser()

/** What a translator does to a page, in either of two ways, to each text node there is. Its words stay as they were. */
const wrapTexts = (page: Page, way: 'around' | 'instead') =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('#root'), NodeFilter.SHOW_TEXT)
    const texts = []
    // Inside a drawing nothing but drawing is shown, so translators leave it.
    const isRead = (text) => text.data.trim() !== '' && text.parentNode.closest('svg') === null
    while (walker.nextNode()) if (isRead(walker.currentNode)) texts.push(walker.currentNode)
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      if (${way === 'around'}) {
        text.before(outer)
        inner.append(text)
      } else {
        inner.append(text.data)
        text.replaceWith(outer)
      }
    }
    return texts.length
  })()`)

const choose = async (page: Page, value: string) => {
  await page.locator('#peta select').first().selectOption(value)
  await page.waitForURL((url) => url.search.includes(value))
}

interface Step {
  readonly name: string
  readonly from: string
  readonly act: (page: Page) => Promise<unknown>
}

const steps: readonly Step[] = [
  { name: 'another measure', from: '/', act: (page) => choose(page, 'on_time') },
  { name: 'another unit', from: '/?ukuran=on_time', act: (page) => choose(page, 'leader_tenure') },
  {
    name: 'the other language',
    from: '/',
    act: (page) => page.getByRole('link', { name: /^EN/ }).click(),
  },
  {
    name: 'the other language of a city',
    from: '/kota/61.71',
    act: (page) => page.getByRole('link', { name: /^EN/ }).click(),
  },
  {
    name: 'another data set',
    from: '/komitmen',
    act: (page) => page.getByRole('link', { name: 'Data simulasi', exact: true }).click(),
  },
  {
    name: 'a search',
    from: '/komitmen',
    act: async (page) => {
      await page.getByRole('searchbox').first().fill('lapor')
      await page.keyboard.press('Enter')
      await page.waitForURL(/cari=lapor/)
    },
  },
  {
    name: 'another page',
    from: '/kota/61.71',
    act: (page) => page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').nth(1).click(),
  },
]

/** Where two long texts part, with a few words on either side. */
const firstDifference = (a: string, b: string) => {
  if (a === b) return null
  let at = 0
  while (a[at] === b[at]) at++
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 60))
}

const settle = async (page: Page) => {
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {})
  await expect.poll(() => page.locator('main [aria-busy="true"]').count(), { timeout: 10_000 }).toBe(0)
}

const scrolled = async (page: Page) => {
  await page.evaluate(`(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 600) {
      scrollTo(0, at)
      await new Promise((go) => setTimeout(go, 40))
    }
    scrollTo(0, 0)
  })()`)
  await settle(page)
}

const cases = steps.flatMap((step) => (['around', 'instead'] as const).map((way) => ({ ...step, way })))

test.each(cases)(
  '$name after a translator put its own $way each text: the page says what it should',
  async (each) => {
    const { page, context, problems } = await visit()
    await open(page, each.from)
    await scrolled(page)
    expect(await wrapTexts(page, each.way)).toBeGreaterThan(50)
    await each.act(page)
    await settle(page)
    await scrolled(page)
    const address = page.url()
    const fresh = await context.newPage()
    await open(fresh, address)
    await scrolled(fresh)
    const difference = async () => {
      const [shown, right] = await Promise.all([page, fresh].map((one) => textOf(one.getByRole('main'))))
      return firstDifference(shown ?? '', right ?? '')
    }
    await expect.poll(difference).toBeNull()
    expect(problems).toEqual([])
  },
)
