import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, phone, settled, useBrowser } from '../support/browser.ts'
import { scrollTop, sidewaysScroll, textOf } from '../support/page-state.ts'

const visit = useBrowser()

test.each([
  ['/', 'Pergantian berikutnya'],
  ['/kota', 'Aceh'],
  ['/kota/61.71', 'Edi Rusdi Kamtono'],
  ['/komitmen', 'komitmen'],
  ['/komitmen/SMG-1', 'Lapor Semar'],
  ['/bandingkan?kota=36.71~35.76~61.71', 'Kota Pontianak'],
  ['/pergantian', 'Kota Semarang'],
  ['/pergantian/61.71/2025-02-20', 'Kota Pontianak'],
  ['/keberlanjutan', 'pergantian'],
  ['/perhatian', 'Yang perlu perhatian'],
  ['/metode', 'Kaplan'],
  ['/data', 'CSV'],
  ['/data/kamus', 'Kamus'],
])('%s is read without a script', async (path, text) => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  expect((await page.goto(path))?.status()).toBe(200)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await textOf(page.locator('main'))).toContain(text)
  // Nothing is waited for, and nothing is wider than the phone.
  expect(await page.locator('[data-coming]:visible').count()).toBe(0)
  expect(await page.title()).toMatch(/Estafet/)
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/.{40}/)
  expect(await page.locator('link[rel="alternate"][hreflang="en"]').getAttribute('href')).toContain('lang=en')
})

test('without a script the relay chart is drawn, links lead on, and the language of the browser is spoken', async () => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false, locale: 'en-GB' })
  await page.goto('/kota/61.71')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const relay = page.getByRole('region', { name: 'Relay chart' })
  expect(await relay.getByRole('gridcell').count()).toBeGreaterThan(20)
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Method' }).click()
  expect(await page.locator('h1').innerText()).toBe('Method')
})

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

test.each([
  ['/bandingkan?kota=', 200, '/bandingkan?kota='],
  ['/bandingkan?kota=~&ukuran=', 200, '/bandingkan'],
  ['/komitmen?cari=layanan+', 200, '/komitmen?cari=layanan'],
  ['/komitmen?urut=activity', 200, '/komitmen'],
  ['/kota/61.71/?lang=en', 200, '/kota/61.71?lang=en'],
  ['/kota/61%2E71', 200, '/kota/61.71'],
  ['/KOTA/61.71', 404, '/KOTA/61.71'],
  ['/?pada=kemarin', 400, '/?pada=kemarin'],
])('%s is %i and found at %s without a script', async (asked, status, found) => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  expect((await page.goto(asked))?.status()).toBe(status)
  const { pathname, search } = new URL(page.url())
  expect(pathname + search).toBe(found)
  expect(await page.locator('h1').count()).toBe(1)
})

test('what opens by itself and would be empty stays closed without a script', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/komitmen/SMG-1')
  const opener = page.locator('button[popovertarget]').first()
  await opener.click()
  expect(await page.locator('[popover]:visible').count()).toBe(0)
})

test.each([360, 768, 1100])(
  'nothing is wider than a window of %i px, whatever it was drawn for',
  async (width) => {
    const { page } = await visit({ viewport: { width, height: 800 }, javaScriptEnabled: false })
    for (const path of ['/keberlanjutan', '/keberlanjutan?data=simulasi', '/kota/61.71', '/']) {
      await page.goto(path)
      expect(await sidewaysScroll(page), path).toBe(0)
    }
  },
)

test('a page nobody has is not found before a script runs', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  expect((await page.goto('/kota/98.76'))?.status()).toBe(404)
  expect(await textOf(page.locator('main'))).toContain('98.76')
})

