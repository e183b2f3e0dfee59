import type { StillDrawings } from '../../charts/still/still-drawings.ts'
import { drawMap } from './draw-map.tsx'

export const stillDrawings: StillDrawings = { map: drawMap }
