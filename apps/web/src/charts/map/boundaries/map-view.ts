import type { Box, RegionShape } from './boundaries.ts'

/** How the drawing lies in the element: its size in pixels, and pixels per unit of the drawing. */
export interface MapView {
  readonly box: Box
  readonly width: number
  readonly height: number
  readonly scale: number
}

const tallest = 560
const flattest = 2.6
const steepest = 1.05

/** As wide as there is room, as tall as the islands need; a tall group does not fill a whole screen. */
export const mapView = (box: Box, width: number): MapView => {
  const ratio = Math.min(flattest, Math.max(steepest, box.width / box.height))
  const height = Math.round(Math.min(tallest, width / ratio))
  return { box, width, height, scale: Math.min(width / box.width, height / box.height) }
}

const smallest = 6

/** Cities whose outline is under six pixels get a circle, so that all 98 can be seen and touched. */
export const needsMarker = ({ isKota, size }: RegionShape, { scale }: MapView): boolean =>
  isKota && size * scale < smallest

export const markerRadius = ({ width }: MapView): number => (width < 560 ? 2.75 : 3.5)
