import { expect, test } from 'vitest'
import { areaPath, linear, linePath } from './plot-paths.ts'

test('a scale leads from values to px, upwards as well', () => {
  const y = linear([0, 0.5], [170, 30])
  expect([0, 0.25, 0.5].map(y)).toEqual([170, 100, 30])
})

test('a line is broken where there is no value, and a lone place is kept', () => {
  expect(linePath([[0, 1], [2, 3], null, [4, 5.26], null], 'straight')).toBe('M0,1L2,3M4,5.3')
  expect(linePath([null, null], 'straight')).toBe('')
})

test('in steps a value holds until the next', () => {
  expect(
    linePath(
      [
        [0, 9],
        [5, 7],
        [8, 7],
      ],
      'steps',
    ),
  ).toBe('M0,9L5,9L5,7L8,7L8,7')
})

test('an area goes out along its upper limits and back along the lower', () => {
  expect(areaPath([[0, 9, 1], [4, 8, 2], null, [6, 5, 5]], 'straight')).toBe('M0,1L4,2L4,8L0,9ZM6,5L6,5Z')
  expect(
    areaPath(
      [
        [0, 9, 1],
        [4, 8, 2],
      ],
      'steps',
    ),
  ).toBe('M0,1L4,1L4,2L4,8L4,9L0,9Z')
})
