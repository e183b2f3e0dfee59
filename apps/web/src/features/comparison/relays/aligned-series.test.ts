import { addMonths, daysBetween } from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import type { RelayInput } from '../../../charts/relay/input/relay-input.ts'
import { alignedFrames, alignedSeries, dayZeroOf } from './aligned-series.ts'

const asOf = '2026-11-23'
const lane = (id: string, from: string, to = asOf): RelayInput['commitments'][number] => ({
  id,
  title: id,
  titleEn: null,
  startedOn: from,
  startedPrecision: 'day',
  lane: {
    segments: [{ from, to, kind: 'evidenced' }],
    signs: [{ on: from, says: 'evidenced', showsLife: true, precision: 'day', source: null }],
    end: to === asOf ? null : { on: to, how: 'lapsed' },
    knots: [],
    sinceHandover: 'unknown',
    sinceGap: null,
  },
  aliases: [],
  milestones: [],
  continuity: { status: 'confirmed' },
  decisions: [],
  firmSteps: [],
})
const city = (
  dayZero: string | null,
  commitments: RelayInput['commitments'],
  kind: 'change' | 'renewal' = 'change',
): RelayInput => ({
  asOf,
  language: 'id',
  profile: { isSimulated: false },
  sources: [],
  spells: [],
  gapSince: null,
  administration: dayZero === null || kind === 'renewal' ? null : { dayZero, precision: 'day' },
  transitions: dayZero === null ? [] : [{ inauguratedOn: dayZero, kind }],
  commitments,
})

describe('aligned on day zero', () => {
  const inputs = [
    city('2025-02-20', [lane('a', '2023-01-01')]),
    city('2024-02-12', [lane('b', '2010-01-01'), lane('c', '2011-01-01', '2012-01-01')]),
  ]
  const series = alignedSeries(inputs)

  test('each city has its own day zero at the same place, on the same scale', () => {
    const places = alignedFrames(inputs).map(
      (frame) =>
        frame && daysBetween(frame.span.from, frame.dayZero) / daysBetween(frame.span.from, frame.span.to),
    )
    expect(places[0]).toBeCloseTo(places[1] ?? 0, 3)
    expect(series.map((each) => each?.dayZero)).toEqual(['2025-02-20', '2024-02-12'])
    for (const each of series) {
      expect(each?.ticks.map(({ count }) => count)).toEqual(series[0]?.ticks.map(({ count }) => count))
      expect(each?.ticks.find(({ count }) => count === 0)?.on).toBe(each?.dayZero)
      expect(each?.gates.map(({ on }) => on)).toEqual([each?.dayZero])
    }
  })

  test('an old city does not squeeze a young one: what lies outside is cut, and counted', () => {
    expect(series[1]?.span.from).toBe(addMonths('2024-02-12', -48))
    expect(series[1]?.lanes.map(({ commitmentId }) => commitmentId)).toEqual(['b'])
    expect(series[1]?.lanes[0]?.segments[0]?.from).toBe(series[1]?.span.from)
    expect(series[1]?.lanes[0]?.signs).toEqual([])
    expect(series[1]?.outside).toBe(1)
    expect(series[0]?.outside).toBe(0)
  })
})

test('a renewal is no day zero, and a city without one cannot be aligned', () => {
  expect(dayZeroOf(city('2025-02-20', [], 'renewal'))).toBeNull()
  expect(
    alignedSeries([city(null, []), city('2025-02-20', [])]).map((each) => each?.dayZero ?? null),
  ).toEqual([null, '2025-02-20'])
  expect(alignedSeries([])).toEqual([])
})
