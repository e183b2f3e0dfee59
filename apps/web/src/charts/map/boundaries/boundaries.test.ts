import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RegionTopology, toBoundaries } from './boundaries.ts'
import { groupOf, islandGroups } from './island-groups.ts'
import { mapView, needsMarker } from './map-view.ts'
import { nearestWithin, regionTowards } from './nearest-region.ts'

const file = new URL('../../../../public/geo/boundaries-kabkota.topo.json', import.meta.url)
const boundaries = toBoundaries(JSON.parse(readFileSync(file, 'utf8')) as RegionTopology)
const shapeOf = (code: string) => {
  const shape = boundaries.byCode.get(code)
  if (!shape) throw new Error(code)
  return shape
}

test('all 514 regions are drawn, 98 of them kota, each within an island group', () => {
  expect(boundaries.shapes).toHaveLength(514)
  expect(boundaries.shapes.filter(({ isKota }) => isKota)).toHaveLength(98)
  expect(boundaries.shapes.every(({ path, x, y }) => path.startsWith('M') && Number.isFinite(x + y))).toBe(
    true,
  )
  expect(boundaries.shapes.filter(({ code }) => groupOf(code) === 'all')).toEqual([])
  expect(boundaries.outlines).toMatch(/^M/)
})

test('the country fits a phone and a page; a group of islands is closer', () => {
  expect(mapView(boundaries.boxes.all, 328).height).toBeLessThan(328)
  for (const group of islandGroups.slice(1))
    expect(mapView(boundaries.boxes[group], 328).scale).toBeGreaterThan(
      mapView(boundaries.boxes.all, 328).scale,
    )
})

test('small cities get a circle on a phone, large ones and regencies do not', () => {
  const phone = mapView(boundaries.boxes.all, 328)
  expect(needsMarker(shapeOf('35.76'), phone)).toBe(true)
  expect(needsMarker(shapeOf('62.71'), mapView(boundaries.boxes.all, 1120))).toBe(false)
  expect(needsMarker(shapeOf('35.22'), phone)).toBe(false)
})

test('a finger near a circle means the city; far from any, nothing', () => {
  const { x, y } = shapeOf('35.76')
  expect(nearestWithin(boundaries.shapes, { x: x + 0.5, y }, 8)).toBe('35.76')
  expect(nearestWithin(boundaries.shapes, { x: 0, y: 380 }, 8)).toBeNull()
})

test('arrows lead to land that way, and no further than the coast', () => {
  const mojokerto = shapeOf('35.76')
  const east = regionTowards(boundaries.shapes, mojokerto, 'ArrowRight')
  expect(shapeOf(east ?? '').x).toBeGreaterThan(mojokerto.x)
  expect(regionTowards(boundaries.shapes, mojokerto, 'Enter')).toBeNull()
  const easternmost = boundaries.shapes.toSorted((a, b) => b.x - a.x)[0]
  expect(easternmost && regionTowards(boundaries.shapes, easternmost, 'ArrowRight')).toBeNull()
})

test('every region can be reached with the arrow keys', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']
  const reached = new Set(['35.76'])
  for (const code of reached)
    for (const key of keys) {
      const next = regionTowards(boundaries.shapes, shapeOf(code), key)
      if (next !== null) reached.add(next)
    }
  expect(reached.size).toBe(514)
})
