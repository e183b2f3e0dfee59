import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { open, useBrowser } from '../support/browser.ts'
import { leaveBy, standInForTheWorld } from '../support/outside-world.ts'
import { textOf } from '../support/page-state.ts'

const visit = useBrowser()

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('Semarang’s complaint service is one commitment with three names, told across its mayors', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen/SMG-1')
  const names = page.getByRole('main').getByRole('list').filter({ hasText: 'Lapor Hendi' }).first()
  expect(await Promise.all((await names.getByRole('listitem').all()).map(textOf))).toEqual([
    expect.stringMatching(/^Lapor Hendi .*3 Maret 2014/),
    expect.stringMatching(/^Sapa Mbak Ita .*17 Desember 2022/),
    expect.stringMatching(/^Lapor Semar "Solusi AWP" .*Oktober 2025/),
  ])
  await page.getByText('Satu komitmen, 3 nama').waitFor()

  const story = section(page, 'Kisah menurut tanggal')
  const hendrar = 'Hendrar Prihadi'
  const mayors = ['Agustina Wilujeng Pramestuti', 'Hevearita Gunaryanti Rahayu', hendrar, hendrar, hendrar]
  const terms = async () =>
    (await story.getByRole('heading', { level: 3 }).allInnerTexts())
      .filter((term) => term.startsWith('Pelantikan'))
      .map((term) => mayors.find((mayor) => term.includes(mayor)))
  await expect.poll(terms).toEqual(mayors)
  await story.getByRole('button', { name: 'Urutkan dari yang terlama' }).click()
  await expect.poll(terms).toEqual(mayors.toReversed())
  await page.reload()
  await expect.poll(terms).toEqual(mayors.toReversed())
  expect(problems).toEqual([])
})

test('each source opens where it stands on the web, and is handed nothing of this page', async () => {
  const { page, context, problems } = await visit()
  await standInForTheWorld(context)
  await open(page, '/komitmen/SMG-1')
  const outwards = page.getByRole('main').locator('a[href^="http"]')
  // Sources stand in a part that comes after the first view.
  await expect.poll(() => outwards.count()).toBeGreaterThan(3)
  const outward = await outwards.all()
  for (const link of outward) {
    const [target, rel] = [await link.getAttribute('target'), await link.getAttribute('rel')]
    if (target !== null) expect(rel, (await link.getAttribute('href')) ?? '').toMatch(/noopener|noreferrer/)
  }
  const source = section(page, 'Sumber').locator('a[href^="http"]').first()
  const address = await source.getAttribute('href')
  const left = await leaveBy(page, source)
  expect(left.url()).toBe(address)
  expect(await left.evaluate<boolean>('window.opener === null')).toBe(true)
  expect(problems).toEqual([])
})

test('Mojokerto’s complaint service carries its security incident, with the source it is known from', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen/MJK-1')
  const incident = section(page, 'Kendala yang diketahui').getByRole('listitem')
  await incident.getByRole('heading', { name: 'Insiden keamanan' }).waitFor()
  expect(await textOf(incident)).toMatch(/diretas.*17 Mei 2017/)
  const note = incident.getByRole('link', { name: /^Sumber nomor/ })
  const number = /\d+/.exec((await note.getAttribute('aria-label')) ?? '')?.[0]
  await note.click()
  await page.waitForURL(`**/komitmen/MJK-1#sumber-${number}`)
  const source = page.locator(`[id="sumber-${number}"]`)
  expect(await textOf(source)).toContain('Forum Diskusi tentang Inisiatif Lokal')
  // The way to it is a scroll, which takes its time.
  await expect.poll(async () => (await source.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
  await expect.poll(async () => (await source.boundingBox())?.y).toBeLessThan(900)
  expect(problems).toEqual([])
})
