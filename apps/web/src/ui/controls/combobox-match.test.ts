import { expect, test } from 'vitest'
import { matchItems } from './combobox-match.ts'

const items = [
  { label: 'Kapongan', note: '35.12' },
  { label: 'Kota Pontianak', note: 'Kalimantan Barat · 61.71' },
  { label: 'Kota Mojokerto', note: 'Jawa Timur · 35.76' },
  { label: 'Kabupaten Mojokerto', note: 'Jawa Timur · 35.16' },
]
const labels = (text: string) => matchItems(items, text).map((item) => item.label)

test.each([
  ['', ['Kapongan', 'Kota Pontianak', 'Kota Mojokerto', 'Kabupaten Mojokerto']],
  ['pon', ['Kota Pontianak', 'Kapongan']],
  ['35.76', ['Kota Mojokerto']],
  ['mojokerto kota', ['Kota Mojokerto']],
  ['JAWA', ['Kota Mojokerto', 'Kabupaten Mojokerto']],
  ['atlantis', []],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected)
})
