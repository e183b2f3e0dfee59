import { expect, test } from 'vitest'
import type { ApiHref, Href } from './ui/text/link.tsx'

// Held by the compiler: a link to a page that there is not fails the check of types.
test('an address is of a page there is, of this page, of the API or of another site', () => {
  const code: string = '35.76'
  const links: readonly Href[] = [
    '/',
    `/kota/${code}`,
    `/pergantian/${code}/2025-02-20`,
    '/komitmen?status=lapsed',
    '/data/kamus#commitments',
    '?pada=2024-01-01',
    '#sumber-1',
    '/api/v1/regions.csv',
    'https://www.opengovpartnership.org/',
    // @ts-expect-error There is no such page.
    '/wilayah',
    // @ts-expect-error Nor this one.
    `/kotas/${code}`,
    // @ts-expect-error One that may be anything may be wrong.
    code,
  ]
  // @ts-expect-error A page is no file.
  const file: ApiHref = '/kota'
  expect(links.concat(file)).toHaveLength(13)
})
