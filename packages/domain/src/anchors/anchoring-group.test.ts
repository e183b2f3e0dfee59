import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, anyAnchors } from '../../test/arbitrary-anchors.ts'
import { anyDay } from '../../test/arbitrary-facts.ts'
import type { AnchorFact, AnchorLevel } from '../facts.ts'
import { anchoringGroup } from './anchoring-group.ts'
import { anchorProfile, isFirm } from './anchor-profile.ts'

const dayZero = '2025-02-20'
const foundations = (levels: readonly (AnchorLevel | null | 'none')[]): AnchorFact[] =>
  (['legal_basis', 'plan_anchoring', 'budget'] as const).flatMap((factor, index) => {
    const level = levels[index]
    return level === undefined || level === 'none' ? [] : [anchorOf(factor, level)]
  })

describe('the group', () => {
  test.each([
    [[2, 2, 2], 'firm'],
    [[3, 2, 3], 'firm'],
    [[2, 1, 2], 'not_firm'],
    [[0, 0, 0], 'not_firm'],
    [[2, 2, null], 'unknown'],
    [[2, 'none', 3], 'unknown'],
    // One that is known to be weak settles it, whatever is not known of the others.
    [['none', null, 1], 'not_firm'],
    [['none', 'none', 'none'], 'unknown'],
  ] as const)('of law, plan and budget at %j is %s', (levels, group) => {
    expect(anchoringGroup(foundations(levels), dayZero)).toBe(group)
  })

  test('is unknown where it hangs on an anchor of the year of day zero', () => {
    const ofYear = foundations([2, 2, 2]).map((anchor, index) =>
      index === 2 ? { ...anchor, fromOn: '2025-12-31', fromPrecision: 'year' as const } : anchor,
    )
    expect(anchoringGroup(ofYear, dayZero)).toBe('unknown')
    expect(anchoringGroup(ofYear, '2025-12-31')).toBe('firm')
    // Another that is known to be weak settles it all the same.
    const weak = ofYear.map((anchor, index) => (index === 0 ? { ...anchor, level: 0 as const } : anchor))
    expect(anchoringGroup(weak, dayZero)).toBe('not_firm')
  })

  test('is unknown where one of the three is only claimed', () => {
    const [law, plan, budget] = foundations([2, 2, 2])
    const claimed = budget && { ...budget, isClaimed: true }
    const known = law && plan ? [law, plan] : []
    expect(anchoringGroup([...known, ...(claimed ? [claimed] : [])], dayZero)).toBe('unknown')
    // A claim that it is weak settles nothing either.
    const weak = claimed && { ...claimed, level: 0 as const }
    expect(anchoringGroup([...known, ...(weak ? [weak] : [])], dayZero)).toBe('unknown')
  })

  test('asks nothing of the other nine', () => {
    expect(anchoringGroup([...foundations([2, 2, 2]), anchorOf('staffing', 0)], dayZero)).toBe('firm')
    expect(anchoringGroup([anchorOf('staffing', 0)], dayZero)).toBe('unknown')
  })

  test('is unknown where the last day of one had passed with nothing on record since, and firm on that last day', () => {
    const [law, plan] = foundations([2, 2])
    const budget = (expiresOn: string) => anchorOf('budget', 2, { expiresOn })
    const group = (expiresOn: string) =>
      anchoringGroup([...(law && plan ? [law, plan] : []), budget(expiresOn)], dayZero)
    expect([group('2025-02-19'), group('2025-02-20')]).toEqual(['unknown', 'firm'])
  })
})

test('is firm just when all three are, and later anchors and order do not matter', () => {
  fc.assert(
    fc.property(anyAnchors, anyDay, (anchors, day) => {
      const group = anchoringGroup(anchors, day)
      const areFirm = anchorProfile(anchors, day).factors.slice(0, 3).every(isFirm)
      expect(group === 'firm').toBe(areFirm)
      expect(anchoringGroup(anchors.filter(({ fromOn }) => fromOn <= day).toReversed(), day)).toBe(group)
    }),
  )
})
