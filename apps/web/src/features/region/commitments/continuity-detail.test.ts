import type { DatePrecision } from '@estafet/domain'
import { expect, test } from 'vitest'
import { continuityDetail } from './continuity-detail.ts'

const spells: { startedOn: string; startedPrecision: DatePrecision }[] = [
  { startedOn: '2023-12-10', startedPrecision: 'inferred_day' },
  { startedOn: '2025-02-20', startedPrecision: 'inferred_day' },
]
const handed = { dayZero: '2025-02-20', gapSince: null }

test.each([
  [
    { ...handed, status: 'undecided', daysSince: 128, endedHow: null },
    { is: 'day', days: 128, on: '2025-02-20', precision: 'inferred_day' },
  ],
  [
    { ...handed, status: 'ended', daysSince: 641, endedHow: 'absorbed' },
    { is: 'ended', how: 'absorbed' },
  ],
  [{ ...handed, status: 'ended', daysSince: 641, endedHow: 'lapsed' }, null],
  [{ ...handed, status: 'confirmed', daysSince: 641, endedHow: null }, null],
  [
    { status: 'not_seen_in_gap', daysSince: 90, endedHow: null, dayZero: null, gapSince: '2023-12-10' },
    { is: 'since', on: '2023-12-10', precision: 'inferred_day' },
  ],
] as const)('%j', (continuity, detail) => {
  expect(continuityDetail(continuity, spells)).toEqual(detail)
})
