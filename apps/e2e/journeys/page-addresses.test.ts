import { expect, test } from 'vitest'
import { phone, useBrowser } from '../support/browser.ts'
import { textOf } from '../support/page-state.ts'

// What an address is answered with before any script runs: where it is found, and with what status.

const visit = useBrowser()

test.each([
  ['/bandingkan?kota=', 200, '/bandingkan?kota='],
  ['/bandingkan?kota=~&ukuran=', 200, '/bandingkan'],
  ['/komitmen?cari=layanan+', 200, '/komitmen?cari=layanan'],
  ['/komitmen?urut=activity', 200, '/komitmen'],
  ['/kota/61.71/?lang=en', 200, '/kota/61.71?lang=en'],
  ['/kota/61%2E71', 200, '/kota/61.71'],
  ['/KOTA/61.71', 404, '/KOTA/61.71'],
  ['/?pada=kemarin', 400, '/?pada=kemarin'],
  ['/komitmen?tema=sihir', 400, '/komitmen?tema=sihir'],
  ['/pergantian?provinsi=98', 404, '/pergantian?provinsi=98'],
  ['/bandingkan?kota=36.71~36.99', 404, '/bandingkan?kota=36.71~36.99'],
])('%s is %i and found at %s without a script', async (asked, status, found) => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  expect((await page.goto(asked))?.status()).toBe(status)
  const { pathname, search } = new URL(page.url())
  expect(pathname + search).toBe(found)
  expect(await page.locator('h1').count()).toBe(1)
})

test('a page nobody has is not found before a script runs', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  expect((await page.goto('/kota/98.76'))?.status()).toBe(404)
  expect(await textOf(page.locator('main'))).toContain('98.76')
})

test('an address with words of no page names the one it is', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/kota/61.71?dari=wa&ref=x')
  const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? ''
  expect(new URL(canonical).pathname + new URL(canonical).search).toBe('/kota/61.71')
})

test('a link to a comparison names its cities', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/bandingkan?kota=36.71~61.71')
  expect(await page.locator('meta[property="og:description"]').getAttribute('content')).toMatch(
    /^Kota Tangerang dan Kota Pontianak berdampingan/,
  )
})
