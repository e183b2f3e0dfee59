import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { leavePagesToTheBrowser } from '../support/empty-page.ts'
import { open, settled, useBrowser } from '../support/browser.ts'
import { cellsOf, pathOf, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')

describe('an address that leads nowhere', () => {
  test.each([
    ['/jalan-buntu', 'Halaman tidak ditemukan', '/jalan-buntu', '/kota'],
    ['/kota/61.99', 'Daerah tidak ditemukan', '61.99', '/kota'],
    ['/komitmen/SMG-99', 'Komitmen tidak ditemukan', 'SMG-99', '/komitmen'],
  ])('%s says so and leads on', async (path, title, named, wayOn) => {
    const { page, problems } = await visit()
    expect((await page.goto(path))?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await textOf(main(page))).toContain(named)
    // The end of the page comes last, and has nothing to cite.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Data dan unduhan' }).waitFor()
    expect(await page.locator('#kutip').count()).toBe(0)
    await main(page).locator(`a[href="${wayOn}"]`).first().click()
    await page.waitForURL(`**${wayOn}`)
    await main(page).getByRole('article').or(main(page).getByRole('table')).first().waitFor()

    await page.goBack()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await main(page).getByRole('searchbox').fill('Semarang')
    await page.keyboard.press('Enter')
    await main(page).getByRole('link', { name: 'Kota Semarang' }).first().waitFor()
    expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([])
  })
})

describe('when the server cannot be reached', () => {
  test.each([
    ['/', 'heading', 'Pergantian berikutnya'],
    ['/kota', 'table', /.*/],
    ['/kota/61.71', 'heading', 'Kota Pontianak'],
    ['/komitmen', 'article', /.*/],
    ['/komitmen/SMG-1', 'heading', /^Lapor Semar/],
    ['/bandingkan?kota=36.71~61.71', 'columnheader', 'Kota Pontianak'],
  ] as const)('%s says what to do, and does it', async (path, role, name) => {
    const { page, context } = await visit()
    await leavePagesToTheBrowser(context)
    await context.route('**/trpc/**', (route) => route.abort('connectionfailed'))
    await page.goto(path)
    const error = page.getByRole('alert').filter({ hasText: 'Server tidak dapat dihubungi' })
    await error.first().waitFor()
    const expected = main(page).getByRole(role, { name }).first()
    expect(await expected.count()).toBe(0)
    await context.unroute('**/trpc/**')
    // Each part that failed has a way back of its own, and says so when it has given up.
    const goOn = async () => {
      for (const alert of (await error.all()).toReversed())
        await alert.getByRole('button', { name: 'Coba lagi' }).click()
      return expected.count()
    }
    await expect.poll(goOn, { timeout: 15_000 }).toBeGreaterThan(0)
    await expected.waitFor()
    await expect.poll(() => error.count()).toBe(0)
    expect(pathOf(page)).toBe(path)
  })
})

test('a chart whose lanes do not come says so in its place, and comes when it is asked again', async () => {
  const { page, context } = await visit()
  await leavePagesToTheBrowser(context)
  await context.route('**/trpc/region.lanes*', (route) => route.abort('connectionfailed'))
  await open(page, '/kota/61.71')
  const relay = page.getByRole('region', { name: 'Bagan estafet' })
  await relay.scrollIntoViewIfNeeded()
  await relay.getByRole('alert').filter({ hasText: 'Server tidak dapat dihubungi' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  await main(page).getByRole('table', { name: 'Komitmen menurut tema, dengan empat statusnya' }).waitFor()

  await context.unroute('**/trpc/region.lanes*')
  await relay.getByRole('button', { name: 'Coba lagi' }).click()
  await relay.getByRole('grid').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('a chart that came with the page stays where its lanes cannot be asked for again', async () => {
  const { page, context, problems } = await visit()
  await context.route('**/trpc/region.lanes*', (route) => route.abort('connectionfailed'))
  const asked = page.waitForRequest('**/trpc/region.lanes*')
  await open(page, '/kota/61.71')
  const relay = page.getByRole('region', { name: 'Bagan estafet' })
  await relay.scrollIntoViewIfNeeded()
  await asked
  await settled(page)
  await relay.getByRole('grid').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(
    problems.filter(
      (problem) => !problem.includes('region.lanes') && !problem.includes('ERR_CONNECTION_FAILED'),
    ),
  ).toEqual([])
})

test('a device that loses its connection says so until it is back', async () => {
  const { page, context } = await visit()
  await open(page, '/kota/61.71')
  const notice = page.getByText('tidak terhubung ke internet')
  expect(await notice.count()).toBe(0)
  await context.setOffline(true)
  await notice.waitFor()
  // What has been read stays readable.
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kota Pontianak')
  await context.setOffline(false)
  await notice.waitFor({ state: 'detached' })
})

test('on an earlier day the page knows nothing of what came later', async () => {
  const { page, problems } = await visit()
  await open(page, '/kota/61.71?pada=2019-06-01')
  await page.getByText('Keadaan pada 1 Juni 2019').first().waitFor()
  const relay = page.getByRole('region', { name: 'Bagan estafet' })
  const chart = relay.getByRole('grid')
  await relay.scrollIntoViewIfNeeded()
  await chart.waitFor()
  const leaders = page.getByRole('region', { name: 'Kepala daerah dari masa ke masa' }).getByRole('table')
  // Names and days; what a source is called may hold any year.
  const spells = (await cellsOf(leaders)).map(([name, from, to]) => `${name}: ${from}, ${to}`)
  expect(spells).toHaveLength(5)
  expect(spells[0]).toMatch(/^Edi Rusdi Kamtono Definitif: 23 Des 2018, sekarang$/)
  const handovers = await textOf(page.getByRole('region', { name: 'Pergantian', exact: true }))
  const cells = await chart.getByRole('gridcell').all()
  const drawn = await Promise.all(cells.map((cell) => cell.getAttribute('aria-label')))
  await relay.getByRole('button', { name: 'Lihat sebagai tabel' }).click()
  const told = [...spells, handovers, ...drawn, await textOf(relay)]
  expect(told.filter((text) => /\b202\d\b/.test(text ?? ''))).toEqual([])

  await page.getByRole('link', { name: 'Lihat keadaan hari ini' }).click()
  await expect.poll(async () => (await cellsOf(leaders)).length).toBe(8)
  expect(pathOf(page)).toBe('/kota/61.71')
  expect(problems).toEqual([])
})

test('a page that is refused has nothing that could be cited', async () => {
  const { page } = await visit()
  expect((await page.goto('/kota/61.71?pada=2024-13-01'))?.status()).toBe(400)
  await settled(page)
  await page.keyboard.press('End')
  await page.getByRole('contentinfo').getByText('Catatan tentang data').waitFor()
  expect(await page.locator('#kutip').count()).toBe(0)
})
