import { memo } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { Boundaries } from './boundaries.ts'
import styles from './map-shapes.module.css'
import { type MapView, markerRadius, needsMarker } from './map-view.ts'

/** The style of a shade; without one, the hatch of a missing value. */
export const fillOf = (shade: number | undefined, hatchId: string) =>
  shade === undefined ? { fill: `url(#${hatchId})` } : { className: styles[`shade${shade}`] }

interface RegionShapesProps {
  readonly boundaries: Boundaries
  readonly shadeOf: ReadonlyMap<string, number>
  readonly view: MapView
  readonly hatchId: string
}

/** The 514 regions, coasts and province borders, and circles for small cities. Drawn once; what is pointed at lies above. */
export const RegionShapes = memo(({ boundaries, shadeOf, view, hatchId }: RegionShapesProps) => (
  <>
    <g className={styles.regions}>
      {boundaries.shapes.map(({ code, path }) => (
        <path key={code} data-code={code} d={path} {...fillOf(shadeOf.get(code), hatchId)} />
      ))}
    </g>
    <path className={styles.outlines} d={boundaries.outlines} />
    {boundaries.shapes
      .filter((shape) => needsMarker(shape, view))
      .map(({ code, x, y }) => {
        const shade = shadeOf.get(code)
        return (
          <circle
            key={code}
            data-code={code}
            className={classNames(
              styles.marker,
              shade === undefined ? styles.blank : styles[`shade${shade}`],
            )}
            cx={x}
            cy={y}
            r={markerRadius(view) / view.scale}
          />
        )
      })}
  </>
))
RegionShapes.displayName = 'RegionShapes'
