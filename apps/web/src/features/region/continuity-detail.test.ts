import { expect, test } from 'vitest'
import { continuityDetail } from './continuity-detail.ts'

test.each([
  [
    { status: 'undecided', daysSince: 128, endedHow: null, gapSince: null },
    { key: 'region:commitments.day', days: 128 },
  ],
  [
    { status: 'ended', daysSince: 641, endedHow: 'absorbed', gapSince: null },
    { key: 'vocabulary:endingStates.absorbed' },
  ],
  [{ status: 'ended', daysSince: 641, endedHow: 'lapsed', gapSince: null }, null],
  [{ status: 'confirmed', daysSince: 641, endedHow: null, gapSince: null }, null],
  [
    { status: 'not_seen_in_gap', daysSince: 90, endedHow: null, gapSince: '2023-12-10' },
    { key: 'region:commitments.since', since: '2023-12-10' },
  ],
] as const)('%j', (continuity, detail) => {
  expect(continuityDetail(continuity)).toEqual(detail)
})
