import { readdirSync, readFileSync } from 'node:fs'
import * as domain from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from './interface-language.ts'
import { hasText, knownKey, translate } from './translate.ts'

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

/** Lists of words no reader meets. */
const unread = ['domainErrorKinds', 'certainties', 'mostExactFirst', 'actions', 'ways']
/** Lists that pick some of another list, whose words they are told by. */
const picked = ['openStandings', 'trendMeasures']

const words = Object.entries(domain)
  .filter(([set]) => ![...unread, ...picked].includes(set))
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
})

test('a value is told as it is: it names no other text, and no rule of the engine', () => {
  const values = { code: '$t(internal) {{code}} <b>', lng: 'en', ns: 'vocabulary', context: 'next' }
  expect(translate('id', 'errors', 'region_not_found', values)).toBe(
    'Daerah dengan kode “$t(internal) {{code}} <b>” tidak ditemukan.',
  )
})

test('a text that counts takes the form of its number', () => {
  const amount = (language: Language, count: number) =>
    translate(language, 'handover-pack', 'amount.commitments', { count, n: String(count) })
  expect([amount('id', 1), amount('en', 1), amount('en', 2)]).toEqual([
    '1 komitmen',
    '1 commitment',
    '2 commitments',
  ])
})

test('a key that no type holds is looked up first', () => {
  expect(hasText('vocabulary', 'constructor')).toBe(false)
  expect(hasText('vocabulary', 'scheduleStatuses')).toBe(false)
  expect(knownKey('vocabulary', 'scheduleStatuses.met')).toBe('scheduleStatuses.met')
  expect(() => knownKey('vocabulary', 'scheduleStatuses.meet')).toThrow('vocabulary:scheduleStatuses.meet')
})

test('a misspelt key is an error of types', () => {
  // @ts-expect-error there is no such text
  expect(translate('id', 'errors', 'region_not_fuond')).toBe('region_not_fuond')
  // @ts-expect-error nor of a word of a vocabulary
  expect(translate('id', 'vocabulary', 'scheduleStatuses.meet')).toBe('scheduleStatuses.meet')
  const word: 'met' | 'open' = 'met'
  expect(translate('id', 'vocabulary', `scheduleStatuses.${word}`)).not.toContain('.')
})
