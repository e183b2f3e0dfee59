import { expect, test } from 'vitest'
import { citedAddress } from './cited-address.ts'

test.each([
  ['https://x.example/kota/61.71', 'https://x.example/kota/61.71?pada=2026-11-29'],
  // Of a host that is not known.
  ['/kota/61.71', '/kota/61.71?pada=2026-11-29'],
  ['https://x.example/kota/61.71#peta', 'https://x.example/kota/61.71?pada=2026-11-29'],
  ['https://x.example/kota/61.71?pada=2019-06-01', 'https://x.example/kota/61.71?pada=2019-06-01'],
  [
    'https://x.example/komitmen?banding=2025-02-19..2026-11-23',
    'https://x.example/komitmen?banding=2025-02-19..2026-11-23',
  ],
  [
    'https://x.example/estafet/bandingkan?kota=36.71~35.76&tampilan=panas',
    'https://x.example/estafet/bandingkan?kota=36.71~35.76&tampilan=panas&pada=2026-11-29',
  ],
])('%s is cited as %s', (href, cited) => {
  expect(citedAddress(href, '2026-11-29')).toBe(cited)
})
