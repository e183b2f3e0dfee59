import type { IsoDay } from '@estafet/domain'
import type { CityCharacter } from '../cities.ts'
import type { SimulatedSpell } from './city-spells.ts'
import type { SimulatedPlace } from '../texts/names.ts'
import type { Draws } from '../prng.ts'
import type { QuarterOutcome } from './report-trail.ts'
import type { SimulatedRows, SourceIndex } from '../rows/simulated-rows.ts'

export interface CityContext {
  readonly place: SimulatedPlace
  readonly name: string
  readonly draws: Draws
  readonly rows: SimulatedRows
  readonly shelve: (title: string) => SourceIndex
}

export interface City extends CityContext {
  readonly character: CityCharacter
  readonly spells: readonly SimulatedSpell[]
  readonly dayZeros: readonly IsoDay[]
  readonly outcomes: readonly QuarterOutcome[]
  /** Positions of the city's plans among all, with the days they run. */
  readonly plans: readonly { readonly index: number; readonly from: IsoDay; readonly to: IsoDay }[]
}
