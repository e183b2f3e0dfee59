import { memo } from 'react'
import { classNames } from '../../../ui/text/class-names.ts'
import type { Boundaries, RegionShape } from '../boundaries/boundaries.ts'
import { type MapFill, rangePattern } from '../series/map-fill.ts'
import styles from './map-shapes.module.css'
import { type MapView, markerRadius, needsMarker } from '../boundaries/map-view.ts'

/** The style of a shade, or the pattern of what has none; `patternId` begins the ids of the patterns. */
export const fillOf = (fill: MapFill, patternId: string) =>
  typeof fill === 'string' ? { fill: `url(#${patternId}-${fill})` } : { className: styles[`shade${fill}`] }

// A circle is too small for the patterns of what is missing; one within bounds is not missing.
const markerFill = (fill: MapFill, patternId: string) => {
  if (typeof fill === 'number') return { className: classNames(styles.marker, styles[`shade${fill}`]) }
  return fill === rangePattern
    ? { className: styles.marker, ...fillOf(fill, patternId) }
    : { className: classNames(styles.marker, styles.blank) }
}

interface CityMarkersProps {
  readonly shapes: readonly RegionShape[]
  readonly fills: ReadonlyMap<string, MapFill>
  readonly view: MapView
  readonly patternId: string
}

/** Circles for the cities that are too small to be seen. */
export const CityMarkers = ({ shapes, fills, view, patternId }: CityMarkersProps) =>
  shapes
    .filter((shape) => needsMarker(shape, view))
    .map(({ code, x, y }) => (
      <circle
        key={code}
        data-code={code}
        {...markerFill(fills.get(code) ?? 'slanted', patternId)}
        cx={x}
        cy={y}
        r={markerRadius(view) / view.scale}
      />
    ))

interface RegionShapesProps extends Omit<CityMarkersProps, 'shapes'> {
  readonly boundaries: Boundaries
}

/** The 514 regions, coasts and province borders, and circles for small cities. Drawn once; what is pointed at lies above. */
export const RegionShapes = memo(({ boundaries, fills, view, patternId }: RegionShapesProps) => (
  <>
    <g className={styles.regions}>
      {boundaries.shapes.map(({ code, path }) => (
        <path key={code} data-code={code} d={path} {...fillOf(fills.get(code) ?? 'slanted', patternId)} />
      ))}
    </g>
    <path className={styles.outlines} d={boundaries.outlines} />
    <CityMarkers shapes={boundaries.shapes} {...{ fills, view, patternId }} />
  </>
))
RegionShapes.displayName = 'RegionShapes'
