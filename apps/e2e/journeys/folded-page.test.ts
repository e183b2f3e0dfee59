import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, phone, useBrowser } from '../support/browser.ts'

const visit = useBrowser()

/** How long a page is once all of it has come, what follows `main` too. */
const screens = async (page: Page) => {
  await page.keyboard.press('End')
  await page.locator('#kutip').waitFor()
  // The neighbours' table waits behind its folded heading.
  await expect.poll(() => page.locator('[data-coming]:visible').count()).toBe(0)
  return (await page.evaluate<number>('document.documentElement.scrollHeight')) / phone.height
}

const isOpen = (page: Page, id: string) =>
  page.evaluate<boolean | null>(`document.querySelector('#${id} > details')?.open ?? null`)

test('a city on a phone is its answer, its chart and its commitments; the rest is a touch away', async () => {
  const { page } = await visit({ viewport: phone })
  await open(page, '/kota/61.71')
  // Unfolded it was 18.6 screens long.
  expect(await screens(page)).toBeLessThan(9)
  expect(await isOpen(page, 'kepala-daerah')).toBe(false)
  await page.locator('#kepala-daerah > details > summary').click()
  expect(
    await page
      .getByRole('table', { name: 'Masa kepala daerah' })
      .or(page.locator('#kepala-daerah table'))
      .first()
      .isVisible(),
  ).toBe(true)
})

test('the calendar on a phone is what comes and what came; counts and polls are a touch away', async () => {
  const { page } = await visit({ viewport: phone })
  await open(page, '/pergantian')
  // Unfolded it was 22.8 screens long.
  expect(await screens(page)).toBeLessThan(15)
  expect(await isOpen(page, 'ringkasan')).toBe(false)
})

test('an address that names a folded part, or something in it, opens it', async () => {
  const { page } = await visit({ viewport: phone })
  await open(page, '/kota/61.71#kepala-daerah')
  await expect.poll(() => isOpen(page, 'kepala-daerah')).toBe(true)
  expect(await isOpen(page, 'profil')).toBe(false)
  await open(page, '/komitmen/SMG-1#sumber-1')
  await expect.poll(() => isOpen(page, 'sumber')).toBe(true)
})

test('on a desk nothing is folded', async () => {
  const { page } = await visit()
  await open(page, '/kota/61.71')
  await page.locator('#kepala-daerah table').first().waitFor()
  expect(await page.locator('main section > details').count()).toBeGreaterThan(0)
  // Each is opened when the program takes its part of the page over; until then the style sheet shows it.
  await expect.poll(() => page.locator('main section > details:not([open])').count()).toBe(0)
})

test('the four answers of a commitment stand within the first screen of a phone', async () => {
  const { page } = await visit({ viewport: phone })
  for (const path of ['/komitmen/PTK-1', '/komitmen/99.76-04']) {
    await open(page, path)
    const box = await page.locator('#status dl').first().boundingBox()
    expect(box === null ? Number.NaN : box.y + box.height, path).toBeLessThan(phone.height)
  }
})

test('three empty answers are one line on a phone and three cells on a desk', async () => {
  const said = 'Belum tercatat laporan, bukti, atau tenggat'
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    const { page } = await visit({ viewport })
    await open(page, '/kota/61.71')
    const isPhone = viewport === phone
    expect(await page.getByText(said).first().isVisible()).toBe(isPhone)
    const cell = page
      .locator('#komitmen tbody tr')
      .filter({ hasText: said })
      .first()
      .getByRole('cell')
      .first()
    expect(await cell.isVisible()).toBe(!isPhone || !(await cell.innerText()).includes('Belum'))
  }
})

test.each(['/kota/35.22', '/kota/61.71', '/kota/99.71'])(
  'who heads %s finds what to see to first, and how much it is, within two screens of a phone',
  async (path) => {
    const { page } = await visit({ viewport: phone })
    await open(page, path)
    const panel = page.getByRole('region', { name: 'Kepala daerah', exact: true })
    const way = panel.getByRole('link', { name: 'Yang perlu ditangani lebih dulu' })
    await expect.poll(() => way.locator('..').innerText()).toMatch(/\(\d langkah\)$/)
    const box = await way.boundingBox()
    expect(box === null ? Number.NaN : box.y + box.height).toBeLessThan(2 * phone.height)
    await way.click()
    await page.locator('#langkah ol').first().waitFor()
    const steps = await page.locator('#langkah').boundingBox()
    expect(steps?.y).toBeLessThan(phone.height / 2)
  },
)

test('a phone says of a schedule which deadline it is about', async () => {
  const { page } = await visit({ viewport: phone })
  await open(page, '/kota/35.22')
  const row = page.locator('#komitmen tbody tr').filter({ hasText: 'Hasilnya belum diketahui' }).first()
  expect(await row.getByRole('cell').filter({ hasText: 'tenggat pertama' }).innerText()).toMatch(/\d{4}$/)
  await row.getByRole('link').click()
  await page.locator('#status dl').first().waitFor()
  expect(await page.locator('#status dl').first().innerText()).toMatch(/tenggat pertama .*\d{4}/)
})
