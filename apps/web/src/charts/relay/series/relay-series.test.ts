import { type ContinuityDecisionKind, continuityDecisions } from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import { knotClauses } from './knot-words.ts'
import { asOf, mojokerto, someLane, someMilestone } from '../relay-fixtures.ts'
import type { RelayCommitmentInput, RelayHandoverInput, RelayInput } from '../input/relay-input.ts'
import { relaySeries } from './relay-series.ts'

const withLanes = (...commitments: RelayInput['commitments']) => relaySeries({ ...mojokerto, commitments })
const lastKnot = (...seen: NonNullable<Parameters<typeof someLane>[0]>['seen'] & object) =>
  withLanes(someLane({ seen })).lanes[0]?.knots.at(-1)?.state

describe('the frame', () => {
  const series = relaySeries(mojokerto)

  test('starts a year before the first lane and ends on the day asked for', () => {
    expect(series.span).toEqual({ from: '2015-01-01', to: asOf })
    expect(series.ticks).toHaveLength(11)
  })

  test('reaches for deadlines ahead, but not for far ones', () => {
    const due = (originalDueOn: string) =>
      withLanes(
        someLane({
          seen: [['2024-01-01']],
          milestones: [someMilestone({ originalDueOn, dueOn: null, schedule: 'on_track' })],
        }),
      ).span.to
    expect(due('2026-06-30')).toBe('2026-06-30')
    expect(due('2045-01-01')).toBe('2027-11-23')
  })

  test('leaders are solid, hatched or empty, oldest first, cut at the frame', () => {
    expect(series.spells.map(({ look }) => look)).toEqual([
      'solid',
      'empty',
      'hatched',
      'solid',
      'hatched',
      'solid',
    ])
    expect(series.spells[0]?.from).toBe('2015-01-01')
    expect(series.spells.at(-1)?.to).toBe(asOf)
    expect(series.unrecorded).toEqual([])
  })

  test('time for which nobody is recorded is named, not left blank', () => {
    const { unrecorded } = relaySeries({ ...mojokerto, spells: mojokerto.spells.slice(3) })
    expect(unrecorded).toEqual([{ from: '2016-01-01', to: '2018-12-10' }])
  })

  test('gates know who came in; later ones than the day asked for are not there', () => {
    expect(series.gates.map(({ on, kind, personName }) => [on, kind, personName])).toEqual([
      ['2018-12-10', 'change', 'Ika Puspitasari'],
      ['2025-02-20', 'return', 'Ika Puspitasari'],
    ])
    expect(relaySeries({ ...mojokerto, asOf: '2024-01-01' }).gates).toHaveLength(1)
  })
})

describe('knots say what evidence says of the time after a gate', () => {
  test.each([
    ['seen after it', 'carried', [['2024-01-01'], ['2025-03-11']]],
    ['seen on the day itself', 'carried', [['2024-01-01'], ['2025-02-20']]],
    ['seen only the week before', 'unknown', [['2025-02-13']]],
    ['seen asleep before it', 'dormant', [['2024-01-01'], ['2024-06-01', 'dormant']]],
    ['ended after it', 'ended', [['2024-01-01'], ['2025-05-01', 'lapsed']]],
    ['alive, then ended after it', 'carried', [['2024-01-01'], ['2025-03-01'], ['2025-05-01', 'lapsed']]],
    ['begun after it', 'not_begun', [['2025-03-01']]],
    ['begun on the day itself', 'not_begun', [['2025-02-20']]],
  ] as const)('%s: %s', (_, expected, seen) => {
    expect(lastKnot(...seen)).toBe(expected)
  })
})

