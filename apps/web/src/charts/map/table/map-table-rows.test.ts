import { expect, it } from 'vitest'
import type { MapRegion } from '../series/map-input.ts'
import { mapTableOrders, mapTableRows, withValue } from './map-table-rows.ts'

const region = (code: string, name: string, value: number | null, bounds?: readonly [number, number]) =>
  ({
    code,
    name,
    value,
    isSimulated: code >= '99',
    n: null,
    low: bounds?.[0] ?? null,
    high: bounds?.[1] ?? null,
    missing: value === null ? 'unknown' : null,
  }) satisfies MapRegion

const regions = [
  region('11.01', 'Kabupaten Aceh Selatan', null),
  region('35.76', 'Kota Mojokerto', 5),
  region('61.71', 'Kota Pontianak', null, [0.4, 1]),
  region('35.16', 'kabupaten Mojokerto', 2),
  region('36.71', 'Kota Tangerang', 5),
  region('99.71', 'Kota Rekaan', 7),
  region('99.72', 'Kota Andai', null),
  region('99.73', 'Kota Misal', 3),
]
const codes = (part: string, order: (typeof mapTableOrders)[number], set: 'real' | 'simulated' = 'real') =>
  mapTableRows(regions, part, order)[set].map(({ code }) => code)

it('shows every region of which something is known, best first or last or by name', () => {
  expect(codes(withValue, 'highest')).toEqual(['35.76', '36.71', '35.16', '61.71'])
  expect(codes(withValue, 'lowest')).toEqual(['35.16', '35.76', '36.71', '61.71'])
  expect(codes(withValue, 'name')).toEqual(['35.16', '35.76', '61.71', '36.71'])
})

it('shows a province whole, its unknown last', () => {
  expect(codes('11', 'highest')).toEqual(['11.01'])
  expect(codes('35', 'lowest')).toEqual(['35.16', '35.76'])
})

it('never ranks an invented region with real ones', () => {
  for (const part of [withValue, '35'])
    for (const order of mapTableOrders) expect(codes(part, order).every((code) => code < '99')).toBe(true)
  expect(codes(withValue, 'highest', 'simulated')).toEqual(['99.71', '99.73'])
  expect(codes('35', 'highest', 'simulated')).toEqual([])
  expect(codes('99', 'name')).toEqual([])
  expect(codes('99', 'name', 'simulated')).toEqual(['99.72', '99.73', '99.71'])
})

it('loses and doubles nothing, whatever the order', () => {
  for (const order of mapTableOrders) {
    const { real, simulated } = mapTableRows(regions, '', order)
    expect([...real, ...simulated].toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
      regions.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    )
  }
})
