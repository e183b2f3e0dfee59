import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anyFacts, knownOn } from '../../test/arbitrary-facts.ts'
import { decisionOf, factsOf, sightingOf } from '../../test/facts-of.ts'
import type { CommitmentFacts } from '../facts.ts'
import { transitionKinds } from '../vocabulary.ts'
import { aalenJohansen } from './aalen-johansen.ts'
import { firstDayBelow, numberAtRisk, stepAt } from './curve-reading.ts'
import {
  type CommitmentAtTransition,
  type CountedOutcome,
  summariseOutcomes,
  survivalAfter,
  survivalSummary,
} from './survival-summary.ts'
import { endCauses } from './survival-times.ts'

const caseOf = (
  facts: Partial<CommitmentFacts>,
  kind: (typeof transitionKinds)[number] = 'change',
  inauguratedOn = '2025-02-20',
): CommitmentAtTransition => ({
  facts: factsOf({ startedOn: '2022-01-01', ...facts }),
  transition: { kind, inauguratedOn },
})

describe('survival of a set of commitments', () => {
  test('keeps renewals apart and counts why the others are left out', () => {
    const { changes, renewals } = survivalSummary(
      [
        caseOf({ sightings: [sightingOf('2025-09-01', 'active')] }),
        caseOf({ decisions: [decisionOf('2025-03-02', 'stop')] }, 'return'),
        caseOf({}),
        caseOf({ sightings: [sightingOf('2024-01-01', 'dormant')] }),
        caseOf({ startedOn: '2025-06-01' }),
        caseOf({ sightings: [sightingOf('2025-09-01', 'active')] }, 'renewal'),
        caseOf({}, 'change', '2026-03-01'),
      ],
      '2026-02-20',
    )
    expect(changes.standings).toEqual({
      at_risk: 3,
      not_begun: 1,
      paused: 0,
      dormant: 1,
      ended: 0,
      completed_before: 0,
      uncertain: 0,
    })
    expect(changes.bounds[6]).toMatchObject({
      alive: 1,
      ended: 1,
      unknown: 1,
      notReached: 0,
      low: 1 / 3,
      high: 2 / 3,
    })
    expect(changes.bounds[12]).toMatchObject({ alive: 0, ended: 1, unknown: 2, n: 3 })
    expect(changes.bounds[24]).toMatchObject({ n: 0, notReached: 3, low: null })
    expect(changes.times).toMatchObject([
      { time: 193, cause: null },
      { time: 10, cause: 'lapsed' },
      { time: 0, cause: null },
    ])
    expect(renewals).toMatchObject({ standings: { at_risk: 1 }, bounds: { 6: { alive: 1, n: 1 } } })
  })

  test('gives the curve and the numbers under it', () => {
    const { times } = survivalSummary(
      [
        caseOf({ sightings: [sightingOf('2025-03-02', 'active')] }),
        caseOf({ sightings: [sightingOf('2025-03-22', 'lapsed')] }),
        caseOf({ sightings: [sightingOf('2025-06-20', 'active')] }),
      ],
      '2026-01-01',
    ).changes
    const { incidence, survival } = aalenJohansen(times, endCauses)
    expect([0, 10, 11, 31, 120, 121].map((time) => numberAtRisk(survival, time))).toEqual([3, 3, 2, 1, 1, 0])
    expect([4, 3, 2, 1].map((fewest) => firstDayBelow(survival, fewest))).toEqual([0, 11, 31, 121])
    expect(stepAt(incidence.lapsed, 9)).toBeNull()
    expect([10, 29, 30, 500].map((time) => stepAt(incidence.lapsed, time)?.incidence)).toEqual([
      0, 0, 0.5, 0.5,
    ])
  })

  test('for any facts: what came after asOf changes nothing, and everybody is counted once', () => {
    const anyCases = fc.array(fc.tuple(anyFacts, fc.constantFrom(...transitionKinds), anyDay), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyCases, anyDay, (rows, asOf) => {
        const all = rows.map(([facts, kind, day]) => ({ facts, transition: { kind, inauguratedOn: day } }))
        const summary = survivalSummary(all, asOf)
        const known = all
          .filter(({ transition }) => transition.inauguratedOn <= asOf)
          .map(({ facts, transition }) => ({ transition, facts: knownOn(facts, asOf) }))
        expect(survivalSummary(known, asOf)).toEqual(summary)
        const parts = [summary.changes, summary.renewals]
        const counted = parts
          .flatMap(({ standings }) => Object.values(standings))
          .reduce((sum, n) => sum + n, 0)
        expect(counted).toBe(known.length)
        for (const { standings, bounds, times } of parts) {
          expect(times).toHaveLength(standings.at_risk)
          for (const each of Object.values(bounds)) expect(each.n + each.notReached).toBe(standings.at_risk)
        }
      }),
    )
  })

  test('for any facts: outcomes counted give what outcomes listed give', () => {
    const anyCases = fc.array(fc.tuple(anyFacts, anyDay), { maxLength: 12 })
    fc.assert(
      fc.property(anyCases, anyDay, (rows, asOf) => {
        const listed = rows.map(([facts, day]) => ({
          outcome: survivalAfter(caseOf(facts, 'change', day), asOf)(facts),
          cases: 1,
        }))
        const alike = Map.groupBy([...listed, ...listed], ({ outcome }) => JSON.stringify(outcome))
        const counted = [...alike.values()].flatMap(([first, ...others]) =>
          first === undefined ? [] : [{ outcome: first.outcome, cases: others.length + 1 }],
        )
        const figures = (outcomes: readonly CountedOutcome[]) => {
          const { standings, bounds, times } = summariseOutcomes(outcomes)
          return { standings, bounds, curves: aalenJohansen(times, endCauses) }
        }
        expect(figures(counted)).toEqual(figures([...listed, ...listed]))
      }),
    )
  })
})
