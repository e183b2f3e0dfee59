import { merge, mesh, transform } from 'topojson-client'
import type { GeometryObject, MultiPolygon } from 'topojson-specification'
import { isOutline, type RegionTopology, toProjection } from '../../charts/map/boundaries/boundaries.ts'

/** How coarse a drawing 1000 units wide is. */
export interface Coarseness {
  /** Corners that stand out by fewer square units are left out. */
  readonly leastCorner: number
  /** And islands as small. */
  readonly leastIsland: number
}

/** Which regions, by their codes. */
type Wanted = (code: string) => boolean

/** Borders on whole units, as SVG paths a fraction as long as those of the live map. */
export interface CoarseBorders {
  /** The land of some regions as one shape, without the borders between them. */
  readonly landOf: (isWanted: Wanted) => string
  /** The borders between provinces. */
  readonly provinces: string
  /** The other borders on whose two sides it looks the same. */
  readonly within: (looksOf: (code: string) => unknown) => string
}

type Point = readonly [x: number, y: number]

const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

/**
 * A line without the corners that stand out least, taken away one after the other (Visvalingam and Whyatt 1993). Its
 * ends stay, so that lines still meet.
 */
export const simplified = (line: readonly Point[], least: number): readonly Point[] => {
  const kept = [...line]
  for (;;) {
    let [at, smallest] = [0, least]
    kept.forEach((point, index) => {
      const [before, after] = [kept[index - 1], kept[index + 1]]
      if (before === undefined || after === undefined) return
      const area = triangle(before, point, after)
      if (area < smallest) [at, smallest] = [index, area]
    })
    if (at === 0) return kept
    kept.splice(at, 1)
  }
}

const areaOf = (ring: readonly Point[]): number => {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Points of a line as steps from one to the next; a minus parts two numbers as well as a space. */
const pathOf = (line: readonly Point[], end: '' | 'z'): string => {
  const [first, ...rest] = line
  if (first === undefined) return ''
  let from = first
  const numbers = rest.flatMap(([x, y]) => {
    const step = [x - from[0], y - from[1]]
    from = [x, y]
    return step.every((each) => each === 0) ? [] : step
  })
  const steps = numbers.map((number, index) => (number < 0 || index === 0 ? number : ` ${number}`)).join('')
  return steps === '' ? '' : `M${first.join(' ')}l${steps}${end}`
}

const codeOf = ({ properties }: GeometryObject): string => (properties as { readonly code: string }).code

export const coarseBorders = (topology: RegionTopology, coarseness: Coarseness): CoarseBorders => {
  const { leastCorner, leastIsland } = coarseness
  const { kabkota } = topology.objects
  const projection = toProjection(topology)
  const arcs = topology.arcs.map((arc) => {
    // Each point of the file is told from the one before.
    const decoded = transform(topology.transform ?? null)
    const drawn = arc.map((point, index) => projection(decoded(point, index > 0) as [number, number]))
    return simplified(drawn as Point[], leastCorner).map((point) => point.map(Math.round))
  })
  const coarse = { type: topology.type, objects: topology.objects, arcs }
  const shapes = kabkota.geometries as MultiPolygon[]
  const between = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean): string =>
    mesh(coarse, kabkota, (a, b) => a !== b && isWanted(a, b))
      .coordinates.map((line) => pathOf(line as unknown as Point[], ''))
      .join('')
  return {
    landOf: (isWanted) =>
      merge(
        coarse,
        shapes.filter((shape) => isWanted(codeOf(shape))),
      )
        .coordinates.flat()
        .map((ring) => ring as unknown as Point[])
        .filter((ring) => areaOf(ring) >= leastIsland)
        // The last point is the first.
        .map((ring) => pathOf(ring.slice(0, -1), 'z'))
        .join(''),
    provinces: between(isOutline),
    within: (looksOf) => between((a, b) => !isOutline(a, b) && looksOf(codeOf(a)) === looksOf(codeOf(b))),
  }
}
