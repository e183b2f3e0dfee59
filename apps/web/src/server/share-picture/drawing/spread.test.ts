import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const room = { step: 10, top: 0, bottom: 100 }

test('labels with room enough stay where they belong', () => {
  expect(spread([20, 50, 80], room)).toEqual([20, 50, 80])
})

test('labels too near each other give way, within the room', () => {
  expect(spread([50, 51, 52], room)).toEqual([50, 60, 70])
  expect(spread([98, 99], room)).toEqual([85, 95])
  expect(spread([-5], room)).toEqual([5])
})

test('no two labels cover each other, and none leaves a room that holds them all', () => {
  const wanted = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 10 })
  fc.assert(
    fc.property(wanted, (unordered) => {
      const placed = spread(
        unordered.toSorted((a, b) => a - b),
        room,
      )
      for (const [index, at] of placed.entries()) {
        expect(at).toBeGreaterThanOrEqual(5)
        expect(at).toBeLessThanOrEqual(95)
        if (index > 0) expect(at - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(10)
      }
    }),
  )
})
