import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { broughtAlong, oldestBrowsers } from '../../apps/web/oldest-browsers.ts'
import { scriptProblems, styleProblems } from './browser-check.ts'
import { type BrowserSupport, readBrowserSupport } from './browser-support.ts'
import { repositoryRoot } from './repository.ts'

let support: BrowserSupport
beforeAll(async () => {
  support = await readBrowserSupport()
})

test.each([
  ['new Intl.DurationFormat("id").format(x)', 1],
  ['const later = new Intl.Segmenter("id")', 1],
  ['if (URL.canParse(text)) go(text)', 1],
  ['const all = AbortSignal.any([a, b])', 1],
  ['const all = await Array.fromAsync(rows)', 1],
  ['RegExp.escape(word)', 1],
  ['const parts = text.split(/(?<=,)/)', 1],
  ['Iterator.from(rows)', 1],
  ['Map.groupBy(rows, byYear)', 0],
  ['Promise.withResolvers()', 0],
  ['structuredClone(rows); Object.hasOwn(a, "b"); Intl.ListFormat; new AbortController()', 0],
  ['// URL.canParse is too new', 0],
])('a script with %s', (source, problems) => {
  expect(scriptProblems(source, support)).toHaveLength(problems)
})

test.each([
  ['.a:has(.b) > .c:has(d) { color: red }', 0],
  ['.a { color: color-mix(in srgb, red, blue) }', 1],
  ['@supports (color: color-mix(in srgb, red, blue)) { .a { color: color-mix(in srgb, red, blue) } }', 0],
  ['@supports (x: y) { .a { color: red } } .b { color: light-dark(red, blue) }', 1],
  ['@container (width > 20rem) { .a { color: red } }', 1],
  ['@starting-style { .a { opacity: 0 } }', 1],
  ['.a { field-sizing: content }', 1],
  ['.a { & .b { color: red } }', 1],
  ['.a:popover-open { color: red }', 1],
  ['.a:focus-visible { inset: 0; aspect-ratio: 1; gap: 1rem; min-height: 100dvh }', 0],
])('a style sheet with %s', (source, problems) => {
  expect(styleProblems(source, support)).toHaveLength(problems)
})

describe('who is told of the oldest browsers is told the same', () => {
  const read = (path: string) => readFile(join(repositoryRoot, path), 'utf8')
  const { chrome, firefox, safari } = oldestBrowsers

  test.each([
    'README.md',
    'apps/web/index.html',
    'packages/i18n/locales/id/ui.json',
    'packages/i18n/locales/en/ui.json',
  ])('%s', async (path) => {
    const text = (await read(path)).replaceAll(/\s+/g, ' ')
    expect(text).toMatch(
      new RegExp(`Chrome \\p{L}+ Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`, 'u'),
    )
  })

  test('early.js looks for each built-in that is brought along', async () => {
    const early = await read('apps/web/public/early.js')
    for (const name of broughtAlong) expect(early).toContain(name.replace('Array.prototype', 'array'))
  })
})
