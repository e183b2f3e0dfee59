import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, open, phone, useBrowser } from '../support/browser.ts'
import { parseCsv } from '../support/csv.ts'
import { hasFocus, scrollTop, textOf } from '../support/page-state.ts'

const visit = useBrowser()

const main = (page: Page) => page.getByRole('main')
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Cari komitmen' })
const found = (page: Page) => main(page).getByRole('article').getByRole('heading')
const titles = (page: Page) => found(page).allInnerTexts()

/** The number the page says it found; none while it is still looking. */
const shownTotal = async (page: Page): Promise<number | null> => {
  const status = main(page).getByRole('heading', { level: 2 }).getByRole('status')
  if ((await status.getAttribute('aria-busy')) === 'true') return null
  const [digits] = /\d[\d.]*/.exec(await textOf(status)) ?? []
  return digits === undefined ? null : Number(digits.replaceAll('.', ''))
}

interface Answer {
  readonly total: number
  readonly items: readonly { readonly title: string }[]
}

/** The same question, asked of the API. */
const ask = async (page: Page, query: string): Promise<Answer> => {
  const answer = await page.request.get(`/api/v1/commitments?sample=all&limit=25&${query}`)
  return (await answer.json()) as Answer
}

const shows = async (page: Page, query: string): Promise<number> => {
  const { total } = await ask(page, query)
  await expect.poll(() => shownTotal(page), { message: query }).toBe(total)
  return total
}

test('choices made faster than the page follows all hold', async () => {
  const { page } = await visit()
  await open(page, '/komitmen?data=semua')
  await shows(page, '')
  await page.evaluate(`for (const value of ['open_data', 'licensing'])
    document.querySelector('main input[type=checkbox][value=' + value + ']').click()`)
  await shows(page, 'theme=open_data~licensing')
  expect(new URL(page.url()).searchParams.get('tema')?.split('~').toSorted()).toEqual([
    'licensing',
    'open_data',
  ])
})

test('a filter lives in the address, and each step of it can be taken back', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen?data=semua')
  const all = await shows(page, '')

  const [theme, alive] = ['Data terbuka', 'Berlanjut'].map((name) =>
    main(page).getByRole('checkbox', { name, exact: true }),
  )
  await theme?.check()
  const themed = await shows(page, 'theme=open_data')
  await alive?.check()
  const living = await shows(page, 'theme=open_data&continuity=confirmed')
  await searchBox(page).fill('warga')
  const searched = await shows(page, 'theme=open_data&continuity=confirmed&q=warga')
  // Each step narrows, so that none of them can be skipped unseen.
  const steps = [all, themed, living, searched, 0]
  expect(
    steps.every((total, index) => total > (steps[index + 1] ?? -1)),
    steps.join(' > '),
  ).toBe(true)

  await page.getByRole('combobox', { name: 'Urutkan' }).selectOption({ label: 'Judul, A–Z' })
  const { items } = await ask(page, 'theme=open_data&continuity=confirmed&q=warga&sort=title')
  const result = items.map(({ title }) => title)
  await expect.poll(() => titles(page)).toEqual(result)
  expect([...new URL(page.url()).searchParams]).toEqual(
    expect.arrayContaining([
      ['cari', 'warga'],
      ['tema', 'open_data'],
      ['keberlanjutan', 'confirmed'],
      ['urut', 'title'],
    ]),
  )

  await page.reload()
  await expect.poll(() => titles(page)).toEqual(result)
  expect(await searchBox(page).inputValue()).toBe('warga')
  expect([await theme?.isChecked(), await alive?.isChecked()]).toEqual([true, true])

  await page.getByRole('button', { name: 'Hapus Tema: Data terbuka' }).click()
  const wider = await shows(page, 'continuity=confirmed&q=warga')
  expect(wider).toBeGreaterThan(searched)
  expect(await theme?.isChecked()).toBe(false)
  await page.goBack()
  await expect.poll(() => titles(page)).toEqual(result)
  expect(await theme?.isChecked()).toBe(true)
  expect(problems).toEqual([])
})

test('typing is never interrupted by the results it brings', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen?data=semua')
  await searchBox(page).click()
  // A pause between two words: the search for the first must not eat the space after it.
  await page.keyboard.type('satu ')
  await page.waitForURL(/[?&]cari=satu(&|$)/)
  // What it found arrives between these letters.
  await page.keyboard.type('data', { delay: 150 })
  expect(await shows(page, 'q=satu+data')).toBeGreaterThan(0)
  expect(await searchBox(page).inputValue()).toBe('satu data')
  expect(await hasFocus(searchBox(page))).toBe(true)
  expect(problems).toEqual([])
})

test.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('choosing a filter %s leaves the reader where they were', async (_, viewport) => {
  const { page, problems } = await visit({ viewport })
  await open(page, '/komitmen?data=semua')
  const panel = page.getByRole('button', { name: /^Saringan/ })
  if (await panel.isVisible()) await panel.click()
  const choice = main(page).getByRole('checkbox', { name: 'Layanan publik', exact: true })
  await choice.scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 150)
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(100)
  await choice.focus()
  const before = [await scrollTop(page), (await choice.boundingBox())?.y]

  await page.keyboard.press('Space')
  await shows(page, 'theme=public_services')
  expect([await scrollTop(page), (await choice.boundingBox())?.y]).toEqual(before)
  expect(await hasFocus(choice)).toBe(true)
  expect(problems).toEqual([])
})

test('the download holds exactly the commitments that were found', async () => {
  const { page, problems } = await visit()
  await open(page, '/komitmen?data=semua&tema=open_data~public_services')
  const total = await shows(page, 'theme=open_data~public_services')
  expect(total).toBeGreaterThan((await titles(page)).length)

  const href = await page.getByRole('link', { name: 'Unduh CSV' }).getAttribute('href')
  const file = await page.request.get(href ?? '')
  expect(file.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8/)
  expect(file.headers()['content-disposition']).toMatch(/^attachment; filename=".+\.csv"$/)
  const [head = [], ...rows] = parseCsv(await file.text())
  expect(rows).toHaveLength(total)
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)])
  expect(new Set(column('commitment_id')).size).toBe(total)
  const links = await found(page).getByRole('link').all()
  const shown = await Promise.all(links.map((link) => link.getAttribute('href')))
  expect(column('commitment_id').map((id) => `/komitmen/${id}`)).toEqual(expect.arrayContaining(shown))
  // A file leaves the page, so that each row says for itself whether it is simulated.
  const isMarked = rows.map((row) => row[head.indexOf('region_code')]?.startsWith('99.') ?? false)
  expect(column('is_simulated')).toEqual(isMarked.map(String))
  expect(problems).toEqual([])
})
