import type { RegionKind } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertRows } from '../insert-rows.ts'
import { keepSources } from '../keep-sources.ts'
import { regionSources } from './national-sources.ts'
import { recordRegionCodes } from './region-codes.ts'
import { numberOrNull, readSeedTable } from '../seed-files.ts'

type PlaceColumn =
  | 'code'
  | 'name'
  | 'lat'
  | 'lon'
  | 'area_km2'
  | 'population'
  | 'population_year'
  | 'density_per_km2'
type ProvinceColumn = PlaceColumn | 'poverty_pct_march' | 'poverty_year'
type RegionColumn =
  | PlaceColumn
  | 'short_name'
  | 'type'
  | 'is_administrative'
  | 'province_code'
  | 'hdi'
  | 'hdi_year'
  | 'adj_expenditure_pc_thousand_idr'
  | 'poverty_pct'
  | 'poverty_year'

const place = (row: Record<PlaceColumn, string>) => ({
  code: row.code,
  name: row.name,
  latitude: numberOrNull(row.lat),
  longitude: numberOrNull(row.lon),
  area_km2: numberOrNull(row.area_km2),
  population: numberOrNull(row.population),
  population_year: numberOrNull(row.population_year),
  density_per_km2: numberOrNull(row.density_per_km2),
})

/** Loads the 38 provinces and 514 kabupaten and kota with their attributes, codes and what became of
 * them, and the sources of those. */
export async function seedRegions(transaction: Transaction<DB>): Promise<void> {
  const provinces = readSeedTable<ProvinceColumn>('provinces.csv')
  const regions = readSeedTable<RegionColumn>('regions.csv')
  await keepSources(transaction, regionSources)
  await insertRows(
    transaction,
    'region',
    provinces.map((row) => ({
      ...place(row),
      short_name: row.name,
      kind: 'province' as const,
      poverty_percent: numberOrNull(row.poverty_pct_march),
      poverty_year: numberOrNull(row.poverty_year),
    })),
  )
  await insertRows(
    transaction,
    'region',
    regions.map((row) => ({
      ...place(row),
      short_name: row.short_name,
      kind: row.type as RegionKind,
      province_code: row.province_code,
      is_administrative: row.is_administrative === 'true',
      hdi: numberOrNull(row.hdi),
      hdi_year: numberOrNull(row.hdi_year),
      adjusted_expenditure_thousand_idr: numberOrNull(row.adj_expenditure_pc_thousand_idr),
      poverty_percent: numberOrNull(row.poverty_pct),
      poverty_year: numberOrNull(row.poverty_year),
    })),
  )
  await recordRegionCodes(transaction)
}