describe('the finding', () => {
  test('is as sure of the day of the gate as the record is of the spell that began there', () => {
    const inferred = {
      ...mojokerto,
      administration: { dayZero: '2025-02-20', precision: 'inferred_day' as const },
      spells: mojokerto.spells.map((spell) => ({ ...spell, startedPrecision: 'inferred_day' as const })),
    }
    const { finding, lanes } = relaySeries(inferred)
    expect(finding.main.values['on']).toEqual({ day: '2025-02-20', precision: 'inferred_day' })
    expect(lanes.flatMap(({ knots }) => knots.map(({ precision }) => precision))).toContain('inferred_day')
  })

  test('counts what was alive before the last gate, and says what became of the rest', () => {
    const { finding } = relaySeries(mojokerto)
    expect(finding.main).toEqual({
      key: 'relay.finding.afterHandover',
      values: {
        alive: 1,
        count: 3,
        on: { day: '2025-02-20', precision: 'day' },
        event: { word: 'relay.finding.event.last' },
      },
    })
    expect(finding.rest).toEqual([{ key: 'relay.finding.rest.unknown', values: { count: 2 } }])
  })

  test('does not call the last what a renewal followed', () => {
    const { transitions, ...rest } = mojokerto
    const renewed = {
      ...rest,
      transitions: [...transitions, { inauguratedOn: '2025-06-01', kind: 'renewal' as const }],
    }
    expect(relaySeries({ ...renewed, asOf: '2025-11-23' }).finding.main.values['event']).toEqual({
      word: 'relay.finding.event.lastChange',
    })
  })

  test('leaves out what ended before and what began after, and says so', () => {
    const { finding } = withLanes(
      someLane({ id: 'a', seen: [['2020-01-01'], ['2021-01-01', 'completed_closed']] }),
      someLane({ id: 'b', startedOn: '2025-04-01', seen: [['2025-04-01']] }),
      someLane({ id: 'c', seen: [['2025-04-01']] }),
    )
    expect(finding.main.key).toBe('relay.finding.noneBefore')
    expect(finding.rest.map(({ key }) => key)).toEqual([
      'relay.finding.rest.uncertain',
      'relay.finding.rest.not_begun',
    ])
  })

  test.each([
    ['alive', [['2024-01-01'], ['2025-03-01']], null],
    // What it was at the gate is one thing, how it stands now another: the words above the chart tell the latter.
    ['ended', [['2024-01-01'], ['2025-03-01'], ['2025-05-01', 'lapsed']], null],
    ['unknown', [['2024-01-01']], null],
    ['ended_before', [['2024-01-01'], ['2024-06-01', 'lapsed']], null],
    ['uncertain', [['2025-04-01']], null],
    ['not_begun', [['2025-04-01']], '2025-04-01'],
  ] as const)('of one commitment is about that one: %s', (key, seen, startedOn) => {
    expect(withLanes(someLane({ seen, startedOn })).finding).toMatchObject({
      main: { key: `relay.finding.only.${key}`, values: { on: { day: '2025-02-20' } } },
      rest: [],
    })
  })

  // As in Jakarta: after years nobody recorded the inauguration of 2025 has no kind and so no gate.
  test('counts from and names the day the administration began, also where that day has no gate', () => {
    const { finding, gates } = relaySeries({
      ...mojokerto,
      transitions: mojokerto.transitions.filter(({ inauguratedOn }) => inauguratedOn === '2018-12-10'),
      administration: { dayZero: '2025-02-20', precision: 'inferred_day' },
    })
    expect(gates.map(({ on }) => on)).toEqual(['2018-12-10'])
    expect(finding.main).toEqual({
      key: 'relay.finding.afterHandover',
      values: {
        alive: 1,
        count: 3,
        on: { day: '2025-02-20', precision: 'inferred_day' },
        event: { word: 'relay.finding.event.last' },
      },
    })
    expect(finding.decisions).toBeNull()
  })

  test('without lanes or without a handover', () => {
    expect(withLanes().finding.main.key).toBe('relay.finding.empty')
    expect(
      relaySeries({
        ...mojokerto,
        transitions: [],
        administration: null,
        commitments: mojokerto.commitments.map((each) => ({
          ...each,
          lane: { ...each.lane, knots: [], sinceHandover: null },
        })),
      }).finding.main.key,
    ).toBe('relay.finding.noHandover')
  })
})

