import { expect, test } from 'vitest'
import { rootSearch } from './root-search.ts'

test('the language and the day of every page', () => {
  expect(rootSearch({ lang: 'en', pada: '2019-06-01', kota: '61.71' })).toEqual({
    lang: 'en',
    pada: '2019-06-01',
  })
  // The server says what is wrong with a day; it is never dropped.
  expect(rootSearch({ pada: 'besok' })).toEqual({ pada: 'besok' })
  expect(rootSearch({ pada: ' ' })).toEqual({})
})

test('two days are about no single one, whichever is written first', () => {
  const search = rootSearch({ pada: '2019-06-01', banding: '2018-01-01..2019-01-01', hanya: 'evidence' })
  expect(search).toEqual({ banding: '2018-01-01..2019-01-01', hanya: 'evidence' })
  // Said, or the day would stay in the address.
  expect(Object.hasOwn(search, 'pada')).toBe(true)
})

test('a part of the changes means nothing without the two days', () => {
  const search = rootSearch({ pada: '2019-06-01', hanya: 'evidence' })
  expect(search).toEqual({ pada: '2019-06-01' })
  expect(Object.hasOwn(search, 'hanya')).toBe(true)
})
