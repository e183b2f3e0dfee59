import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyFacts, anySpells } from '../../test/arbitrary-facts.ts'
import { factsOf } from '../../test/facts-of.ts'
import { commitmentHistory, type DatedFacts, factsOn, firstKnownDay } from './commitment-history.ts'
import { type CommitmentState, commitmentState } from './commitment-state.ts'
import { sightingKnownOn } from './continuity/life-events.ts'

const withoutCounters = ({ staleOn: _, ...state }: CommitmentState) => ({
  ...state,
  continuity: { ...state.continuity, daysSince: null },
  milestones: state.milestones.map((milestone) => ({ ...milestone, daysLate: null })),
})

/** Facts of which some reports are corrected by the next one, verdicts come to have evidence some day, and claims other documents. */
const anyDatedFacts: fc.Arbitrary<DatedFacts> = fc
  .tuple(anyFacts, fc.array(fc.boolean(), { minLength: 8 }), fc.array(fc.option(anyDay), { minLength: 5 }))
  .map(([facts, isCorrected, evidencedOns]) => ({
    ...facts,
    reports: facts.reports.map((report, index) => {
      const next = facts.reports[index + 1]
      return { ...report, correctedOn: isCorrected[index] && next !== undefined ? next.reportedOn : null }
    }),
    assessments: facts.assessments.map(({ hasEvidence: _, ...verdict }, index) => ({
      ...verdict,
      evidencedOn: evidencedOns[index] ?? null,
    })),
    sightings: facts.sightings.map((sighting, index) => ({
      ...sighting,
      documentedOn: evidencedOns[index] ?? null,
    })),
  }))

const stateOn = (facts: DatedFacts, spells: Parameters<typeof commitmentHistory>[1], day: string) => {
  const entry = commitmentHistory(facts, spells).findLast(({ from }) => from <= day)
  return entry === undefined ? null : withoutCounters(entry.state)
}

test('a history says of every day what the rules say', () => {
  fc.assert(
    fc.property(anyDatedFacts, anySpells, anyDay, (facts, spells, day) => {
      const first = firstKnownDay(facts)
      const state = commitmentState(factsOn(facts, day), spells, day)
      expect(stateOn(facts, spells, day)).toEqual(
        first === null || day < first ? null : withoutCounters(state),
      )
    }),
    { numRuns: 500 },
  )
})

test('a history since a day says of that day and every later one what the whole says', () => {
  fc.assert(
    fc.property(anyDatedFacts, anySpells, anyDay, (facts, spells, since) => {
      const whole = commitmentHistory(facts, spells)
      const later = commitmentHistory(facts, spells, since)
      const first = firstKnownDay(facts)
      fc.pre(first !== null && first < since)
      const held = whole.findLast(({ from }) => from <= since)
      expect(later[0]?.from).toBe(since)
      expect(withoutCounters(later[0]?.state as CommitmentState)).toEqual(
        withoutCounters(held?.state as CommitmentState),
      )
      expect(later.slice(1)).toEqual(whole.filter(({ from }) => from > since))
    }),
    { numRuns: 500 },
  )
})

test('what is added for a later day leaves every day before as it was', () => {
  fc.assert(
    fc.property(anyDatedFacts, anySpells, anyDay, anyDay, (facts, spells, day, since) => {
      fc.pre(day < since)
      const isEarlier = (on: string | null) => on !== null && on < since
      const known: DatedFacts = {
        ...facts,
        reports: facts.reports
          .filter(({ reportedOn }) => isEarlier(reportedOn))
          .map((report) => ({
            ...report,
            correctedOn: isEarlier(report.correctedOn) ? report.correctedOn : null,
          })),
        evidence: facts.evidence.filter(({ addedOn }) => isEarlier(addedOn)),
        assessments: facts.assessments
          .filter(({ assessedOn }) => isEarlier(assessedOn))
          .map((verdict) => ({
            ...verdict,
            evidencedOn: isEarlier(verdict.evidencedOn) ? verdict.evidencedOn : null,
          })),
        sightings: facts.sightings
          .filter((sighting) => isEarlier(sightingKnownOn(sighting)))
          .map((sighting) => ({
            ...sighting,
            documentedOn: isEarlier(sighting.documentedOn ?? null) ? (sighting.documentedOn ?? null) : null,
          })),
        decisions: facts.decisions.filter(({ decidedOn }) => isEarlier(decidedOn)),
      }
      const earlierSpells = spells.filter(({ startedOn }) => isEarlier(startedOn))
      expect(stateOn(known, earlierSpells, day)).toEqual(stateOn(facts, spells, day))
    }),
    { numRuns: 500 },
  )
})

test('what our own file alone told until a day is evidenced from that day on, and news only then', () => {
  const sighting = { id: 1, sightedOn: '2020-12-31', precision: 'year', state: 'active' } as const
  const facts: DatedFacts = {
    ...factsOf({ startedOn: '2018-01-01' }),
    reports: [],
    assessments: [],
    sightings: [{ ...sighting, isClaimed: true, documentedOn: '2023-11-15' }],
  }
  const seen = (day: string) => {
    const state = stateOn(facts, [], day)
    return [state?.continuity.lastSeenAliveOn, state?.lastActivityOn]
  }
  expect([seen('2021-06-01'), seen('2023-11-14')]).toEqual([
    [null, null],
    [null, null],
  ])
  expect(seen('2023-11-15')[1]).toBe('2020-12-31')
  expect(seen('2023-11-15')[0]).not.toBeNull()
})
