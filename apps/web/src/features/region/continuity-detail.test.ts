import { expect, test } from 'vitest'
import { continuityDetail } from './continuity-detail.ts'

test.each([
  [
    { status: 'undecided', daysSince: 128, endedHow: null },
    { key: 'region:commitments.day', days: 128 },
  ],
  [{ status: 'ended', daysSince: 641, endedHow: 'absorbed' }, { key: 'vocabulary:endingStates.absorbed' }],
  [{ status: 'ended', daysSince: 641, endedHow: 'lapsed' }, null],
  [{ status: 'confirmed', daysSince: 641, endedHow: null }, null],
] as const)('%j', (continuity, detail) => {
  expect(continuityDetail(continuity)).toEqual(detail)
})
