import { expect, test } from 'vitest'
import { calendarFile, calendarInput, transitionsHref, transitionsSearch } from './transitions.search.ts'

test('what cannot be read is left out, but for a province: the API says that there is none', () => {
  expect(transitionsSearch({ tampilan: 'besok', jenis: 'desa', data: 'semua', halaman: '-2' })).toEqual({})
  expect(transitionsSearch({ provinsi: '98' })).toEqual({ provinsi: '98' })
})

test('an address is read, asked for and written again', () => {
  const search = transitionsSearch({
    tampilan: 'lalu',
    provinsi: '35',
    jenis: 'kota',
    data: 'simulasi',
    halaman: '2',
  })
  expect(calendarInput(search, '2026-07-01')).toEqual({
    asOf: '2026-07-01',
    sample: 'simulated',
    province: '35',
    kind: 'kota',
    when: 'past',
    limit: 50,
    offset: 50,
  })
  expect(transitionsHref(search, { halaman: 3 })).toBe(
    '/pergantian?provinsi=35&tampilan=lalu&jenis=kota&data=simulasi&halaman=3',
  )
  expect(transitionsHref(search, { provinsi: undefined })).toBe(
    '/pergantian?tampilan=lalu&jenis=kota&data=simulasi',
  )
})

test('the whole calendar shows the beginning of each part, whatever page the address names', () => {
  expect(calendarInput(transitionsSearch({ halaman: '3' }), undefined)).toEqual({ limit: 20, offset: 0 })
})

test('files hold the same filter without pages; what is still to come has no decisions to list', () => {
  const coming = calendarInput(transitionsSearch({ tampilan: 'akan', provinsi: '99' }), '2026-07-01')
  expect(calendarFile('transitions', coming)).toBe(
    '/api/v1/transitions?asOf=2026-07-01&province=99&when=coming',
  )
  expect(calendarFile('transitions.csv', coming)).toBe('/api/v1/transitions.csv?asOf=2026-07-01&province=99')
})
