import { describe, expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { base, detail, sighting, spell } from '../commitment-fixtures.ts'
import { spanOf } from '../known-day.ts'
import { lifeSummary, revivalsOf } from './life-summary.ts'
import { statusReasons } from '../statuses/status-reasons.ts'

const continuity = (own: object) => ({
  state: { ...base.state, continuity: { ...base.state.continuity, ...own } },
})
const language = { format: formatIn('id'), label: (_: string, word: string) => word }

test('what came back is told on the day of the sighting that shows it', () => {
  const taken = detail({
    sightings: [
      sighting(1, '2021-12-01', { precision: 'month' }),
      sighting(3, '2025-03-01', { precision: 'month' }),
    ],
    revivals: [
      { sightingId: 3, unseenSince: { on: '2021-12-01', precision: 'month' } },
      { sightingId: 99, unseenSince: null },
    ],
  })
  expect(revivalsOf(taken)).toEqual([
    {
      sightingId: 3,
      on: '2025-03-01',
      precision: 'month',
      unseenSince: { on: '2021-12-01', precision: 'month' },
    },
  ])
})

test('the first sign of an end is known no better than its source knows it', () => {
  const ended = detail({
    sightings: [
      sighting(1, '2015-01-01', { precision: 'year' }),
      sighting(2, '2018-12-31', { precision: 'year', state: 'absorbed' }),
    ],
    ...continuity({
      lastSeenAliveOn: '2015-01-01',
      firstSeenEndedOn: '2018-12-31',
      firstSeenEndedPrecision: 'year',
    }),
  })
  expect(lifeSummary(ended)).toEqual({
    lastSeen: { on: '2015-01-01', precision: 'year' },
    firstSeenEnded: { on: '2018-12-31', precision: 'year' },
    revival: null,
  })
})

describe('the sentence on continuity', () => {
  const reasonOf = (own: object) => statusReasons(detail(own), language).continuity

  test('counts from the gap under an acting head', () => {
    expect(
      reasonOf({
        spells: [spell(1, '2023-12-10', null, { capacity: 'pj' })],
        ...continuity({
          status: 'not_seen_in_gap',
          gapSince: '2023-12-10',
          daysSince: 174,
          lastSeenAliveOn: '2021-12-01',
          lastSeenAlivePrecision: 'month',
        }),
      }),
    ).toMatchObject({
      key: 'reason.continuity.not_seen_in_gap.seen',
      values: { gapSince: '10 Desember 2023', day: 'hari ke-174', seen: 'Desember 2021' },
    })
    expect(
      reasonOf(continuity({ status: 'not_seen_in_gap', gapSince: '2023-12-10', lastSeenAliveOn: null })).key,
    ).toBe('reason.continuity.not_seen_in_gap.never_seen')
  })

  test.each([
    ['confirmed', 'reason.continuity.confirmed_in_gap'],
    ['paused', 'reason.continuity.paused_in_gap.seen'],
    ['no_transition_yet', 'reason.continuity.no_transition_yet_in_gap.seen'],
    ['dormant', 'reason.continuity.dormant.seen'],
  ])('of a commitment that is %s names no inauguration in a gap', (status, key) => {
    expect(reasonOf(continuity({ status, gapSince: '2023-12-26' })).key).toBe(key)
  })

  test('says that it was taken up again only under whoever holds the seat', () => {
    const taken = (gapSince: string | null) =>
      reasonOf({
        sightings: [sighting(1, '2021-12-01', { precision: 'month' }), sighting(2, '2025-03-11')],
        revivals: [{ sightingId: 2, unseenSince: { on: '2021-12-01', precision: 'month' } }],
        ...continuity({ status: 'confirmed', gapSince, lastSeenAliveOn: '2025-03-11' }),
      })
    expect(taken(null)).toMatchObject({
      key: 'reason.continuity.taken_up',
      values: { revived: '11 Maret 2025', unseen: 'Desember 2021' },
    })
    expect(taken('2026-01-01').key).toBe('reason.continuity.confirmed_in_gap')
  })
})

test.each([
  ['2018-01-01', 'year', '2018-01-01', '2018-12-31'],
  ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
  ['2024-02-10', 'inferred_day', '2024-02-10', '2024-02-10'],
] as const)('%s known to the %s stands for %s to %s', (on, precision, from, to) => {
  expect(spanOf({ on, precision })).toEqual({ from, to })
})
