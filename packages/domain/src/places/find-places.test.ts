import { describe, expect, it, test } from 'vitest'
import { allPlaces } from '../../test/all-places.ts'
import { placeFinder } from './find-places.ts'
import { placeSynonyms } from './place-synonyms.ts'

const find = placeFinder(allPlaces)
const codes = (text: string): string[] => find(text).map(({ code }) => code)

describe('a place is found by what people call it, first', () => {
  test.each([
    ['DIY', '34'],
    ['Solo', '33.72'],
    ['DKI', '31'],
    ['DKJ', '31'],
    ['Jakarta', '31'],
    ['Jatim', '35'],
    ['Jateng', '33'],
    ['JABAR', '32'],
    ['Sumut', '12'],
    ['NTB', '52'],
    ['ntt', '53'],
    ['Kaltim', '64'],
    ['Provinsi Jawa Timur', '35'],
    ['gubernur jawa timur', '35'],
    ['Kota Baru', '63.02'],
    ['50 Kota', '13.07'],
    ['Jogja', '34'],
    ['Kota Jogja', '34.71'],
    ['Kab. Bandung', '32.04'],
    ['Kota Bandung', '32.73'],
    ['walikota mojokerto', '35.76'],
    ['wali kota mojokerto', '35.76'],
    ['Bupati Bojonegoro', '35.22'],
    ['pemkot pontianak', '61.71'],
    ['Kabupaten Pontianak', '61.02'],
    ['mojokerto kota', '35.76'],
    ['lubuklinggau', '16.73'],
    ['Bau-Bau', '74.72'],
    ['Tanjungpinang', '21.72'],
    ['Kep. Seribu', '31.01'],
    ['Tangsel', '36.74'],
    ['pangkep', '73.10'],
    ['Ujung Pandang', '73.71'],
    ['kota jawa timur mojokerto', '35.76'],
    ['pontinak', '61.71'],
    ['surabya', '35.78'],
    ['Kota Surabya', '35.78'],
    ['bojonegroo', '35.22'],
    ['YOGYAKARTA', '34'],
  ])('%s → %s', (text, code) => {
    expect(codes(text)[0]).toBe(code)
  })
})

describe('nothing rather than a wrong place', () => {
  test.each([
    'atlantis',
    'pengaduan',
    'xyz',
    'qq',
    '%',
    '_',
    '',
    '   ',
    'kota',
    'lapor',
    'diskominfo',
    'DIX',
    'Kota Aceh Tengah',
  ])('%s', (text) => {
    if (text === 'kota') expect(codes(text).every((code) => !code.startsWith('99'))).toBe(true)
    else expect(codes(text)).toEqual([])
  })

  it('gives only one place for an abbreviation that means one', () => {
    for (const text of ['DIY', 'DKI', 'DKJ', 'Jatim', 'NTB', 'NTT', 'Kaltara', '50 Kota', 'Tangsel'])
      expect(codes(text)).toHaveLength(1)
  })
})

it('keeps both of two regions that share a name', () => {
  expect(codes('Bandung').slice(0, 2)).toEqual(['32.04', '32.73'])
  expect(codes('mojokreto')).toEqual(['35.16', '35.76'])
})

it('takes what people call a place before the beginning of another name', () => {
  expect(codes('Kota Solo')[0]).toBe('33.72')
  expect(codes('pemkot solo')[0]).toBe('33.72')
  expect(codes('irian jaya')[0]).toBe('91')
})

it('finds every region by its name, its short name, its code and all people call it', () => {
  for (const { code, name, shortName } of allPlaces) {
    expect(codes(name)[0]).toBe(code)
    expect(codes(code)).toEqual([code])
    expect(codes(`ID-${code}`)).toEqual([code])
    const isSame = allPlaces.filter((other) => other.shortName === shortName).map((other) => other.code)
    // A province may be called as its capital is.
    expect(codes(shortName).slice(0, isSame.length + 1)).toContain(code)
    for (const synonym of placeSynonyms[code] ?? []) expect(codes(synonym).slice(0, 2)).toContain(code)
  }
})

it('knows a region behind every synonym', () => {
  const known = new Set(allPlaces.map(({ code }) => code))
  expect(Object.keys(placeSynonyms).filter((code) => !known.has(code))).toEqual([])
})
