import { describe, expect, it, test } from 'vitest'
import { canBePublicAddress, publicAddress } from './public-address.ts'

describe.each(['https://contoh.example/estafet', 'https://contoh.example/estafet/'])('under %s', (base) => {
  const { of, prefix, inside } = publicAddress(base)

  it('gives full addresses', () => {
    expect(prefix).toBe('/estafet')
    expect(of('/komitmen/99.71-03')).toBe('https://contoh.example/estafet/komitmen/99.71-03')
  })

  it.each([
    ['/estafet', '/'],
    ['/estafet/', '/'],
    ['/estafet?lang=en', '/?lang=en'],
    ['/estafet/kota/35.76?lang=en', '/kota/35.76?lang=en'],
    ['/kota/35.76', '/kota/35.76'],
    ['/estafetlain', '/estafetlain'],
  ])('reads %s as %s', (asked, path) => {
    expect(inside(asked)).toBe(path)
  })
})

test('at the root of a host, or unknown, addresses keep their paths', () => {
  expect(publicAddress('https://contoh.example/').of('/metode')).toBe('https://contoh.example/metode')
  expect(publicAddress('https://contoh.example').inside('/estafet/kota')).toBe('/estafet/kota')
  expect(publicAddress(undefined).of('/metode')).toBe('/metode')
})

test.each([
  ['https://contoh.example', true],
  ['http://localhost:8080/a/b/', true],
  ['https://contoh.example/kota/estafet', false],
  ['https://contoh.example/api', false],
  ['https://contoh.example/?a=1', false],
  ['https://contoh.example/#a', false],
  ['https://contoh.example/a b', false],
  ['ftp://contoh.example', false],
  ['contoh.example', false],
])('%s can be the public address: %s', (text, can) => {
  expect(canBePublicAddress(text)).toBe(can)
})
