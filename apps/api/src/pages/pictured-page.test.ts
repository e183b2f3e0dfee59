import { expect, test } from 'vitest'
import { picturedPage, pictureKey } from './pictured-page.ts'

test.each([
  ['/gambar/kota/61.71.png', '/gambar/kota/:code.png', '/kota/61.71', ''],
  [
    '/gambar/kota/61.71.png?lang=en&pada=2019-06-01&utm=x',
    '/gambar/kota/:code.png',
    '/kota/61.71',
    'pada=2019-06-01',
  ],
  ['/gambar/komitmen/PTK-5.png', '/gambar/komitmen/:id.png', '/komitmen/PTK-5', ''],
  [
    '/gambar/pergantian/61.71/2025-02-20.png',
    '/gambar/pergantian/:code/:date.png',
    '/pergantian/61.71/2025-02-20',
    '',
  ],
  [
    '/gambar/bandingkan.png?ukuran=on_time&kota=36.71~35.76',
    '/gambar/bandingkan.png',
    '/bandingkan',
    'kota=36.71%7E35.76&ukuran=on_time',
  ],
  ['/gambar/keberlanjutan.png?data=simulasi', '/gambar/keberlanjutan.png', '/keberlanjutan', 'data=simulasi'],
  ['/gambar/estafet.png?pada=2019-06-01', '/gambar/estafet.png', '/estafet', ''],
])('%s is a picture', (address, route, path, query) => {
  expect(picturedPage(address)).toMatchObject({ route, path, query })
})

test.each([
  '/gambar/kota.png',
  '/gambar/metode.png',
  '/gambar/.png',
  '/gambar/kota/61.71',
  '/gambar/kota/61.71.svg',
  '/gambar/kota/61.71/x.png',
  '/gambar/kota/%.png',
  '/gambar/bandingkan/.png',
  '/gambar/estafet/.png',
  '/gambar/__proto__.png',
  '/kota/61.71.png',
])('%s is none', (address) => {
  expect(picturedPage(address)).toBeUndefined()
})

test('a picture is told from others by what it depends on alone', () => {
  const key = (address: string) =>
    pictureKey(address, picturedPage(address) ?? { path: '', query: '', route: '' })
  const same = [
    '/gambar/kota/61.71.png?pada=2019-06-01',
    '/gambar/kota/61.71.png?x=1&pada=2019-06-01&lang=id',
  ]
  expect(new Set(same.map(key)).size).toBe(1)
  expect(key('/gambar/kota/61.71.png?lang=en')).not.toBe(key('/gambar/kota/61.71.png'))
  expect(key('/gambar/kota/61.71.png?pada=2019-06-02')).not.toBe(key(same[0] ?? ''))
})
