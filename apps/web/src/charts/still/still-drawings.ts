import { createContext } from 'react'
import type { MapSeries } from '../map/series/map-series.ts'

export interface StillMap {
  readonly series: MapSeries
  /** What is measured: names the picture for those who do not see it. */
  readonly measure: string
  readonly highlighted: readonly string[]
  /** Of the drawing, in px; the page may show it larger or smaller. */
  readonly width: number
  /** Begins the ids in the drawing, so that no two on a page share one. */
  readonly id: string
}

/**
 * Pictures as they stand before, or without, a script: each as the text of an `<svg>`. What draws them knows the
 * boundaries of all regions and goes to no browser.
 */
export interface StillDrawings {
  readonly map: (map: StillMap) => string
}

/** Given by the server that draws a page; nowhere else. */
export const StillDrawingsContext = createContext<StillDrawings | null>(null)
