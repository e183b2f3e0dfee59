import { Fragment } from 'react'
import hatch from '../../chart-hatch.module.css'
import type { MapPattern } from '../series/map-fill.ts'

const slopes: Readonly<Record<MapPattern, readonly number[]>> = {
  slanted: [45],
  level: [90],
  upright: [0],
  crossed: [45, -45],
  dotted: [],
}

/** One pattern of the map as an SVG fill; use as `url(#id)`. `spacing` in units of the drawing. */
export const MapPatternFill = ({
  id,
  pattern,
  spacing = 5,
}: {
  readonly id: string
  readonly pattern: MapPattern
  readonly spacing?: number
}) => {
  const half = spacing / 2
  return (
    <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse">
      <rect className={hatch.ground} width={spacing} height={spacing} />
      {pattern === 'dotted' && <circle className={hatch.dot} cx={half} cy={half} r={spacing / 8} />}
      {slopes[pattern].map((angle) => (
        <Fragment key={angle}>
          {/* Three parallel lines, so that slanted ones meet at the seams. */}
          {[-1, 0, 1].map((step) => (
            <line
              key={step}
              className={hatch.line}
              x1={half + step * (angle % 90 === 0 ? spacing : spacing * Math.SQRT1_2)}
              x2={half + step * (angle % 90 === 0 ? spacing : spacing * Math.SQRT1_2)}
              y1={-spacing}
              y2={2 * spacing}
              transform={`rotate(${angle} ${half} ${half})`}
              strokeWidth={spacing / 5}
            />
          ))}
        </Fragment>
      ))}
    </pattern>
  )
}
