import { readFileSync } from 'node:fs'
import type { Place } from '../src/places/places-of-code.ts'

const rowsOf = (name: string): Record<string, string>[] => {
  // These files quote no cell.
  const text = readFileSync(new URL(`../../db/src/seeds/data/${name}`, import.meta.url), 'utf8')
  const [head = '', ...lines] = text.trim().split('\n')
  const columns = head.trim().split(',')
  return lines.map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(',')
        .map((cell, at) => [columns[at] ?? '', cell]),
    ),
  )
}

const bpsCodes = new Map(rowsOf('bps-codes.csv').map((row) => [row['code'], row['bps_code'] ?? null]))
const provinceNames = new Map(rowsOf('provinces.csv').map((row) => [row['code'], row['name'] ?? null]))
const former = rowsOf('region-events.csv').filter((row) => row['code_before'] !== '')
const formerCodes = (code: string) =>
  former.filter((row) => row['region_code'] === code).map((row) => row['code_before'] ?? '')

/** Every province, kabupaten and kota of the seed, as a search sees them. */
export const allPlaces: readonly Place[] = [
  ...rowsOf('provinces.csv').map((row) => ({
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    shortName: row['name'] ?? '',
    kind: 'province' as const,
    provinceName: null,
    bpsCode: bpsCodes.get(row['code']) ?? null,
    formerCodes: [],
  })),
  ...rowsOf('regions.csv').map((row) => ({
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    shortName: row['short_name'] ?? '',
    kind: row['type'] === 'kota' ? ('kota' as const) : ('kabupaten' as const),
    provinceName: provinceNames.get(row['province_code']) ?? null,
    bpsCode: bpsCodes.get(row['code']) ?? null,
    formerCodes: formerCodes(row['code'] ?? ''),
  })),
]
