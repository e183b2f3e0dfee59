import { expect, test } from 'vitest'
import { handoverDays } from './coming-handover-days.ts'

const seat = (regionCode: string) => ({
  regionCode,
  regionName: regionCode,
  personName: null,
  capacity: 'definitive' as const,
  basis: 'end_of_term' as const,
})
const day = (daysLeft: number, count: number, codes: string[]) => ({
  on: '2030-02-20',
  precision: 'inferred_day' as const,
  daysLeft,
  isOverdue: daysLeft < 0,
  count,
  seats: codes.map(seat),
})

test('of a day when hundreds change a few are named and the others counted', () => {
  const [line] = handoverDays({ nextHandovers: [day(1185, 360, ['a', 'b', 'c', 'd', 'e', 'f'])] })
  expect(line).toMatchObject({
    precision: 'inferred_day',
    when: 'left',
    days: 1185,
    count: 360,
    others: 357,
  })
  expect(line?.seats.map(({ regionCode }) => regionCode)).toEqual(['a', 'b', 'c'])
})

test('of a day with few seats every one is named', () => {
  const lines = handoverDays({ nextHandovers: [day(-4, 2, ['a', 'b']), day(0, 1, ['c'])] })
  expect(lines).toMatchObject([
    { when: 'overdue', days: 4, others: 0 },
    { when: 'today', days: 0, others: 0 },
  ])
})
