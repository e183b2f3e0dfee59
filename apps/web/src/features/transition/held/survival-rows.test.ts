import { expect, test } from 'vitest'
import { furthestReached, survivalRows } from './survival-rows.ts'

const bounds = (n: number) => ({
  alive: n,
  ended: 0,
  unknown: 0,
  notReached: 4 - n,
  n,
  low: n === 0 ? null : 1,
  high: n === 0 ? null : 1,
})

test('the furthest horizon that has been reached is the one to tell', () => {
  const rows = survivalRows({ 6: bounds(4), 12: bounds(4), 24: bounds(0) })
  expect(rows.map(({ months }) => months)).toEqual([6, 12, 24])
  expect(furthestReached(rows)?.months).toBe(12)
  expect(furthestReached(survivalRows({ 6: bounds(0), 12: bounds(0), 24: bounds(0) }))).toBeNull()
})
