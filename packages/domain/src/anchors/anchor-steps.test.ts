import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, anyAnchors } from '../../test/arbitrary-anchors.ts'
import { anyDay } from '../../test/arbitrary-facts.ts'
import { anchorProfile } from './anchor-profile.ts'
import { anchorSteps, firmSteps } from './anchor-steps.ts'

const today = '2026-11-23'

// The legal ladder of Pontianak's smart city.
const ladder = [
  anchorOf('legal_basis', 2, { fromOn: '2019-12-31' }),
  anchorOf('legal_basis', 2, { fromOn: '2020-12-31' }),
  anchorOf('legal_basis', 2, { fromOn: '2021-12-31' }),
  anchorOf('legal_basis', 3, { fromOn: '2022-12-31' }),
]
const budgets = [
  anchorOf('budget', 2, { fromOn: '2024-01-01', expiresOn: '2024-12-31' }),
  anchorOf('budget', 2, { fromOn: '2025-01-01', expiresOn: '2025-12-31' }),
]

const told = (...parameters: Parameters<typeof anchorSteps>) =>
  anchorSteps(...parameters).map(
    ({ anchor, from, to, endedBy }) => `${anchor.level} ${from}..${to} ${endedBy}`,
  )

describe('the steps of one factor', () => {
  test('follow each other where each supersedes the one before', () => {
    expect(told(ladder.toReversed(), 'legal_basis', today)).toEqual([
      '2 2019-12-31..2020-12-31 superseded',
      '2 2020-12-31..2021-12-31 superseded',
      '2 2021-12-31..2022-12-31 superseded',
      '3 2022-12-31..null null',
    ])
  })

  test('are those climbed by the day asked', () => {
    expect(told(ladder, 'legal_basis', '2020-12-30')).toEqual(['2 2019-12-31..null null'])
    expect(told(ladder, 'legal_basis', '2019-12-30')).toEqual([])
    expect(told(ladder, 'budget', today)).toEqual([])
  })

  test('leave out what only our own file tells: it neither holds nor supersedes', () => {
    const claimed = anchorOf('legal_basis', 0, { fromOn: '2024-01-01', isClaimed: true })
    expect(told([...ladder, claimed], 'legal_basis', today)).toEqual(told(ladder, 'legal_basis', today))
    expect(firmSteps([claimed], today)).toEqual([])
  })

  test.each([
    ['2024-12-31', ['2 2024-01-01..null null']],
    ['2025-01-01', ['2 2024-01-01..2025-01-01 expired', '2 2025-01-01..null null']],
    ['2026-01-01', ['2 2024-01-01..2025-01-01 expired', '2 2025-01-01..2026-01-01 expired']],
  ])('end with the last day they hold, on %s', (asOf, steps) => {
    expect(told(budgets, 'budget', asOf)).toEqual(steps)
  })

  test('leave a gap where one ran out before the next began, and none where it was superseded first', () => {
    const late = anchorOf('budget', 3, { fromOn: '2025-06-01' })
    expect(told([budgets[0] ?? late, late], 'budget', today)).toEqual([
      '2 2024-01-01..2025-01-01 expired',
      '3 2025-06-01..null null',
    ])
    const early = anchorOf('budget', 3, { fromOn: '2024-06-01' })
    expect(told([budgets[0] ?? early, early], 'budget', today)).toEqual([
      '2 2024-01-01..2024-06-01 superseded',
      '3 2024-06-01..null null',
    ])
  })

  test('of one day keep the last recorded', () => {
    const [first, second] = [anchorOf('budget', 1), anchorOf('budget', 2)]
    expect(told([second, first], 'budget', today)).toEqual(['2 2020-01-01..null null'])
  })
})

describe('the firm range over time', () => {
  test('begins with the first anchor and moves with each that changes it', () => {
    expect(firmSteps([...ladder, ...budgets], today)).toEqual([
      { from: '2019-12-31', to: '2024-01-01', firmLow: 1, firmHigh: 12 },
      { from: '2024-01-01', to: '2026-01-01', firmLow: 2, firmHigh: 12 },
      { from: '2026-01-01', to: null, firmLow: 1, firmHigh: 12 },
    ])
    expect(firmSteps([], today)).toEqual([])
    expect(firmSteps(ladder, '2019-12-30')).toEqual([])
  })
})

describe('always', () => {
  test('the open step is the anchor the profile shows', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        for (const { factor, standing, anchor } of anchorProfile(anchors, asOf).factors) {
          const steps = anchorSteps(anchors, factor, asOf)
          // A profile shows a claim only where nothing else is recorded, and then there is no step.
          expect(steps.at(-1)?.anchor ?? null).toEqual(anchor?.isClaimed === true ? null : anchor)
          const isOpen = steps.at(-1)?.to === null
          // An unknown may be one that was looked into; that runs out like any other.
          if (standing === 'in_force') expect(isOpen).toBe(true)
          if (standing === 'expired') expect(isOpen).toBe(false)
        }
      }),
    )
  })

  test('steps follow each other without overlap and end by the day asked', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const steps = anchorSteps(anchors, 'legal_basis', asOf)
        steps.forEach(({ from, to }, index) => {
          const next = steps[index + 1]
          if (to === null) expect(next).toBeUndefined()
          else {
            expect(from < to && to <= asOf).toBe(true)
            if (next !== undefined) expect(to <= next.from).toBe(true)
          }
        })
      }),
    )
  })

  test('the firm range of any day is that of the profile', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, anyDay, (anchors, asOf, day) => {
        fc.pre(day <= asOf)
        const step = firmSteps(anchors, asOf).find(({ from, to }) => from <= day && (to === null || day < to))
        const { firmLow, firmHigh } = anchorProfile(anchors, day)
        if (step === undefined) {
          const evidenced = anchors.filter(({ isClaimed }) => isClaimed !== true)
          expect(evidenced.every(({ fromOn }) => fromOn > day)).toBe(true)
        }
        expect([step?.firmLow ?? 0, step?.firmHigh ?? 12]).toEqual([firmLow, firmHigh])
      }),
    )
  })

  test('neighbouring firm steps differ', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const steps = firmSteps(anchors, asOf)
        const ranges = steps.map(({ firmLow, firmHigh }) => `${firmLow}–${firmHigh}`)
        expect(ranges.filter((range, index) => range === ranges[index - 1])).toEqual([])
        expect(steps.filter(({ to }) => to === null)).toHaveLength(steps.length > 0 ? 1 : 0)
      }),
    )
  })

  test('neither the order of anchors nor later ones change anything', () => {
    fc.assert(
      fc.property(anyAnchors, anyDay, (anchors, asOf) => {
        const known = anchors.filter(({ fromOn }) => fromOn <= asOf).toReversed()
        expect(anchorSteps(known, 'budget', asOf)).toEqual(anchorSteps(anchors, 'budget', asOf))
        expect(firmSteps(known, asOf)).toEqual(firmSteps(anchors, asOf))
      }),
    )
  })
})
