import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('../../', import.meta.url)
const locales = new URL('../../../../../packages/i18n/locales/id/', import.meta.url)

const keysIn = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => keysIn(value, path === '' ? key : `${path}.${key}`))
    : [path]

const textsOf = (feature: string): string[] =>
  keysIn(JSON.parse(readFileSync(new URL(`${feature}.json`, locales), 'utf8'))).map((key) =>
    key.replace(/_(?:one|other)$/, ''),
  )

/** What a key put together can become: anything stands for what is filled in. */
const patternOf = (key: string): RegExp =>
  new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/g, '.+')}$`)

const uses = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(/openKey<'([\w-]+)'>\(\s*(?:`([^`]+)`)?/g)].map(
      ([, feature = '', key = '']) => ({ file, feature, key }),
    ),
  )

// The types follow no key that goes through this door, so it is held here that there are texts it may lead to.
test.each(uses)('$file leads to texts by $key', ({ feature, key }) => {
  expect(textsOf(feature).filter((text) => patternOf(key).test(text))).not.toEqual([])
})

test('the door is found where it is used', () => {
  expect(uses.length).toBeGreaterThan(5)
})
