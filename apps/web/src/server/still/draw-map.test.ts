import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { RegionTopology } from '../../charts/map/boundaries/boundaries.ts'
import { mapSeries } from '../../charts/map/series/map-series.ts'
import { drawMap } from './draw-map.tsx'

const file = new URL('../../../public/geo/boundaries-kabkota.topo.json', import.meta.url)
const codes = (JSON.parse(readFileSync(file, 'utf8')) as RegionTopology).objects.kabkota.geometries.map(
  ({ properties }) => (properties as { readonly code: string }).code,
)
// As bad as it gets: neighbours nearly never look the same.
const series = mapSeries(
  codes.map((code, index) => ({
    code,
    name: code,
    value: (index * 7) % 5,
    n: null,
    missing: null,
    isSimulated: false,
  })),
  [1, 2, 3, 4],
)
const draw = (width: number) =>
  drawMap({ series, measure: 'Tepat waktu & banyak', highlighted: ['61.71', '00.00'], width, id: 'x' })

test('a map is light enough to come with its page', () => {
  expect(brotliCompressSync(draw(1080)).length).toBeLessThan(25_000)
  expect(brotliCompressSync(draw(328)).length).toBeLessThan(15_000)
})

test('a map says what it measures, and has a shape for each fill', () => {
  const html = draw(1080)
  expect(html).toMatch(/^<svg role="img" aria-label="Tepat waktu &amp; banyak" width="1080"/)
  expect(html.match(/<path d="M[^"]*" class="[^"]*shade/g)).toHaveLength(5)
  expect(html).toContain('>61.71</text>')
  expect(html).not.toMatch(/NaN|undefined/)
})
