import { expect, test } from 'vitest'
import { unequalKeys } from './translation-keys.ts'
import { missingTexts } from './translation-uses.ts'

const keys = new Map([
  ['ui', new Set(['search', 'status.late', 'status.met'])],
  ['errors', new Set(['offline'])],
])

test.each([
  ['a key of the feature named', `useTranslation('ui'); t('search')`, 0],
  ['a key of another feature', `useTranslation('ui'); t('offline')`, 1],
  ['another feature by its prefix', `useTranslation('ui'); t('errors:offline')`, 0],
  ['one of two features', `useTranslation(['ui', 'errors']); t('offline')`, 0],
  ['no feature named: any will do', `words.t('offline')`, 0],
  ['a key put together', 'useTranslation("ui"); t(`status.${word}`)', 0],
  ['a key put together that nothing can become', 'words.t(`state.${word}`)', 1],
  ['a component', `<Trans i18nKey="nowhere" />`, 1],
  ['a sentence of a chart', `message('nowhere', { n: 1 })`, 1],
  ['outside the web', `translate(language, 'errors', 'online')`, 1],
  ['a function that only ends in t', `format('nowhere')`, 0],
])('%s', (_what, source, missing) => {
  expect(missingTexts('a.tsx', source, keys)).toHaveLength(missing)
})

test('a missing text is told with its place', () => {
  expect(missingTexts('a.tsx', `\nuseTranslation('ui')\nt('nowhere')`, keys)).toEqual([
    'a.tsx:3 asks for `ui:nowhere`',
  ])
})

test('each language has every key of the other', () => {
  const english = new Map([['ui', new Set(['search', 'status.late', 'status.met', 'extra'])]])
  expect(unequalKeys(keys, english)).toEqual(['en/errors.json has no `offline`', 'id/ui.json has no `extra`'])
})
