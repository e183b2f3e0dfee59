import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { textRules } from '@estafet/i18n'
import region from '@estafet/i18n/locales/id/region.json'
import shell from '@estafet/i18n/locales/id/shell.json'
import type { Translate } from './ui/text/use-translation.ts'

const i18n = createInstance()
await i18n.init({ ...textRules, lng: 'id', defaultNS: 'shell', resources: { id: { region, shell } } })
const t = i18n.getFixedT('id', ['region', 'vocabulary']) as unknown as Translate<['region', 'vocabulary']>

// The reader would see the key: the types refuse it first.
test('a misspelt key is an error of types', () => {
  // @ts-expect-error there is no such text
  expect(t('contnets')).toBe('contnets')
  // @ts-expect-error nor with a text to stand in for it
  expect(t('contnets', { defaultValue: 'Isi' })).toBe('Isi')
  // @ts-expect-error nor of another feature, by its name
  expect(t('vocabulary:terms.mayro')).toBe('terms.mayro')
  const how: 'lapsed' | 'lasped' = 'lasped'
  // @ts-expect-error nor put together from words of which one has no text
  expect(t(`vocabulary:endingStates.${how}`)).toBe('endingStates.lasped')
  expect(t('contents')).toBe(region.contents)
})
