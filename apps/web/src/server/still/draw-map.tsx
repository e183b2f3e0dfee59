import { renderToStaticMarkup } from 'react-dom/server'
import topologyText from '../../../public/geo/boundaries-kabkota.topo.json?raw'
import { type RegionTopology, toBoundaries } from '../../charts/map/boundaries/boundaries.ts'
import { mapView } from '../../charts/map/boundaries/map-view.ts'
import { MapHighlights, ringedShapes } from '../../charts/map/picture/map-highlights.tsx'
import { MapPatternFill } from '../../charts/map/picture/map-patterns.tsx'
import shapes from '../../charts/map/picture/map-shapes.module.css'
import { CityMarkers, fillOf } from '../../charts/map/picture/region-shapes.tsx'
import { type MapFill, mapPatterns } from '../../charts/map/series/map-fill.ts'
import type { StillMap } from '../../charts/still/still-drawings.ts'
import { type Coarseness, coarseBorders } from './coarse-borders.ts'

// By what a screen of this width shows: below it nothing is missed.
const phone: Coarseness = { leastCorner: 3, leastIsland: 3 }
const desk: Coarseness = { leastCorner: 0.7, leastIsland: 1.5 }
const widestPhone = 560

const load = () => {
  const topology = JSON.parse(topologyText) as RegionTopology
  return {
    boundaries: toBoundaries(topology),
    phone: coarseBorders(topology, phone),
    desk: coarseBorders(topology, desk),
  }
}
let loaded: ReturnType<typeof load> | undefined
/** Made for the first map that is drawn, and kept. */
const known = () => (loaded ??= load())

/**
 * All regions, at rest: what has the same fill is one shape. Its coast is a broad line under it, of which only what lies
 * in the sea is seen, so that no border is sent twice.
 */
const Drawing = ({ series, measure, highlighted, width, id }: StillMap) => {
  const { boundaries, ...coarse } = known()
  const borders = width < widestPhone ? coarse.phone : coarse.desk
  const view = mapView(boundaries.boxes.all, width)
  const { box } = view
  const fillBy = (code: string): MapFill => series.fills.get(code) ?? 'slanted'
  const fills = [...new Set(boundaries.shapes.map(({ code }) => fillBy(code)))]
  return (
    <svg
      role="img"
      aria-label={measure}
      width={view.width}
      height={view.height}
      viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
    >
      <defs>
        {mapPatterns
          .filter((pattern) => fills.includes(pattern))
          .map((pattern) => (
            <MapPatternFill
              key={pattern}
              id={`${id}-${pattern}`}
              pattern={pattern}
              spacing={5 / view.scale}
            />
          ))}
      </defs>
      <use href={`#${id}-land`} className={shapes.coasts} />
      <g className={shapes.regions}>
        <g id={`${id}-land`}>
          {fills.map((fill) => (
            <path key={fill} d={borders.landOf((code) => fillBy(code) === fill)} {...fillOf(fill, id)} />
          ))}
        </g>
        <path
          className={shapes.within}
          // Hatching hides them.
          d={borders.within((code) => (typeof fillBy(code) === 'number' ? fillBy(code) : code))}
        />
      </g>
      <path className={shapes.outlines} d={borders.provinces} />
      <CityMarkers shapes={boundaries.shapes} fills={series.fills} view={view} patternId={id} />
      <MapHighlights shapes={ringedShapes(highlighted, boundaries, series)} view={view} />
    </svg>
  )
}

export const drawMap = (map: StillMap): string => renderToStaticMarkup(<Drawing {...map} />)
