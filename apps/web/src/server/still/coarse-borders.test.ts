import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { RegionTopology } from '../../charts/map/boundaries/boundaries.ts'
import { coarseBorders, simplified } from './coarse-borders.ts'

const file = new URL('../../../public/geo/boundaries-kabkota.topo.json', import.meta.url)
const topology = JSON.parse(readFileSync(file, 'utf8')) as RegionTopology
const borders = coarseBorders(topology, { leastCorner: 0.7, leastIsland: 1.5 })

test('corners that hardly stand out are left out, the ends never', () => {
  const line = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 8],
  ] as const
  expect(simplified(line, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 8],
  ])
  expect(simplified(line, 1_000)).toEqual([
    [0, 0],
    [10, 8],
  ])
  expect(simplified(line, 0)).toEqual(line)
})

/** Every point of a path, in units of the drawing. */
const pointsOf = (path: string): readonly (readonly [number, number])[] =>
  path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const numbers = [...line.matchAll(/-?\d+/g)].map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[2 * index] ?? Number.NaN
        y += numbers[2 * index + 1] ?? Number.NaN
        return [x, y] as const
      })
    })

test('the land is drawn on whole units, from Aceh to Papua', () => {
  const land = borders.landOf(() => true)
  expect(land).toMatch(/^(?:M\d+ \d+l[-\d ]+z)+$/)
  const xs = pointsOf(land).map(([x]) => x)
  expect(Math.min(...xs)).toBeLessThan(5)
  expect(Math.max(...xs)).toBeGreaterThan(995)
  expect(borders.landOf(() => false)).toBe('')
})

test('regions drawn together have no border between them', () => {
  const banten = (code: string) => code.startsWith('36.')
  const apart = ['36.01', '36.02'].map((one) => borders.landOf((code) => code === one)).join('')
  const together = borders.landOf((code) => code === '36.01' || code === '36.02')
  expect(pointsOf(together).length).toBeLessThan(pointsOf(apart).length)
  expect(pointsOf(borders.landOf(banten)).length).toBeGreaterThan(0)
})

test('borders within a province are drawn where both sides look the same, and those of provinces always', () => {
  const all = borders.within(() => 'same')
  expect(borders.within((code) => code)).toBe('')
  expect(pointsOf(borders.within((code) => code.startsWith('73.'))).length).toBe(pointsOf(all).length)
  expect(pointsOf(borders.within((code) => (code === '73.02' ? 1 : 0))).length).toBeLessThan(
    pointsOf(all).length,
  )
  expect(borders.provinces).toMatch(/^(?:M\d+ \d+l[-\d ]+)+$/)
})
