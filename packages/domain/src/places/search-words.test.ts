import { expect, it, test } from 'vitest'
import { searchReadings } from './search-words.ts'

test.each([
  ['walikota', '"wali kota"'],
  ['pelayanan Wali Kota', 'pelayanan "walikota"'],
  ['bansos', '"bantuan sosial"'],
  ['Satudata', '"satu data"'],
  ['ijin', '"izin"'],
  ['ijin usaha', '"izin" usaha'],
  ['perijinan online', '"perizinan" online'],
  ['keluhan', '"pengaduan"'],
])('%s is also read as %s', (text, reading) => {
  expect(searchReadings(text)).toContain(reading)
  expect(searchReadings(text)[0]).toBe(text)
})

it('reads what has no other words as it is written', () => {
  expect(searchReadings('Lapor Semar')).toEqual(['Lapor Semar'])
  expect(searchReadings('')).toEqual([''])
  // Only whole words: an "izinkan" is no "izin".
  expect(searchReadings('izinkan')).toEqual(['izinkan'])
})

it('never reads in more than eight ways', () => {
  expect(searchReadings('walikota perda bansos satudata ijin aduan apbd ppid medsos difabel').length).toBe(8)
})
