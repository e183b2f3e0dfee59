import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phone, useBrowser } from '../support/browser.ts'
import { sidewaysScroll, textOf } from '../support/page-state.ts'

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

test('the documents of a compared city are two links away without a script', async () => {
  const { page } = await visit({ viewport: phone, javaScriptEnabled: false })
  await page.goto('/bandingkan?kota=36.71~61.71')
  await page.getByRole('link', { name: 'Dokumen Kota Pontianak' }).last().click()
  expect(new URL(page.url()).searchParams.get('daerah')).toBe('61.71')
  await page.getByRole('link', { name: 'LAPOR! Pontianak' }).first().click()
  expect(await page.locator('main a[href^="http"]').count()).toBeGreaterThan(0)
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
