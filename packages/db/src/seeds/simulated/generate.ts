import { generateCity } from './generate-city.ts'
import { addElections } from './rows/write-elections.ts'
import { addHandoverFacts } from './rows/write-handover-facts.ts'
import { placeName, simulatedPlaces, simulatedProvinceCode, simulatedProvinceName } from './texts/names.ts'
import { simulatedPeriods } from './course/reporting-periods.ts'
import { emptyRows, type SimulatedRows } from './rows/simulated-rows.ts'
import { sourceShelf } from './rows/source-shelf.ts'

const year = 2025
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * The simulated province: twelve fictional regions with every kind of handover, report, document and verdict.
 * Pure: no clock, no chance but the seeded draws, so every machine gets the same rows.
 */
export const generateSimulatedProvince = (): SimulatedRows => {
  const rows = emptyRows()
  const shelve = sourceShelf(rows.sources)
  const population = sumOf(simulatedPlaces.map((place) => place.population))
  const areaKm2 = rounded(sumOf(simulatedPlaces.map((place) => place.areaKm2)))
  rows.regions.push({
    code: simulatedProvinceCode,
    name: simulatedProvinceName,
    short_name: simulatedProvinceName,
    kind: 'province',
    province_code: null,
    area_km2: areaKm2,
    population,
    population_year: year,
    density_per_km2: rounded(population / areaKm2),
  })
  for (const place of simulatedPlaces)
    rows.regions.push({
      code: place.code,
      name: placeName(place),
      short_name: place.shortName,
      kind: place.kind,
      province_code: simulatedProvinceCode,
      area_km2: place.areaKm2,
      population: place.population,
      population_year: year,
      density_per_km2: rounded(place.population / place.areaKm2),
      hdi: place.hdi,
      hdi_year: year,
      adjusted_expenditure_thousand_idr: place.expenditureThousandIdr,
      poverty_percent: place.povertyPercent,
      poverty_year: year,
    })
  rows.periods.push(...simulatedPeriods)
  const cities = simulatedPlaces.map((place, position) => generateCity(place, position, rows, shelve))
  // Told after all that happened, so that what is told of handovers leaves what happened as it is.
  for (const { city, lived } of cities) {
    addElections(city)
    addHandoverFacts(city, lived)
  }
  return rows
}
