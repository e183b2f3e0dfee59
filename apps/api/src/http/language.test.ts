import { expect, test } from 'vitest'
import { answerLanguage, errorLanguage } from './language.ts'

test('an answer depends on the address alone', () => {
  expect(answerLanguage('/api/v1/regions')).toBe('id')
  expect(answerLanguage('/api/v1/regions?q=a&lang=en')).toBe('en')
  expect(answerLanguage('/api/v1/regions?lang=fr')).toBe('id')
  expect(answerLanguage('/api/v1/regions?lang=EN')).toBe('en')
})

test.each([
  ['/x?lang=en', 'id', 'en'],
  ['/x', undefined, 'id'],
  ['/x', 'en-GB,en;q=0.9', 'en'],
  ['/x', 'fr,en;q=0.5,id;q=0.8', 'id'],
  ['/x', 'en;q=0,fr', 'id'],
  ['/x', '*', 'id'],
  ['/x', 'in-ID,in;q=0.9,en;q=0.8', 'id'],
  ['/x', 'in', 'id'],
  ['/x', 'ID-id, EN;q=0.5', 'id'],
  ['/x', 'EN-us', 'en'],
  ['/x', 'inh,en;q=0.5', 'en'],
  ['/x?lang=EN', 'id', 'en'],
  ['/x?lang=en-GB', 'id', 'en'],
  ['/x?lang=in', 'en', 'id'],
])('an error at %s for readers of %s is in %s', (url, accepted, language) => {
  expect(errorLanguage(url, accepted)).toBe(language)
})
