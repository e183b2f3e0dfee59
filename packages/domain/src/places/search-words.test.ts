import { expect, it, test } from 'vitest'
import { sameSearchWords, searchReadings } from './search-words.ts'

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
})

it('reads first what is written, with words that belong together as one', () => {
  expect(searchReadings('Satudata')[0]).toBe('Satudata')
  expect(searchReadings('pelayanan Wali Kota')[0]).toBe('pelayanan "wali kota"')
})

// Whoever writes one of them finds the same as who writes another.
test.each(sameSearchWords.map((group) => [group] as const))('%j are read alike', (group) => {
  const bare = (words: string) =>
    searchReadings(words)
      .map((reading) => reading.replaceAll('"', ''))
      .toSorted()
  for (const words of group) expect(bare(words), words).toEqual([...group].toSorted())
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
