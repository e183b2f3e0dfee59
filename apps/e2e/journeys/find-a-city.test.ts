import { expect, test } from 'vitest'
import { open, phone, useBrowser } from '../support/browser.ts'
import { hasFocus, tabTo, textOf } from '../support/page-state.ts'

const visit = useBrowser()

test('a resident with a phone finds Pontianak by a misspelt name and follows its relay to a commitment', async () => {
  const { page, problems } = await visit({ viewport: phone, hasTouch: true, isMobile: true })
  await open(page, '/')
  const name = 'Cari kota, orang, atau komitmen'
  // A plain field until its list has come.
  const search = page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }))
  await search.fill('pontinak')
  await search.press('Enter')

  const firstFound = page.getByRole('main').getByRole('rowheader').first()
  await expect.poll(() => textOf(firstFound)).toBe('Kota Pontianak')
  await firstFound.getByRole('link').tap()

  const heading = page.getByRole('heading', { level: 1, name: 'Kota Pontianak' })
  await heading.waitFor()
  await expect.poll(() => hasFocus(heading)).toBe(true)
  const seat = page.getByRole('region', { name: 'Kepala daerah', exact: true })
  expect(await textOf(seat)).toContain('Edi Rusdi Kamtono')

  // Fetched when the reader comes near it.
  await page.getByRole('region', { name: 'Bagan estafet' }).scrollIntoViewIfNeeded()
  const chart = page.getByRole('grid', { name: 'Bagan estafet Kota Pontianak' })
  await chart.waitFor()
  const readout = page.getByRole('figure').filter({ has: chart }).locator('[aria-live]')
  await tabTo(page, chart)
  await expect.poll(() => textOf(readout)).not.toBe('')
  const read = [await textOf(readout)]
  for (const key of ['ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key)
    await expect.poll(() => textOf(readout), { message: key }).not.toBe(read.at(-1))
    read.push(await textOf(readout))
  }

  const cell = page.locator(`[id="${await chart.getAttribute('aria-activedescendant')}"]`)
  const lane = chart.getByRole('row').filter({ has: cell }).getByRole('link')
  const [title, address] = [await textOf(lane), await lane.getAttribute('href')]
  expect(read.at(-1)).toContain(title)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${address}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()

  await page.goBack()
  await heading.waitFor()
  expect(problems).toEqual([])
})