test.each([
  ['/kota', 'Pontianak', '/kota?cari=Pontianak', 'Kota Pontianak'],
  ['/komitmen?tema=open_data', 'data', '/komitmen?tema=open_data&cari=data', 'komitmen'],
  ['/kota/98.76?lang=en', 'Semarang', '/kota?lang=en&cari=Semarang', 'Kota Semarang'],
])('a search of %s is sent by the browser itself', async (path, words, found, text) => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto(path)
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${found}`)
  expect(await textOf(page.locator('main'))).toContain(text)
})

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

test('filters, order and measure are chosen without a script', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/komitmen?lang=id&cari=data')
  const panel = page.locator('#saringan')
  await panel.getByRole('checkbox', { name: 'Data terbuka' }).check()
  await panel.getByRole('checkbox', { name: 'Pengaduan masyarakat' }).check()
  await panel.getByRole('button', { name: 'Terapkan' }).click()
  const address = new URL(page.url())
  expect(address.searchParams.get('tema')?.split('~').toSorted()).toEqual(['complaint_handling', 'open_data'])
  expect(address.searchParams.get('cari')).toBe('data')
  expect(await panel.getByRole('checkbox', { name: 'Data terbuka' }).isChecked()).toBe(true)

  await page.goto('/kota')
  await page.getByRole('combobox', { name: 'Provinsi' }).selectOption('33')
  await page.getByRole('button', { name: 'Terapkan' }).click()
  expect(new URL(page.url()).searchParams.get('provinsi')).toBe('33')
  expect(await textOf(page.locator('main'))).toContain('Kota Semarang')

  await page.goto('/')
  await page.getByRole('combobox', { name: 'Ukuran' }).selectOption('hdi')
  await page.getByRole('button', { name: 'Terapkan' }).first().click()
  expect(new URL(page.url()).searchParams.get('ukuran')).toBe('hdi')
})

test('the map is seen without a script, and no button stands there in vain', async () => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  await page.goto('/?ukuran=hdi')
  const map = page.locator('#peta').getByRole('img', { name: 'Indeks pembangunan manusia (IPM)' })
  const box = await map.boundingBox()
  expect(box?.width).toBeGreaterThan(300)
  expect(box?.height).toBeGreaterThan(100)
  // Land, in the shades of the five classes.
  expect(await map.locator('path[d$="z"]').count()).toBeGreaterThanOrEqual(5)
  expect(await page.locator('#peta').getByRole('button').allInnerTexts()).toEqual(['Terapkan'])
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

test.each([
  ['/keberlanjutan?data=simulasi', '#terhenti', 'Kurva bertangga, Semua'],
  ['/keberlanjutan?data=simulasi', '#kelompok', 'Batang bertumpuk, Kuat'],
  ['/kota/99.71', '#tren', 'Ketepatan waktu, Kota Kencana Baru'],
])('the plots of %s%s are drawn without a script, above their table', async (path, section, name) => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto(path)
  const figure = page.locator(`${section} figure`).first()
  const plot = figure.getByRole('img').first()
  expect(await plot.getAttribute('aria-label')).toBe(name)
  expect((await plot.boundingBox())?.height).toBeGreaterThan(100)
  expect(await plot.locator('path, rect').count()).toBeGreaterThan(5)
  expect(await figure.getByRole('table').isVisible()).toBe(true)
  expect(await figure.getByRole('button').count()).toBe(0)
  expect(await figure.getByRole('slider').count()).toBe(0)
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

test('the calendar is filtered without a script', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/pergantian?lang=en')
  await page.getByRole('combobox', { name: 'View' }).selectOption('lalu')
  await page.getByRole('combobox', { name: 'Province' }).selectOption('61')
  await page.getByRole('button', { name: 'Apply' }).last().click()
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('tampilan')).toBe('lalu')
  expect(searchParams.get('provinsi')).toBe('61')
  expect(searchParams.get('lang')).toBe('en')
  expect(await textOf(page.locator('main'))).toContain('Kota Pontianak')
  expect(await textOf(page.locator('main'))).not.toContain('Kota Semarang')
})

test('another day is looked at, and two days are compared, without a script', async () => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  await page.goto('/kota/61.71')
  const days = page.getByRole('region', { name: 'Tanggal keadaan' })
  await days.locator('summary').click()
  await days.getByLabel('Tanggal keadaan', { exact: true }).fill('2024-06-30')
  await days.getByRole('button', { name: 'Terapkan' }).click()
  expect(new URL(page.url()).searchParams.get('pada')).toBe('2024-06-30')
  expect(await days.getByLabel('Tanggal keadaan', { exact: true }).inputValue()).toBe('2024-06-30')
  expect(await textOf(days)).toContain('30 Juni 2024')

  await page.goto('/kota/61.71?banding=2024-06-30..')
  const [from, to] = [
    page.locator('main input[type="date"]').first(),
    page.locator('main input[type="date"]').last(),
  ]
  await from.fill('2025-06-30')
  await to.fill('2023-06-30')
  await page.locator('main').getByRole('button', { name: 'Bandingkan' }).click()
  expect(new URL(page.url()).searchParams.get('banding')).toBe('2023-06-30..2025-06-30')
  expect(await textOf(page.locator('h1'))).toContain('Pontianak')
})

test('cities are added to a comparison, moved and taken out without a script', async () => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  const compared = () => new URL(page.url()).searchParams.get('kota')
  await page.goto('/bandingkan?ukuran=on_time')
  const list = page.getByRole('combobox', { name: 'Tambah kota' })
  await list.selectOption('61.71')
  await page.locator('main').getByRole('button', { name: 'Terapkan' }).first().click()
  expect(compared()).toBe('61.71')
  await list.selectOption('35.76')
  await page.locator('main').getByRole('button', { name: 'Terapkan' }).first().click()
  expect(compared()).toBe('61.71~35.76')
  await page.getByRole('button', { name: 'Pindahkan Kota Mojokerto ke depan' }).click()
  expect(compared()).toBe('35.76~61.71')
  await page.getByRole('button', { name: 'Hapus Kota Mojokerto' }).click()
  expect(compared()).toBe('61.71')
  expect(new URL(page.url()).searchParams.get('ukuran')).toBe('on_time')
})

/** Buttons that only a script would make do something. One with a popover opens it by itself. */
const deadControls = `[...document.querySelectorAll('main button, header button, section button, aside button, input:not([type=hidden]), select')]
  .filter((each) => each.checkVisibility() && each.form === null && !each.hasAttribute('popovertarget'))
  .map((each) => each.getAttribute('aria-label') ?? each.textContent)`

test.each([
  '/',
  '/kota',
  '/kota/99.71',
  '/kota/61',
  '/komitmen',
  '/komitmen/SMG-1',
  '/bandingkan',
  '/bandingkan?kota=36.71~35.76~61.71',
  '/pergantian',
  '/pergantian/61.71/2025-02-20',
  '/keberlanjutan?data=simulasi',
  '/perhatian',
  '/metode',
  '/data',
  '/data/kamus',
  '/kota/61.71?pada=2024-06-30',
  '/kota/61.71?banding=2024-06-30..',
])('no control of %s waits for a script in vain', async (path) => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto(path)
  expect(await page.evaluate(deadControls)).toEqual([])
})

test('without a script the browser’s own preference says whether it is dark, on screen and not on paper', async () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`)
  const { page } = await visit({ javaScriptEnabled: false, colorScheme: 'dark' })
  await page.goto('/kota/61.71')
  expect(await paper(page)).toBe('rgb(18, 20, 29)')
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).toBe('rgb(255, 255, 255)')
})
