import { readdirSync, readFileSync } from 'node:fs'
import * as domain from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import { languages } from './interface-language.ts'
import { hasText, translate } from './translate.ts'

const folder = new URL('../locales/', import.meta.url)
const features = readdirSync(new URL('id/', folder)).sort()

const read = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'))

/** Every text by its dotted key. */
const flatten = (node: unknown, path = ''): [key: string, text: string][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key))
    : [[path, String(node)]]

// Indonesian has one plural form, English two: keys are compared without their plural ending.
const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '')
const keysOf = (node: unknown): string[] =>
  [...new Set(flatten(node).map(([key]) => withoutPlural(key)))].sort()

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}|<\/?\d+>/g))].sort()

test('both languages have the same features', () => {
  expect(readdirSync(new URL('en/', folder)).sort()).toEqual(features)
})

describe.each(features)('%s', (file) => {
  const [indonesian, english] = languages.map((language) => read(language, file))

  test('has the same keys in both languages', () => {
    expect(keysOf(english)).toEqual(keysOf(indonesian))
  })

  test('has no empty text', () => {
    for (const [key, text] of [...flatten(indonesian), ...flatten(english)])
      expect(text.trim(), key).not.toBe('')
  })

  test('takes the same values in both languages', () => {
    const inIndonesian = new Map(flatten(indonesian).map(([key, text]) => [withoutPlural(key), text]))
    for (const [key, text] of flatten(english)) {
      // "1 city" may leave its count out.
      if (key.endsWith('_one')) continue
      expect(placeholders(text), key).toEqual(placeholders(inIndonesian.get(withoutPlural(key)) ?? ''))
    }
  })
})

const glossed = new Set([
  'leaderCapacities',
  'officialStatuses',
  'scheduleStatuses',
  'evidenceStatuses',
  'continuityStatuses',
  'transitionKinds',
  'sourcingLevels',
  'missingReasons',
  'comparabilityLevels',
])

// Every list of words the domain exports, but for those no reader meets.
const words = Object.entries(domain)
  .filter(([set]) => !['domainErrorKinds', 'certainties', 'mostExactFirst'].includes(set))
  .flatMap(([set, values]) =>
    Array.isArray(values)
      ? values.flatMap((value: unknown) => (typeof value === 'string' ? [[set, value] as const] : []))
      : [],
  )

test.each(words)('%s.%s has a label, and a gloss where a reader needs one', (set, word) => {
  expect(hasText('vocabulary', `${set}.${word}`)).toBe(true)
  if (glossed.has(set)) expect(hasText('glosses', `${set}.${word}`)).toBe(true)
})

test('every error says what to do next', () => {
  const errors = flatten(read('id', 'errors.json')).map(([key]) => key)
  for (const reason of errors.filter((key) => !key.endsWith('_next')))
    expect(errors).toContain(`${reason}_next`)
})

test('translate fills in values and leaves a missing one standing', () => {
  expect(translate('id', 'errors', 'region_not_found', { code: '12.34' })).toBe(
    'Daerah dengan kode “12.34” tidak ditemukan.',
  )
  expect(translate('en', 'errors', 'region_not_found')).toContain('{{code}}')
  expect(translate('en', 'vocabulary', 'constructor')).toBe('constructor')
})
