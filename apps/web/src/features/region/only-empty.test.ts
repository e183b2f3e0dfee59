import { expect, test } from 'vitest'
import { hasOnlyEmpty } from './only-empty.ts'

test.each([
  ['not_asked', 'no_claim', 'no_deadline', true],
  ['not_reported', 'no_claim', 'no_deadline', true],
  ['limited', 'no_claim', 'no_deadline', false],
  ['not_reported', 'claimed', 'no_deadline', false],
  ['not_asked', 'no_claim', 'late', false],
  // That nobody knows how it went is something to say.
  ['not_asked', 'no_claim', 'outcome_unknown', false],
] as const)('%s, %s, %s is nothing on record: %s', (official, evidence, schedule, expected) => {
  expect(hasOnlyEmpty({ official, evidence, schedule })).toBe(expected)
})
