import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, anyAnchors } from '../../test/arbitrary-anchors.ts'
import { anyDay } from '../../test/arbitrary-facts.ts'
import type { AnchorFact } from '../facts.ts'
import { anchorProfile } from './anchor-profile.ts'
import { anchorWarnings, isWatched } from './anchor-warnings.ts'

const today = '2026-11-23'
const told = (anchors: readonly AnchorFact[], nextTransitionOn: string | null, asOf = today) =>
  anchorWarnings(anchorProfile(anchors, asOf), nextTransitionOn, asOf).map(
    ({ kind, factor, expiresOn }) => `${kind} ${factor} ${expiresOn}`,
  )

describe('watching', () => {
  test.each([
    [null, false],
    ['2028-05-24', false],
    ['2028-05-23', true],
    [today, true],
    ['2026-10-01', true],
  ])('a transition expected on %s: %s', (expectedOn, watched) => {
    expect(isWatched(expectedOn, today)).toBe(watched)
  })
})

describe('an anchor that expires before the next term', () => {
  const budget = anchorOf('budget', 2, { expiresOn: '2026-12-31' })
  test.each<[what: string, anchor: AnchorFact, next: string | null, isWarned: boolean]>([
    ['is warned of while the transition is near', budget, '2027-01-24', true],
    ['not while it is far', budget, '2028-05-24', false],
    ['not where none is expected', budget, null, false],
    ['not where the term changes first', budget, '2026-12-31', false],
    ['nor on the day it changes', budget, '2026-12-30', false],
    ['not where it is not firm', { ...budget, level: 1 }, '2027-01-24', false],
    ['not where it has no end', { ...budget, expiresOn: null }, '2027-01-24', false],
    ['not once it has run out', { ...budget, expiresOn: '2026-11-22' }, '2027-01-24', false],
    ['but on its last day', { ...budget, expiresOn: today }, '2027-01-24', true],
    ['not before it begins', { ...budget, fromOn: '2026-12-01' }, '2027-01-24', false],
  ])('%s', (_, anchor, next, isWarned) => {
    expect(told([anchor], next)).toEqual(
      isWarned ? [`expires_before_next_term budget ${anchor.expiresOn}`] : [],
    )
  })
})

describe('depending on one person', () => {
  test('is warned of by home and staff, whenever the seat changes', () => {
    const anchors = [anchorOf('staffing', 0), anchorOf('institutional_home', 0), anchorOf('documentation', 0)]
    expect(told(anchors, null)).toEqual([
      'depends_on_one_person institutional_home null',
      'depends_on_one_person staffing null',
    ])
  })

  test.each<[what: string, anchor: AnchorFact]>([
    ['a team', anchorOf('institutional_home', 1)],
    ['what could not be established', anchorOf('staffing', null)],
    ['what has run out', anchorOf('staffing', 0, { expiresOn: '2026-01-01' })],
  ])('is not said of %s', (_, anchor) => {
    expect(told([anchor], '2027-01-24')).toEqual([])
  })
})

test('neither the order of anchors nor later ones change the warnings', () => {
  fc.assert(
    fc.property(anyAnchors, anyDay, fc.option(anyDay), (anchors, asOf, next) => {
      const known = anchors.filter(({ fromOn }) => fromOn <= asOf).toReversed()
      expect(told(known, next, asOf)).toEqual(told(anchors, next, asOf))
    }),
  )
})
