import { createContext } from 'react'
import type { BoundsPlotProps } from '../survival/bounds-marks.tsx'
import type { LapsePlotProps } from '../survival/lapse-room.ts'
import type { TrendPlotProps } from '../trend/trend-marks.tsx'
import type { MapSeries } from '../map/series/map-series.ts'

/** Begins the ids in a drawing, so that no two on a page share one. */
interface WithId {
  readonly id: string
}

export interface StillMap extends WithId {
  readonly series: MapSeries
  /** What is measured: names the picture for those who do not see it. */
  readonly measure: string
  readonly highlighted: readonly string[]
  /** Of the drawing, in px; the page may show it larger or smaller. */
  readonly width: number
}
export type StillBounds = BoundsPlotProps & WithId
export type StillLapse = LapsePlotProps & WithId
export type StillTrend = TrendPlotProps & WithId

/**
 * Pictures as they stand before, or without, a script: each as the text of an `<svg>`. What draws them goes
 * to no browser: of the map it knows the boundaries of all regions, and plots a library draws there.
 */
export interface StillDrawings {
  readonly map: (map: StillMap) => string
  readonly bounds: (plot: StillBounds) => string
  readonly lapse: (plot: StillLapse) => string
  readonly trend: (plot: StillTrend) => string
}

/** Given by the server that draws a page; nowhere else. */
export const StillDrawingsContext = createContext<StillDrawings | null>(null)
