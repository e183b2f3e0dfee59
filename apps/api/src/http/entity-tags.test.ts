import { expect, test } from 'vitest'
import { hasVersion } from './entity-tags.ts'

test.each([
  ['W/"a.1"', true],
  ['"a.1"', true],
  ['W/"b", W/"a.1"', true],
  ['*', true],
  ['W/"a.1"x', false],
  ['W/"a.11"', false],
  ['a.1', false],
  [undefined, false],
])('If-None-Match: %s is of W/"a.1": %s', (header, expected) => {
  expect(hasVersion(header, 'W/"a.1"')).toBe(expected)
})
