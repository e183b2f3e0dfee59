import { expect, test } from 'vitest'
import { regionsHref, regionsInput, regionsSearch } from './regions.search.ts'

test('defaults and what cannot be read are left out', () => {
  expect(regionsSearch({ q: ' ', jenis: 'desa', provinsi: '', hal: '1' })).toEqual({})
  expect(regionsSearch({ hal: '-3' })).toEqual({})
})

test('an address is read, asked for and written again', () => {
  const search = regionsSearch({ q: 'pontinak', jenis: 'kota', provinsi: '61', hal: '2' })
  expect(search).toEqual({ q: 'pontinak', jenis: 'kota', provinsi: '61', hal: 2 })
  expect(regionsInput(search)).toEqual({ q: 'pontinak', kind: 'kota', province: '61', limit: 50, offset: 50 })
  expect(regionsHref(search, 3)).toBe('/kota?q=pontinak&jenis=kota&provinsi=61&hal=3')
})

test('the first page of everything has the plain address', () => {
  expect(regionsInput({})).toEqual({ limit: 50, offset: 0 })
  expect(regionsHref({}, 1)).toBe('/kota')
})
