import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from './label-places.ts'

const phone = { width: 328, height: 127 }

test('a lone name stands right of its point', () => {
  const [placed] = placeLabels([{ code: 'a', text: 'Kota Pontianak', x: 100, y: 60 }], phone)
  expect(placed).toMatchObject({ textX: 111, textY: 64, hasLeader: false })
})

test('no name covers another or leaves the picture, however close the cities', () => {
  const point = fc.record({ x: fc.integer({ min: 10, max: 318 }), y: fc.integer({ min: 10, max: 117 }) })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), (points) => {
      const labels = points.map(({ x, y }, index) => ({ code: String(index), text: 'Kota Mojokerto', x, y }))
      const placed = placeLabels(labels, phone)
      for (const one of placed) {
        expect(one.textX).toBeGreaterThanOrEqual(0)
        for (const other of placed)
          if (other !== one)
            expect(Math.abs(one.textX - other.textX) >= 92 || Math.abs(one.textY - other.textY) >= 14).toBe(
              true,
            )
      }
    }),
  )
})
