import { addDays, type IsoDay, laneSegments } from '@estafet/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acrossHandovers, handoverDays } from './lane-across-gates.ts'
import type { Gate } from './relay-spells.ts'

const asOf = '2025-12-31'
const gate = (on: IsoDay, kind: Gate['kind'] = 'change') => ({ on, kind })
const laneOf = (seen: readonly IsoDay[], claimed: readonly IsoDay[] = []) =>
  laneSegments(
    {
      startedOn: null,
      sightings: seen.map((sightedOn, id) => ({ id, sightedOn, state: 'active' })),
      reports: claimed.map((reportedOn, id) => ({ id, reportedOn, hasEvidence: false, delivery: 'limited' })),
      decisions: [],
    },
    asOf,
  )
const drawn = (
  seen: readonly IsoDay[],
  claimed: readonly IsoDay[],
  gates: readonly ReturnType<typeof gate>[],
) =>
  acrossHandovers(laneOf(seen, claimed), handoverDays(gates, [])).map(
    ({ from, to, kind }) => `${from} ${to} ${kind}`,
  )

describe('a sign of life under one leader says nothing about the next', () => {
  test('the line is unknown from the gate until it is seen again', () => {
    expect(drawn(['2024-12-01', '2025-03-11'], [], [gate('2025-02-20')])).toEqual([
      '2024-12-01 2025-02-20 evidenced',
      '2025-02-20 2025-03-11 unknown',
      '2025-03-11 2025-12-31 evidenced',
    ])
  })

  test('a claim after the gate does not bring the old evidence back', () => {
    expect(drawn(['2024-12-01'], ['2025-04-01'], [gate('2025-02-20')])).toEqual([
      '2024-12-01 2025-02-20 evidenced',
      '2025-02-20 2025-04-01 unknown',
      '2025-04-01 2025-12-31 claimed',
    ])
  })

  test('nor does an old claim outlast the gate once older evidence runs out', () => {
    expect(drawn(['2024-03-01'], ['2025-01-15'], [gate('2025-02-20')])).toEqual([
      '2024-03-01 2025-02-20 evidenced',
      '2025-02-20 2025-12-31 unknown',
    ])
  })

  test('a renewal changes no hands', () => {
    expect(drawn(['2025-01-01'], [], [gate('2025-02-20', 'renewal')])).toEqual([
      '2025-01-01 2025-12-31 evidenced',
    ])
  })

  test('what was seen on the last day is kept', () => {
    expect(drawn([asOf], [], [gate('2025-02-20')])).toEqual([`${asOf} ${asOf} evidenced`])
  })
})

test('the seat changes hands at inaugurations, and when acting heads begin to hold it', () => {
  const spells = (['solid', 'empty', 'hatched', 'solid', 'hatched'] as const).map((look, index) => ({
    look,
    startedOn: `201${index}-01-01`,
  }))
  expect(handoverDays([gate('2013-01-01'), gate('2009-01-01', 'renewal')], spells)).toEqual([
    '2011-01-01',
    '2013-01-01',
    '2014-01-01',
  ])
})

test('whatever the signs and gates: the same days, contiguous, and nothing made firmer', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2018-01-01', days))
  const strength = ['unknown', 'dormant', 'paused', 'claimed', 'evidenced']
  fc.assert(
    fc.property(
      fc.array(day, { maxLength: 6 }),
      fc.array(day, { maxLength: 6 }),
      fc.array(day, { maxLength: 3 }),
      day,
      (seen, claimed, gates, on) => {
        const lane = laneOf(seen, claimed)
        const across = acrossHandovers(lane, gates.toSorted())
        expect(across[0]?.from).toBe(lane.segments[0]?.from)
        expect(across.at(-1)?.to).toBe(lane.segments.at(-1)?.to)
        for (const [index, segment] of across.entries())
          expect(across[index + 1]?.from ?? segment.to).toBe(segment.to)
        const kindOn = (segments: typeof across) =>
          segments.find(({ from, to }) => from <= on && on < to)?.kind ?? 'unknown'
        expect(strength.indexOf(kindOn(across))).toBeLessThanOrEqual(strength.indexOf(kindOn(lane.segments)))
      },
    ),
  )
})
