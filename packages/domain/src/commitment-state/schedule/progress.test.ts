import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitmentProgress, type WeightedMilestone } from './progress.ts'

const milestone = (milestoneId: number, percent: number | null, weight = 1): WeightedMilestone => ({
  weight,
  state: { milestoneId, delivery: percent === null ? null : 'limited', percent },
})
const withdrawn = (milestoneId: number): WeightedMilestone => ({
  weight: 1,
  state: { milestoneId, delivery: 'withdrawn', percent: null },
})

describe('progress', () => {
  test.each([
    ['no milestones', [], null, 0, 0],
    ['none reported', [milestone(1, null), milestone(2, null)], null, 0, 2],
    ['all withdrawn', [withdrawn(1)], null, 0, 0],
    ['equal weights', [milestone(1, 100), milestone(2, 25)], 62.5, 2, 2],
    ['a heavier milestone', [milestone(1, 100, 3), milestone(2, 0)], 75, 2, 2],
    ['reported as not started is a real zero', [milestone(1, 0)], 0, 1, 1],
    [
      'unreported and withdrawn ones left out',
      [milestone(1, 80), milestone(2, null), withdrawn(3)],
      80,
      1,
      2,
    ],
  ])('%s', (_, milestones, percent, reported, counted) => {
    expect(commitmentProgress(milestones)).toMatchObject({ percent, reported, counted })
  })

  test('lists what it leaves out, with why', () => {
    expect(commitmentProgress([withdrawn(3), milestone(1, 80), milestone(2, null)]).excluded).toEqual([
      { milestoneId: 2, why: 'not_reported' },
      { milestoneId: 3, why: 'withdrawn' },
    ])
  })

  const anyMilestones = fc
    .array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 100 })), fc.double({ min: 0.01, max: 100, noNaN: true })),
    )
    .map((rows) => rows.map(([percent, weight], index) => milestone(index + 1, percent, weight)))

  test('unknown never counts as zero: an unreported milestone changes no percent', () => {
    fc.assert(
      fc.property(anyMilestones, (milestones) => {
        const { percent } = commitmentProgress(milestones)
        expect(commitmentProgress([...milestones, milestone(9999, null)]).percent).toBe(percent)
      }),
    )
  })

  test('stays within 0 and 100, whatever the order', () => {
    fc.assert(
      fc.property(anyMilestones, (milestones) => {
        const { percent } = commitmentProgress(milestones)
        expect(commitmentProgress(milestones.toReversed()).percent).toBe(percent)
        if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true)
      }),
    )
  })
})
