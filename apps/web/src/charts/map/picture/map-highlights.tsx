import type { Boundaries, RegionShape } from '../boundaries/boundaries.ts'
import type { MapSeries } from '../series/map-series.ts'
import { leaderEnd, placeLabels } from './label-places.ts'
import styles from './map-shapes.module.css'
import { type MapView, markerRadius, needsMarker } from '../boundaries/map-view.ts'

const textSize = 12

/** A ring: around the circle of a small city, else along the region's border. */
export const RegionRing = ({
  shape,
  view,
  className,
}: {
  readonly shape: RegionShape
  readonly view: MapView
  readonly className: string | undefined
}) =>
  needsMarker(shape, view) ? (
    <circle className={className} cx={shape.x} cy={shape.y} r={(markerRadius(view) + 2.5) / view.scale} />
  ) : (
    <path className={className} d={shape.path} />
  )

/** A region to be found, with its name as it is written on maps: the readout and the table have the whole word. */
type RingedShape = RegionShape & { readonly label: string }

export const ringedShapes = (
  codes: readonly string[],
  { byCode }: Boundaries,
  { real }: MapSeries,
): readonly RingedShape[] => {
  const named = new Map(real.map(({ code, name }) => [code, name]))
  return codes.flatMap((code) => {
    const shape = byCode.get(code)
    return shape ? [{ ...shape, label: (named.get(code) ?? shape.name).replace(/^Kabupaten /, 'Kab. ') }] : []
  })
}

/** The few regions to be found among 514: ringed and named. */
export const MapHighlights = ({
  shapes,
  view,
}: {
  readonly shapes: readonly RingedShape[]
  readonly view: MapView
}) => {
  const { box, scale } = view
  // The drawing is centred in its element; labels are placed in pixels and drawn in units.
  const [offsetX, offsetY] = [(view.width - box.width * scale) / 2, (view.height - box.height * scale) / 2]
  const toPixels = ({ x, y }: { x: number; y: number }) => ({
    x: (x - box.left) * scale + offsetX,
    y: (y - box.top) * scale + offsetY,
  })
  const toUnits = (x: number, y: number) => ({
    x: (x - offsetX) / scale + box.left,
    y: (y - offsetY) / scale + box.top,
  })
  const visible = shapes.filter(
    ({ x, y }) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
  )
  const labels = placeLabels(
    visible.map((shape) => ({ code: shape.code, text: shape.label, ...toPixels(shape) })),
    view,
  )
  return (
    <g aria-hidden="true">
      {visible.map((shape) => (
        <RegionRing key={shape.code} shape={shape} view={view} className={styles.highlight} />
      ))}
      {labels.map(({ code, text, x, y, textX, textY, hasLeader }) => {
        const from = toUnits(x, y)
        const at = toUnits(textX, textY)
        const end = leaderEnd({ x, text, textX, textY })
        const lineTo = toUnits(end.x, end.y)
        return (
          <g key={code}>
            {hasLeader && (
              <line className={styles.leader} x1={from.x} y1={from.y} x2={lineTo.x} y2={lineTo.y} />
            )}
            <text
              className={styles.label}
              x={at.x}
              y={at.y}
              fontSize={textSize / scale}
              strokeWidth={4 / scale}
            >
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
