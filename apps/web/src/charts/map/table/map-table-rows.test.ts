import { expect, it } from 'vitest'
import type { MapRegion } from '../series/map-input.ts'
import { mapTableOrders, mapTableRows, withValue } from './map-table-rows.ts'

const region = (code: string, name: string, value: number | null, bounds?: readonly [number, number]) =>
  ({
    code,
    name,
    value,
    isSimulated: false,
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
]
const codes = (part: string, order: (typeof mapTableOrders)[number]) =>
  mapTableRows(regions, part, order).map(({ code }) => code)

it('shows every region of which something is known, best first or last or by name', () => {
  expect(codes(withValue, 'highest')).toEqual(['35.76', '36.71', '35.16', '61.71'])
  expect(codes(withValue, 'lowest')).toEqual(['35.16', '35.76', '36.71', '61.71'])
  expect(codes(withValue, 'name')).toEqual(['35.16', '35.76', '61.71', '36.71'])
})

it('shows a province whole, its unknown last', () => {
  expect(codes('11', 'highest')).toEqual(['11.01'])
  expect(codes('35', 'lowest')).toEqual(['35.16', '35.76'])
})

it('loses and doubles nothing, whatever the order', () => {
  for (const order of mapTableOrders)
    expect(mapTableRows(regions, '', order).toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
      regions.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    )
})
