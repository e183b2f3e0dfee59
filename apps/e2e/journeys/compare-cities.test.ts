import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, useBrowser } from '../support/browser.ts'
import { leaveBy, standInForTheWorld } from '../support/outside-world.ts'
import { pathOf, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const seedCities = '/bandingkan?kota=36.71~35.76~61.71'
const names = ['Kota Tangerang', 'Kota Mojokerto', 'Kota Pontianak']

const main = (page: Page) => page.getByRole('main')
const views = (page: Page) => page.getByRole('navigation', { name: 'Cara melihat' })
const currentView = (page: Page) => views(page).locator('[aria-current="page"]')
const comparedIn = (page: Page) =>
  main(page).getByRole('table').first().getByRole('columnheader').getByRole('link').allInnerTexts()

test('a pasted address opens three cities side by side, in its order and the table first', async () => {
  const { page, problems } = await visit()
  await open(page, seedCities)
  await expect.poll(() => comparedIn(page)).toEqual(names)
  expect(await textOf(currentView(page))).toBe('Tabel')
  expect(await page.getByRole('grid').count()).toBe(0)

  const tabs = await views(page).getByRole('link').allInnerTexts()
  expect(tabs[0]).toBe('Tabel')
  expect(tabs.length).toBeGreaterThan(3)
  const headings = new Set([await textOf(main(page).getByRole('heading', { level: 2 }).first())])
  for (const tab of tabs.slice(1)) {
    await views(page).getByRole('link', { name: tab, exact: true }).click()
    await expect.poll(() => textOf(currentView(page)), { message: tab }).toBe(tab)
    expect(pathOf(page)).toContain(seedCities)
    headings.add(await textOf(main(page).getByRole('heading', { level: 2 }).first()))
  }
  expect(headings.size).toBe(tabs.length)
  // The last view draws a relay for each city.
  await expect.poll(() => page.getByRole('grid').count()).toBe(3)
  await page.goBack()
  await expect.poll(() => textOf(currentView(page))).toBe(tabs.at(-2))
  expect(problems).toEqual([])
})

test('the document behind a figure, and its commitment, are two clicks away', async () => {
  const { page, context, problems } = await visit()
  await standInForTheWorld(context)
  await open(page, seedCities)
  const openDocuments = () =>
    page.getByRole('button', { name: 'Dokumen Kota Mojokerto', exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Dokumen Kota Mojokerto' })

  await openDocuments()
  const document = dialog.locator('a[href^="http"]').first()
  const address = await document.getAttribute('href')
  const left = await leaveBy(page, document)
  expect(left.url()).toBe(address)

  await open(page, seedCities)
  await openDocuments()
  const commitment = dialog.locator('a[href^="/komitmen/"]').first()
  const title = await textOf(commitment)
  await commitment.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(problems).toEqual([])
})

test('a code that names no city is said and taken out, not dropped, and another city is added by name', async () => {
  const { page, problems } = await visit()
  await open(page, '/bandingkan?kota=36.71~36.99')
  const error = page.getByRole('alert')
  await expect.poll(() => textOf(error)).toContain('36.99')
  expect(pathOf(page)).toBe('/bandingkan?kota=36.71~36.99')
  expect(await main(page).getByRole('table').count()).toBe(0)

  await error.getByRole('button', { name: /Hapus.*36\.99/ }).click()
  await page.waitForURL(/\?kota=36\.71$/)
  await error.waitFor({ state: 'detached' })

  const picker = page.getByLabel('Tambah kota').filter({ visible: true })
  await picker.click()
  await page.keyboard.type('mojok')
  await page.getByRole('option', { name: 'Kota Mojokerto' }).click()
  await expect.poll(() => comparedIn(page)).toEqual(['Kota Tangerang', 'Kota Mojokerto'])
  // The next one by keyboard alone: the field kept the focus for it.
  await page.keyboard.type('pontia')
  await page.getByRole('option', { name: 'Kota Pontianak' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => comparedIn(page)).toEqual(names)
  expect(pathOf(page)).toBe(seedCities)
  // The refused comparison, which the browser writes down.
  expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([])
})
