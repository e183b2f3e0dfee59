import { regionListInput } from '@estafet/domain'
import { expect, test } from 'vitest'
import { regionsHref, regionsInput, regionsSearch } from './regions.search.ts'

test('defaults and what cannot be read are left out', () => {
  expect(regionsSearch({ cari: ' ', jenis: 'desa', provinsi: '', halaman: '1' })).toEqual({})
  expect(regionsSearch({ halaman: '-3' })).toEqual({})
})

test('an address is read, asked for and written again', () => {
  const search = regionsSearch({ cari: 'pontinak', jenis: 'kota', provinsi: '61', halaman: '2' })
  expect(search).toEqual({ cari: 'pontinak', jenis: 'kota', provinsi: '61', halaman: 2 })
  const asked = { q: 'pontinak', kind: 'kota', province: '61', limit: 50, offset: 50 }
  expect(regionsInput(search, undefined)).toEqual(asked)
  expect(regionsInput(search, '2019-06-01')).toEqual({ ...asked, asOf: '2019-06-01' })
  expect(regionsHref(search, 3)).toBe('/kota?cari=pontinak&jenis=kota&provinsi=61&halaman=3')
})

test('a page far beyond the end asks for no more than the API allows', () => {
  for (const halaman of [9_999, 10_000_000])
    expect(regionListInput.safeParse(regionsInput({ halaman }, undefined)).success).toBe(true)
})

test('the first page of everything has the plain address', () => {
  expect(regionsInput({}, undefined)).toEqual({ limit: 50, offset: 0 })
  expect(regionsHref({}, 1)).toBe('/kota')
})
