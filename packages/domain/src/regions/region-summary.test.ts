import { describe, expect, test } from 'vitest'
import { countBy } from '../count-by.ts'
import { type SummarisableState, summariseRegion } from './region-summary.ts'
import { scheduleStatuses } from '../vocabulary.ts'

const stateOf = (state: Partial<SummarisableState> = {}): SummarisableState => ({
  official: 'not_reported',
  scheduleCounts: countBy(scheduleStatuses, []),
  evidence: 'no_claim',
  continuityStatus: 'undecided',
  metHandover: true,
  progressPercent: null,
  lastReportedOn: null,
  lastActivityOn: null,
  ...state,
})

describe('the summary of a region', () => {
  test('counts commitments by status and milestones by schedule', () => {
    const summary = summariseRegion([
      stateOf({
        official: 'complete',
        evidence: 'verified',
        scheduleCounts: countBy(scheduleStatuses, ['met', 'met', 'late']),
        progressPercent: 100,
        lastReportedOn: '2025-01-01',
        lastActivityOn: '2025-03-01',
      }),
      stateOf({ scheduleCounts: countBy(scheduleStatuses, ['late']), lastReportedOn: '2025-02-01' }),
    ])
    expect(summary).toMatchObject({
      commitments: 2,
      official: { complete: 1, not_reported: 1, limited: 0 },
      schedule: { met: 2, late: 2, on_track: 0 },
      evidence: { verified: 1, no_claim: 1 },
      continuity: { undecided: 2, confirmed: 0 },
      progressKnown: 1,
      progressSum: 100,
      lastReportedOn: '2025-02-01',
      lastActivityOn: '2025-03-01',
    })
  })

  test('does not let unknown progress count as zero', () => {
    const known = summariseRegion([stateOf({ progressPercent: 40 })])
    const more = summariseRegion([stateOf({ progressPercent: 40 }), stateOf()])
    expect(more.progressSum / more.progressKnown).toBe(known.progressSum / known.progressKnown)
  })

  test('sums the same in any order', () => {
    const states = [0.1, 0.2, 0.3, 33.3, 66.7].map((progressPercent) => stateOf({ progressPercent }))
    expect(summariseRegion(states.toReversed())).toEqual(summariseRegion(states))
  })

  test('of no commitments is empty, with every word present', () => {
    const summary = summariseRegion([])
    expect(summary).toMatchObject({ commitments: 0, progressKnown: 0, lastActivityOn: null })
    expect(Object.keys(summary.schedule)).toEqual([...scheduleStatuses])
  })
})
