import { expect, it } from 'vitest'
import { suggestionItems, targetOf } from './home-suggestions.ts'

const words = {
  head: (name: string) => `dipimpin ${name}`,
  commitment: (region: string) => `komitmen, ${region}`,
  translated: (text: string) => text,
  all: 'semua',
}
const found = {
  regions: {
    items: [
      { code: '35.76', name: 'Kota Mojokerto', provinceName: 'Jawa Timur', foundHead: null },
      { code: '61.71', name: 'Kota Pontianak', provinceName: 'Kalimantan Barat', foundHead: 'Sutarmidji' },
      { code: '34', name: 'Daerah Istimewa Yogyakarta', provinceName: null, foundHead: null },
    ],
  },
  commitments: { items: [{ id: 'MJK-3', title: 'Pengaduan', titleEn: null, regionName: 'Kota Mojokerto' }] },
}

it('says of each why it is there, and ends with the way to all', () => {
  expect(suggestionItems(found, words)).toEqual([
    { key: 'r 35.76', label: 'Kota Mojokerto', note: 'Jawa Timur · 35.76' },
    { key: 'r 61.71', label: 'Kota Pontianak', note: 'dipimpin Sutarmidji · 61.71' },
    { key: 'r 34', label: 'Daerah Istimewa Yogyakarta', note: '34' },
    { key: 'c MJK-3', label: 'Pengaduan', note: 'komitmen, Kota Mojokerto' },
    { key: 'all', label: 'semua' },
  ])
  expect(suggestionItems(undefined, words)).toEqual([{ key: 'all', label: 'semua' }])
})

it('leads where its key says', () => {
  const [region, , , commitment, all] = suggestionItems(found, words)
  expect(targetOf(region?.key ?? '')).toEqual({ is: 'region', code: '35.76' })
  expect(targetOf(commitment?.key ?? '')).toEqual({ is: 'commitment', id: 'MJK-3' })
  expect(targetOf(all?.key ?? '')).toEqual({ is: 'all' })
})
