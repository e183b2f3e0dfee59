import { geoIdentity, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { groupOf, type IslandGroup, islandGroups } from './island-groups.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A region as drawn, in units of a drawing `drawingWidth` wide. */
export interface RegionShape {
  readonly code: string
  readonly name: string
  readonly isKota: boolean
  readonly path: string
  readonly x: number
  readonly y: number
  /** The longer side of its box. */
  readonly size: number
}

export interface Boundaries {
  readonly shapes: readonly RegionShape[]
  readonly byCode: ReadonlyMap<string, RegionShape>
  /** Coasts and the borders between provinces as one path. */
  readonly outlines: string
  readonly boxes: Readonly<Record<IslandGroup, Box>>
}

interface RegionProperties {
  readonly code: string
  readonly name: string
  readonly type: 'kabupaten' | 'kota'
  readonly province_code: string
}
export type RegionTopology = Topology<{ kabkota: GeometryCollection<RegionProperties> }>

const drawingWidth = 1000
const margin = 6

type Corners = readonly [readonly [number, number], readonly [number, number]]

const around = (corners: readonly Corners[]): Box => {
  const left = Math.min(...corners.map(([[x]]) => x)) - margin
  const top = Math.min(...corners.map(([[, y]]) => y)) - margin
  const right = Math.max(...corners.map(([, [x]]) => x)) + margin
  const bottom = Math.max(...corners.map(([, [, y]]) => y)) + margin
  return { left, top, width: right - left, height: bottom - top }
}

/** From degrees to units of the drawing, which all of the file just fits. */
export const toProjection = (topology: RegionTopology) =>
  geoIdentity()
    .reflectY(true)
    .fitSize([drawingWidth, drawingWidth], feature(topology, topology.objects.kabkota))

const provinceOf = ({ properties }: GeometryObject): string => (properties as RegionProperties).province_code

/** Whether a border is one between provinces, or has nothing beyond: the coast. */
export const isOutline = (a: GeometryObject, b: GeometryObject): boolean =>
  a === b || provinceOf(a) !== provinceOf(b)

/**
 * Paths, centres and boxes from the boundary file, once. Degrees are drawn as they are: along the equator that hardly
 * distorts, and no spherical geometry needs to be loaded. Outlines are the borders with no region or another province
 * beyond, so they match exactly.
 */
export const toBoundaries = (topology: RegionTopology): Boundaries => {
  const { kabkota } = topology.objects
  const regions = feature(topology, kabkota)
  const path = geoPath(toProjection(topology)).digits(1)
  const drawn = regions.features.map((region) => {
    const { code, name, type } = region.properties
    const corners: Corners = path.bounds(region)
    const [[left, top], [right, bottom]] = corners
    const [x, y] = path.centroid(region).map((at) => Math.round(at * 10) / 10) as [number, number]
    const size = Math.max(right - left, bottom - top)
    return { shape: { code, name, isKota: type === 'kota', path: path(region) ?? '', x, y, size }, corners }
  })
  const outlines = mesh(topology, kabkota, isOutline)
  const boxOf = (group: IslandGroup) =>
    around(
      drawn.flatMap(({ shape, corners }) =>
        group === 'all' || groupOf(shape.code) === group ? [corners] : [],
      ),
    )
  const shapes = drawn.map(({ shape }) => shape)
  return {
    shapes,
    byCode: new Map(shapes.map((shape) => [shape.code, shape])),
    outlines: path(outlines) ?? '',
    boxes: Object.fromEntries(islandGroups.map((group) => [group, boxOf(group)])) as Record<IslandGroup, Box>,
  }
}
