import { expect, test } from 'vitest'
import { fewEdits } from './few-edits.ts'

test.each([
  ['', '', 2, 0],
  ['solo', 'solo', 1, 0],
  ['pontinak', 'pontianak', 2, 1],
  ['mojokreto', 'mojokerto', 2, 1],
  ['ab', 'ba', 1, 1],
  ['surabya', 'surabaya', 1, 1],
  ['solo', 'kolo', 1, 1],
  ['solo', 'kota', 2, null],
  ['a', 'abcd', 2, null],
])('%s, %s, at most %i: %s', (a, b, most, edits) => {
  expect(fewEdits(a, b, most)).toBe(edits)
  expect(fewEdits(b, a, most)).toBe(edits)
})
