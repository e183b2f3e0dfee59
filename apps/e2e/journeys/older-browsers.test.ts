import { expect, test } from 'vitest'
import { leavePagesToTheBrowser } from '../support/empty-page.ts'
import { open, phone, useBrowser } from '../support/browser.ts'
import { textOf } from '../support/page-state.ts'

const visit = useBrowser()

const program = /\/assets\/index-[^/]*\.js/

// What the oldest supported browsers lack of what the pages call, taken away before anything runs.
const asOldestSupported = `
  delete Map.groupBy; delete Object.groupBy; delete Promise.withResolvers
  for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name]
`
// And what older ones lack besides.
const asTooOld = `${asOldestSupported}; delete window.structuredClone; delete Object.hasOwn
  delete Array.prototype.findLast`

test.each(['/', '/kota/61.71', '/komitmen/SMG-1', '/bandingkan?kota=36.71~35.76~61.71', '/pergantian'])(
  'the oldest supported browser shows %s as a new one does',
  async (path) => {
    const read = async (isOld: boolean) => {
      const { page, context, problems } = await visit({ viewport: phone })
      if (isOld) await context.addInitScript(asOldestSupported)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await open(page, path)
      const text = await textOf(page.getByRole('main'))
      expect(problems).toEqual([])
      return { text, hasHelp: asked.some((url) => url.includes('older-browsers')) }
    }
    const now = await read(false)
    const old = await read(true)
    expect(now.text.length).toBeGreaterThan(300)
    expect(old.text).toBe(now.text)
    // A current browser does not pay for what others lack.
    expect([now.hasHelp, old.hasHelp]).toEqual([false, true])
  },
)

test('a browser that is too old is told so, with the data as a file, and is not asked to try again', async () => {
  const { page, context } = await visit({ viewport: phone })
  // Without what is brought along, as a browser is that fails at more than that.
  await context.route(/older-browsers/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await context.addInitScript(asTooOld)
  await page.goto('/kota/61.71')
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await textOf(alert)).toContain('Peramban ini lebih tua')
  expect(await alert.getByRole('button').count()).toBe(0)
  const file = await alert.getByRole('link', { name: 'CSV' }).first().getAttribute('href')
  const answer = await page.request.get(file ?? '/nothing')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('text/csv')
})

test.each([
  ['does not come', {}, 'Halaman ini belum juga datang', 'This page has not come yet'],
  ['cannot run in a browser so old', { isTooOld: true }, 'Peramban ini lebih tua', 'This browser is older'],
] as const)(
  'where the program of an empty page %s, a sentence says so in both languages',
  async (_case, kind, id, en) => {
    const { page, context } = await visit({ viewport: phone })
    await leavePagesToTheBrowser(context)
    if ('isTooOld' in kind) await context.addInitScript(asTooOld)
    let isBlocked = true
    await context.route(program, (route) => (isBlocked ? route.abort() : route.continue()))
    await page.goto('/kota/61.71')
    const late = page.locator('.late')
    await expect.poll(() => late.isVisible(), { timeout: 10_000 }).toBe(true)
    const text = await textOf(late)
    for (const sentence of [id, en]) expect(text).toContain(sentence)
    expect(await late.getByRole('link', { name: 'CSV' }).count()).toBe(2)
    if ('isTooOld' in kind) return
    isBlocked = false
    await late.getByRole('link', { name: 'Muat ulang' }).click()
    await page.getByRole('heading', { level: 1, name: /Pontianak/ }).waitFor()
    expect(await late.count()).toBe(0)
  },
)

test('where the program does not come the page is read all the same, and an old browser is told of its age', async () => {
  for (const isTooOld of [false, true]) {
    const { page, context } = await visit({ viewport: phone })
    if (isTooOld) await context.addInitScript(asTooOld)
    await context.route(program, (route) => route.abort())
    await page.goto('/kota/61.71')
    await page.getByRole('heading', { level: 1, name: /Pontianak/ }).waitFor()
    await page.getByRole('region', { name: 'Bagan estafet' }).getByRole('grid').waitFor()
    expect(await page.locator('.late').isVisible()).toBe(isTooOld)
  }
})
