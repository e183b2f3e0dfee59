import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, anyAnchors } from '../../test/arbitrary-anchors.ts'
import { anyDay } from '../../test/arbitrary-facts.ts'
import type { AnchorFact } from '../facts.ts'
import { anchorFactors } from '../vocabulary.ts'
import { anchorProfile } from '../anchors/anchor-profile.ts'
import { type AtRiskOrder, byRisk, type RiskFacts, riskReasonKinds, riskReasons } from './risk-reasons.ts'

const today = '2026-11-23'
/** Twelve factors at 3 without an end: nothing to fear. */
const solid = anchorFactors.map((factor) => anchorOf(factor, 3))
const instead = (...anchors: readonly AnchorFact[]) => [
  ...solid.filter(({ factor }) => anchors.every((each) => each.factor !== factor)),
  ...anchors,
]

const reasonsOf = (anchors: readonly AnchorFact[], facts: Partial<RiskFacts> = {}, asOf = today) =>
  riskReasons(
    {
      profile: anchorProfile(anchors, asOf),
      namedAfterLeader: false,
      lastSeenAliveOn: '2026-10-01',
      lastSeenAlivePrecision: 'day',
      expectedOn: '2027-01-24',
      ...facts,
    },
    asOf,
  )

describe('the reasons', () => {
  test('are none where everything holds and it was seen lately', () => {
    expect(reasonsOf(solid)).toEqual([])
  })

  test.each<[what: string, anchors: AnchorFact[], facts: Partial<RiskFacts>, reasons: object[]]>([
    ['the head’s name, as recorded', solid, { namedAfterLeader: true }, [{ kind: 'named_after_leader' }]],
    [
      'the head’s name, as an anchor',
      instead(anchorOf('non_personal_identity', 0)),
      { namedAfterLeader: null },
      [{ kind: 'named_after_leader' }],
    ],
    [
      'an SK where law is concerned',
      instead(anchorOf('legal_basis', 1)),
      {},
      [{ kind: 'weak_anchor', factor: 'legal_basis', level: 1 }],
    ],
    ['level 1 of anything else is none', instead(anchorOf('staffing', 1)), {}, []],
    [
      'level 0 of anything',
      instead(anchorOf('staffing', 0)),
      {},
      [{ kind: 'weak_anchor', factor: 'staffing', level: 0 }],
    ],
    [
      'a budget that ends with the year',
      instead(anchorOf('budget', 2, { expiresOn: '2026-12-31' })),
      {},
      [{ kind: 'anchor_expires', factor: 'budget', level: 2, expiresOn: '2026-12-31' }],
    ],
    [
      'what has run out',
      instead(anchorOf('civil_society', 2, { expiresOn: '2026-06-30' })),
      {},
      [{ kind: 'anchor_expired', factor: 'civil_society', expiresOn: '2026-06-30' }],
    ],
    ['what is not known', solid.slice(0, 9), {}, [{ kind: 'anchors_unknown', unknown: 3 }]],
    [
      'a year and a day unseen',
      solid,
      { lastSeenAliveOn: '2025-11-22' },
      [{ kind: 'not_seen_lately', lastSeenAliveOn: '2025-11-22', lastSeenAlivePrecision: 'day' }],
    ],
    ['a year unseen is none', solid, { lastSeenAliveOn: '2025-11-23' }, []],
    [
      'never seen',
      solid,
      { lastSeenAliveOn: null, lastSeenAlivePrecision: null },
      [{ kind: 'not_seen_lately', lastSeenAliveOn: null, lastSeenAlivePrecision: null }],
    ],
  ])('%s', (_, anchors, facts, reasons) => {
    expect(reasonsOf(anchors, facts)).toEqual(reasons)
  })

  test('come in one order: name, weak, expiring, expired, unknown, unseen', () => {
    const anchors = [
      anchorOf('legal_basis', 1),
      anchorOf('budget', 2, { expiresOn: '2026-12-31' }),
      anchorOf('staffing', 0),
      anchorOf('monitoring', 2, { expiresOn: '2025-12-31' }),
    ]
    const kinds = reasonsOf(anchors, { namedAfterLeader: true, lastSeenAliveOn: null }).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual([
      'named_after_leader',
      'weak_anchor',
      'weak_anchor',
      'anchor_expires',
      'anchor_expired',
      'anchors_unknown',
      'not_seen_lately',
    ])
  })

  test('do not depend on the order of anchors or on later ones, and keep their order', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, anyDay, (anchors, asOf, expectedOn) => {
        const reasons = reasonsOf(anchors, { expectedOn }, asOf)
        const known = anchors.filter(({ fromOn }) => fromOn <= asOf).toReversed()
        expect(reasonsOf(known, { expectedOn }, asOf)).toEqual(reasons)
        const places = reasons.map(({ kind }) => riskReasonKinds.indexOf(kind))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('the order of the list', () => {
  const entry = (id: string, expectedOn: string, firmLow: number, firmHigh: number): AtRiskOrder => ({
    id,
    expectedOn,
    firmLow,
    firmHigh,
  })

  test('is by day, then the lower and the upper end of what is firm, then the id', () => {
    const ordered = [
      entry('d', '2026-12-01', 9, 12),
      entry('a', '2027-01-24', 1, 4),
      entry('b', '2027-01-24', 1, 9),
      entry('c', '2027-01-24', 1, 9),
      entry('e', '2027-01-24', 2, 3),
    ]
    expect(ordered.toReversed().toSorted(byRisk)).toEqual(ordered)
  })
})