test('a revived lane keeps the mark of its end, and every name from the day it began', () => {
  const [row] = withLanes(
    someLane({
      title: 'Nama sekarang',
      seen: [['2020-01-01'], ['2021-01-01', 'lapsed'], ['2025-03-01']],
      aliases: [
        { name: 'Lapor Hendi', fromOn: null, fromPrecision: null },
        { name: 'Nama lahir', fromOn: '2019-01-01', fromPrecision: 'year' },
        { name: 'Sapa Mbak Ita', fromOn: '2022-12-17', fromPrecision: 'day' },
        { name: 'Besok', fromOn: '2026-01-01', fromPrecision: 'day' },
      ],
    }),
  ).lanes
  expect(row?.ends).toMatchObject([{ on: '2021-01-01', how: 'lapsed', isRevived: true }])
  expect(row?.signs.map(({ on, isRevival }) => [on, isRevival])).toEqual([
    ['2020-01-01', false],
    ['2025-03-01', true],
  ])
  expect(row?.names).toEqual([
    { on: '2020-01-01', name: 'Nama lahir', precision: 'year', isFirst: true },
    { on: '2022-12-17', name: 'Sapa Mbak Ita', precision: 'day', isFirst: false },
  ])
  expect(row?.lastSeen?.on).toBe('2025-03-01')
})

test('titles are told in English where they are wanted and have been translated', () => {
  const [translated, untranslated] = relaySeries({
    ...mojokerto,
    language: 'en',
    commitments: [
      someLane({ titleEn: 'Commitment', milestones: [someMilestone({ titleEn: 'Milestone' })] }),
      someLane(),
    ],
  }).lanes
  expect(translated).toMatchObject({ title: 'Commitment', milestones: [{ title: 'Milestone' }] })
  expect(untranslated).toMatchObject({ title: 'Komitmen' })
})

test('borders are as exact as the sign that sets them; not knowing says what was seen before it', () => {
  const commitment = someLane({ seen: [['2021-12-01'], ['2025-03-11']] })
  const [row] = withLanes({
    ...commitment,
    lane: {
      ...commitment.lane,
      signs: commitment.lane.signs.map((sign) => ({
        ...sign,
        precision: sign.on === '2021-12-01' ? 'month' : 'day',
      })),
    },
  }).lanes
  expect(
    row?.segments.map(({ kind, from, to, fromPrecision, toPrecision }) => [
      kind,
      from,
      to,
      fromPrecision,
      toPrecision,
    ]),
  ).toEqual([
    ['evidenced', '2021-12-01', '2022-12-01', 'month', 'month'],
    ['unknown', '2022-12-01', '2025-03-11', 'month', 'day'],
    ['evidenced', '2025-03-11', asOf, 'day', 'day'],
  ])
  expect(row?.segments[1]?.lastSign?.on).toBe('2021-12-01')
})

describe('under an acting head', () => {
  const acting = {
    ...mojokerto,
    asOf: '2024-06-01',
    transitions: mojokerto.transitions.slice(1),
    administration: { dayZero: '2018-12-10', precision: 'day' as const },
    gapSince: '2023-12-10',
  }
  const seen = (id: string, ...days: readonly string[]) =>
    someLane({ id, seen: days.map((on) => [on] as const) }, acting)

  test('the line is unknown until it is seen again, and the finding says of how many it was', () => {
    const series = relaySeries({
      ...acting,
      commitments: [seen('a', '2023-09-01'), seen('b', '2023-09-01', '2024-02-01')],
    })
    expect(
      series.lanes.map(({ segments }) => segments.slice(0, 2).map(({ kind, to }) => [kind, to])),
    ).toEqual([
      [
        ['evidenced', '2023-12-10'],
        ['unknown', '2024-06-01'],
      ],
      [
        ['evidenced', '2023-12-10'],
        ['unknown', '2024-02-01'],
      ],
    ])
    expect(series.gap).toEqual({
      key: 'relay.finding.gap',
      values: { alive: 1, count: 2, on: { day: '2023-12-10', precision: 'day' } },
    })
  })

  test('an inaugurated head has no gap', () => {
    expect(relaySeries(mojokerto).gap).toBeNull()
  })
})

