import { expect, test } from 'vitest'
import { pictureAddress } from './picture-address.ts'

test.each([
  ['/kota/61.71', 'id', '/gambar/kota/61.71.png'],
  ['/kota/61.71?lang=en', 'en', '/gambar/kota/61.71.png?lang=en'],
  ['/kota/61.71?pada=2019-06-01&lang=en', 'en', '/gambar/kota/61.71.png?pada=2019-06-01&lang=en'],
  // What lies between two days is shown by the picture of the subject as it is now.
  ['/kota/61.71?banding=2019-06-01..2026-11-23&hanya=added', 'id', '/gambar/kota/61.71.png'],
  ['/komitmen/PTK-5', 'id', '/gambar/komitmen/PTK-5.png'],
  ['/pergantian/61.71/2025-02-20', 'id', '/gambar/pergantian/61.71/2025-02-20.png'],
  ['/keberlanjutan?data=simulasi&menurut=tema&halaman=2', 'id', '/gambar/keberlanjutan.png?data=simulasi'],
  [
    '/bandingkan?kota=36.71~35.76&ukuran=on_time&tampilan=tren',
    'id',
    '/gambar/bandingkan.png?kota=36.71~35.76&ukuran=on_time',
  ],
  ['/bandingkan', 'id', '/gambar/estafet.png'],
  ['/bandingkan?kota=36.71', 'id', '/gambar/estafet.png'],
  ['/bandingkan?kota=36.71~36.71', 'id', '/gambar/estafet.png'],
  ['/', 'en', '/gambar/estafet.png?lang=en'],
  ['/?pada=2019-06-01', 'id', '/gambar/estafet.png'],
  ['/kota', 'id', '/gambar/estafet.png'],
  ['/komitmen?cari=a/b', 'id', '/gambar/estafet.png'],
  ['/data/kamus', 'id', '/gambar/estafet.png'],
])('%s in %s is shown by %s', (page, language, picture) => {
  expect(pictureAddress(page, language)).toBe(picture)
})

test('no word of an address leaves its place in it', () => {
  expect(pictureAddress('/kota/61.71?pada="><script>&x=1', 'id')).toBe(
    '/gambar/kota/61.71.png?pada=%22%3E%3Cscript%3E',
  )
})
