import { expect, it } from 'vitest'
import type { HistoricState } from '../../as-of/state-record.ts'
import { compareIn, type KeptSort, type CommitmentOn, listOrders } from './list-fields.ts'

const listed = (
  id: string,
  state: Partial<HistoricState>,
  rest: Partial<CommitmentOn> = {},
): CommitmentOn => ({
  id,
  regionCode: '35.76',
  state: state as HistoricState,
  ...rest,
})

it.each<[KeptSort, readonly CommitmentOn[], readonly string[]]>([
  [
    'activity',
    [
      listed('c', { lastActivityOn: null }),
      listed('b', { lastActivityOn: '2024-01-01' }),
      listed('a', { lastActivityOn: '2024-01-01' }),
      listed('d', { lastActivityOn: '2025-01-01' }),
    ],
    ['d', 'a', 'b', 'c'],
  ],
  [
    'due',
    [
      listed('a', { nextDueOn: null }),
      listed('c', { nextDueOn: '2025-06-30' }),
      listed('b', { nextDueOn: '2024-06-30' }),
    ],
    ['b', 'c', 'a'],
  ],
  [
    'progress',
    [
      listed('a', { progressPercent: null }),
      listed('b', { progressPercent: 0 }),
      listed('c', { progressPercent: 100 }),
    ],
    ['c', 'b', 'a'],
  ],
  [
    'region',
    [
      listed('a', { lastActivityOn: '2024-01-01' }, { regionCode: '61.71' }),
      listed('b', { lastActivityOn: null }),
      listed('c', { lastActivityOn: '2020-01-01' }),
    ],
    ['c', 'b', 'a'],
  ],
  ['title', [listed('b', {}, { titleKey: 'air' }), listed('a', {}, { titleKey: 'zakat' })], ['b', 'a']],
])('orders by %s, what is not known last', (sort, given, expected) => {
  expect(given.toSorted(compareIn(listOrders[sort])).map(({ id }) => id)).toEqual(expected)
})
