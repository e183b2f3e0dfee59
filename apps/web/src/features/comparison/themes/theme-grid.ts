import { comparabilityOfPart, type RegionMeasureName, type Theme, themes } from '@estafet/domain'
import type { CellComparability } from '../measures/measure-rows.ts'
import type { ComparedCity, Comparison, MeasureValue } from '../comparison-page.queries.ts'

/** Measures that a theme has of its own; a city reports on everything at once. */
export const themeMeasures = [
  'continuity',
  'on_time',
  'evidence',
  'progress',
] as const satisfies RegionMeasureName[]
export type ThemeMeasure = (typeof themeMeasures)[number]

export interface ThemeCell {
  readonly city: ComparedCity
  /** Null where the city has no commitment on the theme. */
  readonly value: MeasureValue | null
  /** With the first city on this theme; null for the first city itself. */
  readonly comparability: CellComparability | null
}

export interface ThemeRow {
  readonly theme: Theme
  readonly cells: readonly ThemeCell[]
}

/** Themes that at least one of the cities has commitments on, in the order of the vocabulary. */
export const themeRows = ({ items, comparability }: Comparison, measure: ThemeMeasure): readonly ThemeRow[] =>
  themes
    .map((theme) => {
      const values = items.map(
        (city) => city.themes.find((each) => each.theme === theme)?.measures[measure] ?? null,
      )
      return {
        theme,
        cells: items.map((city, index) => {
          const [whole, value] = [comparability[measure][index] ?? null, values[index] ?? null]
          const cases = [values[0]?.denominator ?? 0, value?.denominator ?? 0] as const
          return { city, value, comparability: whole === null ? null : comparabilityOfPart(whole, ...cases) }
        }),
      }
    })
    .filter(({ cells }) => cells.some(({ value }) => value !== null))

/** The measure for the views by theme: the one asked for if themes have it. */
export const themeMeasureOf = (asked: RegionMeasureName | undefined): ThemeMeasure =>
  themeMeasures.find((name) => name === asked) ?? themeMeasures[0]

const shades = 5

const shadeOfShare = (share: number): number => Math.min(shades, Math.floor(share * shades) + 1)

/**
 * From 1 (under a fifth) to 5 (four fifths and more); null where there is no value to shade, and where the bounds of
 * one reach over several shades.
 */
export const shadeOf = (value: MeasureValue | null): number | null => {
  if (value === null) return null
  if (value.rate !== null) return shadeOfShare(value.rate)
  if (value.low === null || value.high === null) return null
  const [from, to] = [shadeOfShare(value.low), shadeOfShare(value.high)]
  return from === to ? from : null
}
