import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-text.ts'

test('a code that looks like a number stays the text it is', () => {
  expect(parseSearch('?kota=35.10~99.01')).toEqual({ kota: '35.10~99.01' })
  expect(parseSearch('?kode=01&benar=true')).toEqual({ kode: '01', benar: 'true' })
})

test('lists, numbers and empty values', () => {
  expect(stringifySearch({ kota: ['35.76', '61.71'], halaman: 2, cari: '', pada: undefined })).toBe(
    '?kota=35.76~61.71&halaman=2',
  )
  expect(stringifySearch({})).toBe('')
})

test('what is written is read back unchanged', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ minLength: 1, unit: 'grapheme' })), (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
    }),
  )
})