describe('the mark of a knot', () => {
  const decided = (decision: ContinuityDecisionKind): RelayHandoverInput => ({
    dayZero: '2025-02-20',
    standing: 'decided',
    decision: { decision, decidedOn: '2025-04-02', reason: null, pausedUntil: null, source: null },
  })
  const open = (standing: RelayHandoverInput['standing']): RelayHandoverInput => ({
    dayZero: '2025-02-20',
    standing,
    decision: null,
  })
  const alive = [['2024-01-01'], ['2025-03-11']] as const
  const unseen = [['2024-01-01']] as const

  test.each([
    ...continuityDecisions.map((each) => [each, decided(each), alive, null] as const),
    ['undecided', open('undecided'), alive, 276],
    ['overdue', open('overdue'), unseen, 276],
    ['alive_undecided', open('overdue'), alive, 276],
    ['never_decided', open('never_decided'), unseen, null],
    ['alive_undecided', open('never_decided'), alive, null],
    ['not_asked', open('not_asked'), alive, null],
  ] as const)('%s', (mark, handover, seen, openDays) => {
    const knot = withLanes(someLane({ seen, decisions: [handover] })).lanes[0]?.knots.at(-1)
    expect(knot).toMatchObject({ mark, openDays })
  })

  test.each(['day', 'inferred_day', 'year'] as const)(
    'counts the days no surer than the gate: %s',
    (precision) => {
      const knot = withLanes(someLane({ seen: unseen, decisions: [open('overdue')] })).lanes[0]?.knots.at(-1)
      if (knot === undefined || knot.mark === null) throw new Error('the knot is missing')
      expect(knotClauses({ ...knot, mark: knot.mark, precision })[0]?.values).toEqual({
        day: { day: '2025-02-20', precision, days: 276 },
      })
    },
  )

  test.each([
    ['change', 'uncertain'],
    ['return', 'uncertain'],
    ['renewal', 'renewal'],
  ] as const)('that nothing is asked says why, by the kind of gate: %s', (kind, why) => {
    const [row] = relaySeries({
      ...mojokerto,
      transitions: [{ inauguratedOn: '2025-02-20', kind }],
      commitments: [someLane({ seen: unseen, decisions: [open('not_asked')] })],
    }).lanes
    const knot = row?.knots.at(-1)
    if (knot === undefined || knot.mark === null) throw new Error('the knot is missing')
    expect(knotClauses({ ...knot, mark: knot.mark }).map(({ key }) => key)).toEqual([
      `relay.knot.notAsked.${why}`,
    ])
  })

  test('is none where nothing was handed over', () => {
    const [row] = withLanes(someLane({ seen: unseen, decisions: [] })).lanes
    expect(row?.knots.map(({ mark }) => mark)).toEqual([null])
  })

  test('of all lanes is counted in words below the finding', () => {
    const lanes = [someLane({ seen: unseen, decisions: [decided('pause')] }), someLane({ seen: unseen })]
    expect(withLanes(...lanes).finding.decisions).toEqual({
      key: 'relay.finding.decisions.some',
      values: { count: 1, all: 2 },
    })
    expect(withLanes(...lanes.slice(1), ...lanes.slice(1)).finding.decisions?.key).toBe(
      'relay.finding.decisions.none',
    )
  })
})

describe('how firmly it was held', () => {
  const step = (from: string, firmLow: number, firmHigh: number) => ({
    from,
    precision: 'day' as const,
    firmLow,
    firmHigh,
    begun: [],
    expired: [],
    source: null,
  })
  const firmOf = (...firmSteps: RelayCommitmentInput['firmSteps']) =>
    withLanes(someLane({ seen: [['2020-01-01'], ['2024-06-01', 'lapsed']], firmSteps })).lanes[0]?.firm.map(
      ({ from, to, size, sizeAtMost }) => [from, to, size, sizeAtMost],
    )

  test('is drawn while the lane runs, in four sizes', () => {
    expect(firmOf(step('2019-01-01', 2, 5), step('2021-01-01', 6, 8), step('2023-01-01', 9, 9))).toEqual([
      ['2020-01-01', '2021-01-01', 1, 2],
      ['2021-01-01', '2023-01-01', 3, 3],
      ['2023-01-01', '2024-06-01', 4, 4],
    ])
  })

  test('is absent where nothing is known', () => {
    expect(firmOf()).toEqual([])
    expect(firmOf(step('2020-01-01', 0, 12))).toEqual([])
  })
})
