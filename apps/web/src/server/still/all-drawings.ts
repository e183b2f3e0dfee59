import type { StillDrawings } from '../../charts/still/still-drawings.ts'
import { drawBounds } from './draw-bounds.tsx'
import { drawLapse } from './draw-lapse.tsx'
import { drawMap } from './draw-map.tsx'
import { drawTrend } from './draw-trend.tsx'

export const stillDrawings: StillDrawings = {
  map: drawMap,
  bounds: drawBounds,
  lapse: drawLapse,
  trend: drawTrend,
}
