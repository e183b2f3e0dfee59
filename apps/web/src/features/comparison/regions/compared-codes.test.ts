import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../../search-text.ts'
import { codeFaults, hasFaults, moved, once, without } from './compared-codes.ts'
import { comparisonSearch } from '../comparison.search.ts'

test.each([
  ['?kota=36.71~35.76&tampilan=tabel&ukuran=entah', '?kota=36.71~35.76'],
  ['?kota=35.10~99.01~35.10', '?kota=35.10~99.01~35.10'],
  ['?kota=&tampilan=panas&ukuran=on_time', '?ukuran=on_time&tampilan=panas'],
])('%s is kept as %s', (address, expected) => {
  expect(stringifySearch({ ...comparisonSearch(parseSearch(address)) })).toBe(expected)
})

test('every wrong code is named', () => {
  expect(codeFaults(['36.71', 'satu', '3576', '36.71'])).toEqual({
    malformed: ['satu', '3576'],
    repeated: ['36.71'],
    isTooMany: false,
  })
  expect(codeFaults(['11.01', '11.02', '11.03', '11.04', '11.05', '11.06', '11.07']).isTooMany).toBe(true)
  expect(hasFaults(codeFaults(['36.71', '35.76']))).toBe(false)
})

test('cities are moved, taken out and named once', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 'c', 5)).toEqual(['a', 'b', 'c'])
  expect(moved(['a'], 'x', 1)).toEqual(['a'])
  expect(without(['a', 'b', 'c'], 'b', 'c')).toEqual(['a'])
  expect(once(['a', 'b', 'a'])).toEqual(['a', 'b'])
})
