import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const locales = new URL('../../../packages/i18n/locales/id/', import.meta.url)
const source = new URL('./', import.meta.url)

const texts = new Map<string, unknown>(
  readdirSync(locales).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, locales), 'utf8')),
  ]),
)

const at = (node: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (inner, part) => (typeof inner === 'object' && inner ? Reflect.get(inner, part) : undefined),
      node,
    )

const isThere = (feature: string, key: string): boolean =>
  [key, `${key}_other`].some((name) => at(texts.get(feature), name) !== undefined)

/** The features a file's `t` reads from: those it names, or any where it is handed a `t`. */
const featuresOf = (code: string): string[] => {
  const named = [...code.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([\w-]+)'/g)].map(([, feature = '']) => feature),
  )
  return named.length > 0 ? named : [...texts.keys()]
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
)

// A key without its text would show itself to the reader.
test.each(files)('%s asks only for texts that exist', (file) => {
  const code = readFileSync(new URL(file, source), 'utf8')
  const features = featuresOf(code)
  const missing = [...code.matchAll(/\bt\('([\w.:]+)'/g)]
    .map(([, key = '']) => key)
    .filter((key) => {
      const [feature = '', own] = key.split(':')
      return own === undefined ? !features.some((each) => isThere(each, key)) : !isThere(feature, own)
    })
  expect(missing).toEqual([])
})
