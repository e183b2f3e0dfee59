import { expect, test } from 'vitest'
import { open, phone, useBrowser } from '../support/browser.ts'
import { textOf } from '../support/page-state.ts'

const visit = useBrowser()

const keptAnswers = `(async () => {
  const name = (await caches.keys()).find((each) => each.startsWith('estafet-answers-'))
  const keys = name ? await (await caches.open(name)).keys() : []
  return keys.map(({ url }) => new URL(url).pathname)
})()`

test('a page that was visited opens again without a connection and says of when it is; another says it cannot', async () => {
  const { page, context } = await visit({ viewport: phone, serviceWorkers: 'allow' })
  await open(page, '/kota/61.71')
  const opening = await textOf(page.locator('main header'))
  await expect.poll(() => page.evaluate<string[]>(keptAnswers), { timeout: 20_000 }).toContain('/kota/61.71')

  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Kota Pontianak' }).waitFor()
  expect(await textOf(page.locator('main header'))).toBe(opening)
  const notice = page.getByText(/^Anda sedang luring\. Isi halaman ini per \d+ \p{L}+ 20\d\d/u)
  await notice.waitFor()
  const relay = page.getByRole('region', { name: 'Bagan estafet' })
  await relay.scrollIntoViewIfNeeded()
  await relay.getByRole('grid').waitFor()

  await page.goto('/kota/35.76')
  await page.getByText('Perangkat ini sedang tidak terhubung ke internet.').first().waitFor()
  expect(await page.getByText('Kota Mojokerto').count()).toBe(0)

  await context.setOffline(false)
  await page.goto('/kota/61.71')
  await page.getByRole('heading', { level: 1, name: 'Kota Pontianak' }).waitFor()
  await expect.poll(() => notice.count()).toBe(0)
})

test('what another build kept is never shown, and files of the API are never kept', async () => {
  const { page, context } = await visit({ serviceWorkers: 'allow' })
  // There before the worker of this build begins, as after a release.
  await context.addInitScript(`caches.open('estafet-answers-000000000000')`)
  await open(page, '/metode')
  await expect
    .poll(() => page.evaluate<string[]>('caches.keys()'), { timeout: 20_000 })
    .not.toContain('estafet-answers-000000000000')
  await page.evaluate(`fetch('/api/v1/commitments.csv?sample=real').then((answer) => answer.text())`)
  expect(await page.evaluate<string[]>(keptAnswers)).not.toContain('/api/v1/commitments.csv')
  expect(await page.evaluate<string[]>('caches.keys()')).toContainEqual(
    expect.stringMatching(/^estafet-pages-[0-9a-f]{12}$/),
  )
})
