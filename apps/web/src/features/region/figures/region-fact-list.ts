import type { RegionStory } from '../region-page.queries.ts'

export const regionFactKeys = ['population', 'area', 'density', 'hdi', 'poverty', 'expenditure'] as const
export type RegionFactKey = (typeof regionFactKeys)[number]

export interface RegionFact {
  readonly key: RegionFactKey
  /** Null where no source gives it. */
  readonly value: number | null
  readonly year: number | null
  /** At most this many decimals are shown. */
  readonly decimals: number
}

type Profile = RegionStory['profile']

const fact = (key: RegionFactKey, value: number | null, year: number | null, decimals = 0): RegionFact => ({
  key,
  value,
  year: value === null ? null : year,
  decimals,
})

/** The statistics that make regions alike or unlike, each with its year. */
export const regionFactList = (profile: Profile): RegionFact[] => [
  fact('population', profile.population, profile.populationYear),
  fact('area', profile.areaKm2, null, 1),
  fact('density', profile.densityPerKm2, profile.populationYear),
  fact('hdi', profile.hdi, profile.hdiYear, 2),
  fact('poverty', profile.povertyPercent, profile.povertyYear, 2),
  // Adjusted expenditure is a part of the HDI and of the same year.
  fact('expenditure', profile.adjustedExpenditureThousandIdr, profile.hdiYear),
]
