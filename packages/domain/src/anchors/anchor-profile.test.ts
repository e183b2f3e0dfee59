import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, anyAnchors } from '../../test/arbitrary-anchors.ts'
import { anyDay } from '../../test/arbitrary-facts.ts'
import type { AnchorFact } from '../facts.ts'
import { anchorFactors } from '../vocabulary.ts'
import { anchorProfile, isFirm } from './anchor-profile.ts'

const today = '2026-11-23'
const standingOf = (anchors: readonly AnchorFact[], asOf = today) => {
  const [first] = anchorProfile(anchors, asOf).factors
  return `${first?.standing} ${first?.level}`
}

describe('a profile', () => {
  test('has the twelve factors in their order, unknown where nothing is recorded', () => {
    const profile = anchorProfile([], today)
    expect(profile.factors.map(({ factor }) => factor)).toEqual(anchorFactors)
    expect(profile.factors.every(({ standing, anchor }) => standing === 'unknown' && anchor === null)).toBe(
      true,
    )
    expect(profile).toMatchObject({ firmLow: 0, firmHigh: 12, unknown: 12, expired: 0 })
  })

  test('counts as firm what holds at 2 or more, and leaves room for what is unknown', () => {
    const anchors = [
      anchorOf('legal_basis', 3),
      anchorOf('plan_anchoring', 2),
      anchorOf('budget', 1),
      anchorOf('staffing', 0),
      anchorOf('monitoring', null),
      anchorOf('council_support', 3, { expiresOn: '2024-09-30' }),
    ]
    // Of the twelve: 2 firm, 2 not, 1 without a record since its last day, 7 unknown (6 without any, 1 looked into).
    expect(anchorProfile(anchors, today)).toMatchObject({ firmLow: 2, firmHigh: 10, unknown: 7, expired: 1 })
  })
})

describe('a factor', () => {
  test.each<[what: string, anchors: AnchorFact[], standing: string]>([
    ['not begun yet', [anchorOf('legal_basis', 2, { fromOn: '2026-11-24' })], 'unknown null'],
    ['begun today', [anchorOf('legal_basis', 2, { fromOn: today })], 'in_force 2'],
    ['on its last day', [anchorOf('legal_basis', 2, { expiresOn: today })], 'in_force 2'],
    ['a day later', [anchorOf('legal_basis', 2, { expiresOn: '2026-11-22' })], 'expired 2'],
    ['that could not be established', [anchorOf('legal_basis', null)], 'unknown null'],
    ['known not to be there', [anchorOf('legal_basis', 0)], 'in_force 0'],
    [
      'superseded, even by less',
      [
        anchorOf('legal_basis', 3, { fromOn: '2020-01-01' }),
        anchorOf('legal_basis', 1, { fromOn: '2021-01-01' }),
      ],
      'in_force 1',
    ],
    [
      'superseded by one that ran out: what came before does not come back',
      [
        anchorOf('legal_basis', 2, { fromOn: '2020-01-01' }),
        anchorOf('legal_basis', 3, { fromOn: '2021-01-01', expiresOn: '2022-12-31' }),
      ],
      'expired 3',
    ],
    [
      'established once and not any more',
      [
        anchorOf('legal_basis', 2, { fromOn: '2020-01-01' }),
        anchorOf('legal_basis', null, { fromOn: '2024-01-01' }),
      ],
      'unknown null',
    ],
    ['that only our own file tells', [anchorOf('legal_basis', 3, { isClaimed: true })], 'unknown null'],
    [
      'documented, with a later claim: the claim supersedes nothing',
      [
        anchorOf('legal_basis', 2, { fromOn: '2020-01-01' }),
        anchorOf('legal_basis', 0, { fromOn: '2024-01-01', isClaimed: true }),
      ],
      'in_force 2',
    ],
    [
      'claimed, and run out by the claim',
      [anchorOf('legal_basis', 3, { isClaimed: true, expiresOn: '2022-12-31' })],
      'unknown null',
    ],
    [
      'recorded twice for one day: the later record counts',
      [anchorOf('legal_basis', 3, { id: 902 }), anchorOf('legal_basis', 1, { id: 901 })],
      'in_force 3',
    ],
  ])('%s', (_, anchors, standing) => {
    expect(standingOf(anchors)).toBe(standing)
    expect(standingOf(anchors.toReversed())).toBe(standing)
  })
})

test('a claim is shown where nothing else is recorded, and makes nothing firm', () => {
  const claim = anchorOf('budget', 3, { isClaimed: true })
  const { factors, firmLow, firmHigh } = anchorProfile([claim], today)
  expect(factors.find(({ factor }) => factor === 'budget')).toEqual({
    factor: 'budget',
    standing: 'unknown',
    level: null,
    anchor: claim,
  })
  expect([firmLow, firmHigh]).toEqual([0, 12])
})

describe('always', () => {
  test('claims change no count', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const { factors: _, ...counts } = anchorProfile(anchors, asOf)
        const { factors: __, ...without } = anchorProfile(
          anchors.filter(({ isClaimed }) => isClaimed !== true),
          asOf,
        )
        expect(counts).toEqual(without)
      }),
    )
  })

  test('the range lies within twelve and is as wide as what is unknown or past its last day', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const { factors, firmLow, firmHigh, unknown, expired } = anchorProfile(anchors, asOf)
        expect(firmHigh - firmLow).toBe(unknown + expired)
        expect(firmLow).toBe(factors.filter(isFirm).length)
        expect(firmHigh).toBeLessThanOrEqual(12)
      }),
    )
  })

  test('neither the order of anchors nor later ones change anything', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const profile = anchorProfile(anchors, asOf)
        expect(anchorProfile(anchors.toReversed(), asOf)).toEqual(profile)
        const known = anchors.filter(({ fromOn }) => fromOn <= asOf)
        expect(anchorProfile(known, asOf)).toEqual(profile)
      }),
    )
  })

  test('establishing one more firm factor raises the lower end by one and leaves the upper', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const before = anchorProfile(anchors, asOf)
        const after = anchorProfile([...anchors, anchorOf('monitoring', 2, { fromOn: asOf })], asOf)
        expect([after.firmLow, after.firmHigh]).toEqual([before.firmLow + 1, before.firmHigh])
      }),
    )
  })
})
