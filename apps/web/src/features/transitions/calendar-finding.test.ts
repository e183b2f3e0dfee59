import { describe, expect, test } from 'vitest'
import { calendarFindings } from './calendar-finding.ts'
import type { Calendar } from './transitions.queries.ts'

type Days = NonNullable<Calendar['coming']>['days']

const day = (on: string, count: number, daysLeft = 100): Days[number] => ({
  on,
  precision: 'inferred_day',
  daysLeft,
  count,
  isOverdue: false,
  isWatched: false,
  byKind: { province: 0, kabupaten: 0, kota: count },
  seats: [],
})

const calendar = (
  days: Days | null,
  standings: Partial<Calendar['summary']['all']['counts']['byStanding']> = {},
  watched = 0,
) =>
  ({
    coming: days === null ? null : { total: 0, items: [], dayTotal: days.length, days },
    summary: {
      all: {
        watched,
        commitmentsWatched: 21,
        counts: {
          byStanding: {
            decided: 0,
            undecided: 0,
            overdue: 0,
            never_decided: 0,
            not_asked: 0,
            ...standings,
          },
        },
      },
    },
  }) as unknown as Parameters<typeof calendarFindings>[0]

const keys = (told: Parameters<typeof calendarFindings>[0]) => calendarFindings(told).map(({ key }) => key)

describe('what is ahead', () => {
  test('is how many change within 18 months and what changes hands with them', () => {
    expect(calendarFindings(calendar([day('2027-01-24', 1)], {}, 4))[0]).toEqual({
      key: 'coming',
      count: 4,
      total: 4,
      commitments: 21,
    })
  })

  test('is the nearest day when none is near, and the day of most where that is another', () => {
    expect(calendarFindings(calendar([day('2030-02-12', 1), day('2030-02-20', 387)])).slice(0, 2)).toEqual([
      { key: 'none_near', count: 1, total: 1, on: '2030-02-12', precision: 'inferred_day', days: 100 },
      { key: 'busiest', count: 387, total: 387, on: '2030-02-20', precision: 'inferred_day' },
    ])
    expect(keys(calendar([day('2030-02-12', 5), day('2030-02-20', 5)]))).toEqual(['none_near', 'none_open'])
  })

  test('is said to be unknown, and left out where it was not asked for', () => {
    expect(keys(calendar([]))).toEqual(['none', 'none_open'])
    expect(keys(calendar(null))).toEqual(['none_open'])
  })
})

describe('what is owed', () => {
  test.each([
    [
      { undecided: 3, overdue: 5, never_decided: 9 },
      { key: 'open', count: 8, total: 8, overdue: 5 },
    ],
    [{ overdue: 5 }, { key: 'open_overdue', count: 5, total: 5, overdue: 5 }],
    [{ decided: 2, never_decided: 9 }, { key: 'all_decided' }],
    [{ never_decided: 9, not_asked: 2 }, { key: 'none_open' }],
  ])('of %o is told as %o', (standings, finding) => {
    expect(calendarFindings(calendar(null, standings)).at(-1)).toEqual(finding)
  })
})
