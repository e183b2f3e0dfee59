import * as fc from 'fast-check'
import {
  addDays,
  type CommitmentFacts,
  continuityDecisions,
  deliveries,
  type IsoDay,
  leaderCapacities,
  sightingKnownOn,
  sightingStates,
  type SpellFact,
} from '../src/index.ts'
import { factsOf } from './facts-of.ts'

// A few hundred days around one handover, so that facts meet deadlines, day zero and each other often.
export const firstDay: IsoDay = '2024-06-01'
export const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(firstDay, days))

const anyMilestoneId = fc.constantFrom(1, 2, 3, null)
const numbered = <Fact>(facts: fc.Arbitrary<Fact>, maxLength: number) =>
  fc.array(facts, { maxLength }).map((all) => all.map((fact, index) => ({ ...fact, id: index + 1 })))

/** Most days are known; some only to the month or year. */
const anyPrecision = fc.constantFrom(
  'day' as const,
  'day' as const,
  'day' as const,
  'month' as const,
  'year' as const,
)

const anyDecision = fc
  .record({
    decidedOn: anyDay,
    decision: fc.constantFrom(...continuityDecisions),
    pausedFor: fc.option(fc.integer({ min: 1, max: 200 })),
  })
  .map(({ decidedOn, decision, pausedFor }) => ({
    decidedOn,
    decision,
    pausedUntil: decision === 'pause' && pausedFor !== null ? addDays(decidedOn, pausedFor) : null,
  }))

/** One region's spells in a row: each starts where the one before ends, or a little later. */
export const anySpells: fc.Arbitrary<SpellFact[]> = fc
  .array(
    fc.record({
      personId: fc.integer({ min: 1, max: 3 }),
      capacity: fc.constantFrom(...leaderCapacities),
      days: fc.integer({ min: 1, max: 300 }),
      gap: fc.constantFrom(0, 0, 0, 9),
    }),
    { maxLength: 5 },
  )
  .map((rows) => {
    let startedOn = firstDay
    return rows.map(({ personId, capacity, days, gap }, index) => {
      const isLast = index === rows.length - 1
      const endedOn = isLast ? null : addDays(startedOn, days)
      const isVacant = capacity === 'vacant'
      const spell = {
        id: index + 1,
        regionCode: '61.71',
        personId: isVacant ? null : personId,
        personName: null,
        capacity,
        startedOn,
        startedPrecision: 'day' as const,
        endedOn,
        endedPrecision: endedOn === null ? null : ('day' as const),
      }
      startedOn = addDays(startedOn, days + gap)
      return spell
    })
  })

export const anyFacts: fc.Arbitrary<CommitmentFacts> = fc
  .record({
    startedOn: fc.option(anyDay),
    askedOn: fc.option(anyDay),
    startedPrecision: anyPrecision,
    milestones: numbered(
      fc.record({
        weight: fc.constantFrom(1, 2, 0.1, 3.7),
        originalDueOn: fc.option(anyDay),
        originalDuePrecision: anyPrecision,
      }),
      3,
    ),
    reports: numbered(
      fc.record({
        milestoneId: anyMilestoneId,
        reportedOn: anyDay,
        delivery: fc.constantFrom(...deliveries, 'complete' as const),
        percent: fc.option(fc.integer({ min: 0, max: 100 })),
        completedOn: fc.option(anyDay),
        completedPrecision: anyPrecision,
      }),
      8,
    ),
    evidence: fc.array(fc.record({ reportId: fc.integer({ min: 1, max: 8 }), addedOn: anyDay }), {
      maxLength: 4,
    }),
    assessments: fc.array(
      fc.record({
        milestoneId: anyMilestoneId,
        actorKind: fc.constantFrom('cso' as const, 'irm' as const),
        completion: fc.constantFrom(...deliveries, 'unclear' as const),
        assessedOn: anyDay,
        hasEvidence: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    sightings: numbered(
      fc.record({
        sightedOn: anyDay,
        precision: anyPrecision,
        isLatest: fc.constantFrom(false, false, true),
        isClaimed: fc.constantFrom(false, false, false, true),
        state: fc.constantFrom(...sightingStates),
      }),
      4,
    ),
    decisions: fc.array(anyDecision, { maxLength: 3 }),
  })
  .map((facts) => factsOf(facts))

/** The same facts, each list in another order. */
export const reversed = (facts: CommitmentFacts): CommitmentFacts => ({
  ...facts,
  milestones: facts.milestones.toReversed(),
  reports: facts.reports.toReversed(),
  evidence: facts.evidence.toReversed(),
  assessments: facts.assessments.toReversed(),
  sightings: facts.sightings.toReversed(),
  decisions: facts.decisions.toReversed(),
})

/** Only the facts dated up to the day. */
export const knownOn = (facts: CommitmentFacts, day: IsoDay): CommitmentFacts => ({
  ...facts,
  reports: facts.reports.filter(({ reportedOn }) => reportedOn <= day),
  evidence: facts.evidence.filter(({ addedOn }) => addedOn <= day),
  assessments: facts.assessments.filter(({ assessedOn }) => assessedOn <= day),
  sightings: facts.sightings.filter((sighting) => sightingKnownOn(sighting) <= day),
  decisions: facts.decisions.filter(({ decidedOn }) => decidedOn <= day),
  askedOn: facts.askedOn !== null && facts.askedOn <= day ? facts.askedOn : null,
})
