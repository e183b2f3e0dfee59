import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  continuityMeasure,
  evidenceMeasure,
  measureLimits,
  onTimeMeasure,
  progressMeasure,
  regionMeasureNames,
  regionMeasures,
  reportingMeasure,
  themeMeasures,
} from './region-measures.ts'
import { type SummarisableState, summariseRegion } from './region-summary.ts'
import { reportingRecord } from './reporting.ts'
import {
  type ContinuityStatus,
  continuityStatuses,
  evidenceStatuses,
  officialStatuses,
  scheduleStatuses,
} from '../vocabulary.ts'

const noMilestones = Object.fromEntries(
  scheduleStatuses.map((status) => [status, 0]),
) as SummarisableState['scheduleCounts']

const state = (change: Partial<SummarisableState> = {}): SummarisableState => ({
  official: 'not_reported',
  scheduleCounts: noMilestones,
  evidence: 'no_claim',
  continuityStatus: 'no_transition_yet',
  metHandover: false,
  progressPercent: null,
  lastReportedOn: null,
  lastActivityOn: null,
  ...change,
})

const handedOver: ReadonlySet<ContinuityStatus> = new Set([
  'confirmed',
  'undecided',
  'not_seen_since_inauguration',
  'not_seen_in_gap',
])

const anyState = (
  fc.record({
    official: fc.constantFrom(...officialStatuses),
    scheduleCounts: fc.record(Object.fromEntries(scheduleStatuses.map((status) => [status, fc.nat(5)]))),
    evidence: fc.constantFrom(...evidenceStatuses),
    continuityStatus: fc.constantFrom(...continuityStatuses),
    metHandover: fc.boolean(),
    progressPercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    lastReportedOn: fc.constant(null),
    lastActivityOn: fc.constant(null),
  }) as fc.Arbitrary<SummarisableState>
)
  // Only what was handed over can be confirmed, undecided or out of sight.
  .map((each) => ({
    ...each,
    metHandover: each.metHandover || handedOver.has(each.continuityStatus),
  }))

const nothingReported = reportingRecord([], [], '2026-01-01')
const asked = { isAsked: true }

