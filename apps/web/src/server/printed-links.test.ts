import { expect, test } from 'vitest'
import { withPrintedLinks } from './printed-links.ts'

const place = '<aside class="x" data-links="Links"></aside>'
const page = (content: string) =>
  `<header><a href="https://a.example/">A</a></header><main id="isi">${content}</main>${place}`

test('links that leave the site have a number and stand at the end, each address once', () => {
  const body = page(
    '<a class="l" href="https://b.example/?x=1&amp;y=2">B</a> <a href="/kota">in</a> <a href="https://c.example/" rel="noreferrer">C</a> <a href="https://b.example/?x=1&amp;y=2">B</a>',
  )
  const drawn = withPrintedLinks(body)
  expect([...drawn.matchAll(/data-link="(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '1'])
  expect(drawn).toContain(
    'data-links="Links"><h2>Links</h2><ol><li>https://b.example/?x=1&amp;y=2</li><li>https://c.example/</li></ol></aside>',
  )
  expect(drawn).toContain('<a href="/kota">')
  expect(drawn).toContain('<header><a href="https://a.example/">')
})

test('a link that is cited beside it, and a page without links, stay as they are', () => {
  const cited = page('<a data-cited="" href="https://b.example/">B</a>')
  expect(withPrintedLinks(cited)).toBe(cited)
  const none = page('<a href="/kota">in</a>')
  expect(withPrintedLinks(none)).toBe(none)
  expect(withPrintedLinks('<p>https://</p>')).toBe('<p>https://</p>')
})
