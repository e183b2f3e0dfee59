import { expect, test } from 'vitest'
import { open, phone, settled, useBrowser } from '../support/browser.ts'
import { scrollTop } from '../support/page-state.ts'

// A page stands as the server drew it before the program comes, and the program goes on from there.

const visit = useBrowser()

test.each([
  '/',
  '/kota',
  '/kota/61.71',
  '/komitmen',
  '/komitmen/SMG-1',
  '/pergantian',
  '/keberlanjutan',
  '/metode',
  '/kota/61.71?utm_source=wa&fbclid=abc',
])('the program takes %s over as it stands, and asks for nothing that came with it', async (path) => {
  const { page, problems } = await visit({ viewport: phone })
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/trpc\//.test(request.url())) asked.push(new URL(request.url()).pathname)
  })
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
      window.heading = document.querySelector('h1')
      window.read = document.querySelector('main').textContent
    })`)
  await open(page, path)
  const kept = await page.evaluate<boolean>(`window.heading === document.querySelector('h1')`)
  expect(kept).toBe(true)
  expect(asked.filter((name) => !/lanes?$/.test(name))).toEqual([])
  expect(await page.evaluate(`window.read`)).toBe(
    await page.evaluate(`document.querySelector('main').textContent`),
  )
  expect(problems).toEqual([])
})

test.each(['/kota/61.71', '/metode'])(
  'who reads on in %s before the program is there stays where they are',
  async (path) => {
    const { page, context } = await visit({ viewport: phone, isMobile: true })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await context.route('**/assets/index-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    await page.evaluate(`scrollTo(0, 1200)`)
    release()
    await page.locator('html[data-script="ready"]').waitFor({ state: 'attached' })
    await settled(page)
    expect(Math.abs((await scrollTop(page)) - 1200)).toBeLessThan(100)
    // The next page begins at its top all the same.
    await page.getByRole('contentinfo').getByRole('link', { name: 'Kamus data' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kamus data' }).waitFor()
    await expect.poll(() => scrollTop(page)).toBe(0)
    await page.goBack()
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(1_000)
  },
)

test('a button that is pressed before its script has come does what it says once that is there', async () => {
  // A phone that says it is one: the chart is drawn for its width, and the button stays where it is.
  const { page, context, problems } = await visit({ viewport: phone, isMobile: true })
  // As on a slow line: what draws the chart comes late.
  await context.route(/\/trpc\/region\.lanes/, async (route) => {
    await new Promise((go) => setTimeout(go, 1_500))
    await route.continue()
  })
  await page.goto('/kota/61.71')
  const relay = page.getByRole('region', { name: 'Bagan estafet' })
  await relay.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
  await relay.getByRole('button', { name: 'Lihat sebagai gambar' }).waitFor()
  expect(await relay.getByRole('table', { name: 'Komitmen', exact: true }).isVisible()).toBe(true)
  expect(problems).toEqual([])
})

test('the live map takes the place of the one that came with the page, and nothing moves', async () => {
  const { page, context, problems } = await visit({ viewport: phone, isMobile: true })
  const { promise: isLooked, resolve: looked } = Promise.withResolvers<void>()
  await context.route('**/geo/**', async (route) => {
    await isLooked
    await route.continue()
  })
  await page.goto('/')
  const section = page.locator('#peta')
  const still = section.getByRole('img', { name: 'Jumlah komitmen' })
  await still.scrollIntoViewIfNeeded()
  // The script of the map is there, the boundaries are not.
  await section.locator('[data-unmeasured]').first().waitFor({ state: 'detached' })
  const before = await still.boundingBox()
  looked()
  const live = section.getByRole('application', { name: 'Jumlah komitmen' }).locator('> svg')
  await live.waitFor()
  expect(await still.count()).toBe(0)
  const after = await live.boundingBox()
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 0)), side).toBeLessThanOrEqual(1)
  expect(problems).toEqual([])
})

test('a plot takes the place of the one that came with the page', async () => {
  const { page, problems } = await visit({ viewport: phone, isMobile: true })
  await page.goto('/keberlanjutan?data=simulasi')
  const section = page.locator('#batas')
  await section.scrollIntoViewIfNeeded()
  await section.getByRole('application').first().waitFor()
  expect(await section.getByRole('img').count()).toBe(0)
  expect(problems).toEqual([])
})