describe('the measures of a region', () => {
  it.each([
    ['no commitment is on record', [], 'unknown', 'unknown', 'unknown', 'unknown'],
    [
      'commitments have no milestones',
      [state()],
      'unknown',
      'not_reported',
      'not_applicable',
      'not_reported',
    ],
    [
      'nobody knows whether what was due was done',
      [state({ scheduleCounts: { ...noMilestones, outcome_unknown: 2, lapsed_with_commitment: 1 } })],
      'unknown',
      'not_reported',
      'not_applicable',
      'not_reported',
    ],
    [
      'nothing is due yet',
      [
        state({
          scheduleCounts: { ...noMilestones, on_track: 3 },
          continuityStatus: 'undecided',
          metHandover: true,
          progressPercent: 0,
        }),
      ],
      'not_applicable',
      'not_reported',
      null,
      null,
    ],
  ] as const)('say why they are missing when %s', (_, states, onTime, evidence, continuity, progress) => {
    const summary = summariseRegion(states)
    expect(
      [
        onTimeMeasure(summary),
        evidenceMeasure(summary, asked),
        continuityMeasure(summary),
        progressMeasure(summary, asked),
      ].map(({ missing }) => missing),
    ).toEqual([onTime, evidence, continuity, progress])
  })

  it.each([
    [['confirmed', 'confirmed', 'undecided', 'not_seen_since_inauguration', 'not_seen_in_gap'], 0.4, null, 1],
    [['confirmed', 'confirmed'], 1, 1, 1],
    [['undecided', 'not_seen_since_inauguration'], 0, null, 1],
    [['dormant', 'not_seen_since_inauguration', 'ended', 'paused'], 0, null, 0.25],
    [['dormant', 'ended'], 0, 0, 0],
  ] as const)('bound what continues of %j: %d, %j, %d', (statuses, low, rate, high) => {
    const states = statuses.map((continuityStatus) => state({ continuityStatus, metHandover: true }))
    expect(continuityMeasure(summariseRegion(states))).toMatchObject({
      low,
      rate,
      high,
      denominator: statuses.length,
      missing: null,
    })
  })

  it('never call failed what is unknown: a sighting of one raises what is known and lowers no bound', () => {
    fc.assert(
      fc.property(fc.array(anyState), fc.constantFrom(...handedOver), (others, status) => {
        const of = (continuityStatus: ContinuityStatus) =>
          continuityMeasure(summariseRegion([...others, state({ continuityStatus, metHandover: true })]))
        const [before, after] = [of(status === 'confirmed' ? 'undecided' : status), of('confirmed')]
        const failed = ({ numerator, unknown, denominator }: typeof before) =>
          denominator - numerator - unknown
        expect(after.high).toBe(before.high)
        expect(after.low ?? 0).toBeGreaterThan(before.low ?? 0)
        expect(failed(after)).toBe(failed(before))
      }),
    )
  })

  it('do not ask a region that no period asks', () => {
    expect(reportingMeasure(nothingReported)).toMatchObject({ rate: null, missing: 'not_asked' })
    const measures = regionMeasures(summariseRegion([state({ official: 'not_asked' })]), nothingReported)
    expect(regionMeasureNames.map((name) => measures[name].missing)).toEqual([
      'unknown',
      'not_asked',
      'not_applicable',
      'not_asked',
      'not_asked',
      'not_asked',
    ])
  })

  it('of a theme are none of reporting: a region reports on everything at once', () => {
    const period = { id: 1, opensOn: '2025-01-01', dueOn: '2025-02-01', closesOn: '2025-03-01' }
    const reporting = reportingRecord([period], ['2025-01-10'], '2026-01-01')
    const summary = summariseRegion([state({ evidence: 'verified' })])
    expect(themeMeasures(summary, reporting)).toEqual({
      ...regionMeasures(summary, reporting),
      reporting: expect.objectContaining({ rate: null, missing: 'not_applicable' }),
      timeliness: expect.objectContaining({ rate: null, missing: 'not_applicable' }),
    })
  })

  it('count contradicted and bare claims against evidence', () => {
    const summary = summariseRegion(
      (['verified', 'documented', 'claimed', 'contradicted', 'no_claim'] as const).map((evidence) =>
        state({ evidence }),
      ),
    )
    expect(evidenceMeasure(summary, asked)).toMatchObject({
      numerator: 2,
      denominator: 4,
      rate: 0.5,
      isSmall: true,
    })
  })

  it('have a value or a reason, never both and never neither; bounds contain the point', () => {
    fc.assert(
      fc.property(fc.array(anyState), (states) => {
        const measures = regionMeasures(summariseRegion(states), nothingReported)
        for (const name of regionMeasureNames) {
          const { rate, low, high, denominator, unknown, missing } = measures[name]
          expect((rate === null && low === null) === (missing !== null)).toBe(true)
          expect(missing !== null).toBe(denominator === 0)
          expect(rate === null && missing === null).toBe(unknown > 0)
          if (measureLimits[name] !== 'bounds') expect(unknown).toBe(0)
          if (low !== null && high !== null) expect(0 <= low && low <= high && high <= 1).toBe(true)
          if (rate !== null && low !== null && high !== null) expect(low <= rate && rate <= high).toBe(true)
        }
      }),
    )
  })

  it('do not fall when a commitment nobody reported on is added', () => {
    fc.assert(
      fc.property(fc.array(anyState), (states) => {
        const before = progressMeasure(summariseRegion(states), asked)
        expect(progressMeasure(summariseRegion([...states, state()]), asked).rate).toEqual(before.rate)
      }),
    )
  })
})
