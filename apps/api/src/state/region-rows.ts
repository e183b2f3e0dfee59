import { summariseRegion, type Theme } from '@estafet/domain'
import { type RegionRow, type ThemedState, toRegionRow } from './kept-rows.ts'

/** A region's sums: over all its commitments, and per theme that any of them has. Empty without commitments. */
export function regionRows(regionCode: string, states: readonly ThemedState[]): RegionRow[] {
  if (states.length === 0) return []
  const themes = new Set<Theme>(states.flatMap((state) => state.themes))
  return [
    toRegionRow(regionCode, 'all', summariseRegion(states)),
    ...[...themes].map((theme) =>
      toRegionRow(regionCode, theme, summariseRegion(states.filter((state) => state.themes.includes(theme)))),
    ),
  ]
}
