import { expect, test } from 'vitest'
import { isOfSimulated } from './cited-page.ts'

test.each([
  ['/kota/99.76', true],
  ['/kota/99', true],
  ['/komitmen/99.76-04', true],
  ['/pergantian/99.76/2027-01-24', true],
  ['/bandingkan?kota=61.71~99.04', true],
  ['/komitmen?daerah=99.04', true],
  ['/keberlanjutan?data=simulasi', true],
  ['/kota/61.71?pada=1999-01-01', false],
  ['/komitmen?cari=99', false],
  ['/', false],
])('%s is of simulated data: %s', (address, expected) => {
  expect(isOfSimulated(address)).toBe(expected)
})
