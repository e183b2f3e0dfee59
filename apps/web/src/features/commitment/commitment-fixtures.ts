import { anchorFactors, anchorSteps } from '@estafet/domain'
import type {
  AnchorRecord,
  AssessmentRecord,
  CommitmentDetail,
  DecisionRecord,
  HandoverRecord,
  RecordedSpell,
  ReportRecord,
  SightingRecord,
  SourceReference,
} from './commitment-page.queries.ts'

// Small facts for the tests of the view models: a commitment of Semarang with nothing recorded, and parts to add.

export const source = (id: number): SourceReference => ({
  id,
  title: null,
  publisher: `sumber ${id}`,
  url: null,
  publishedOn: null,
  isSimulated: false,
})
export const evidence = (id: number) => ({
  id,
  addedOn: '2025-01-01',
  rationale: 'sebab',
  rationaleEn: null,
  excerpt: null,
  source: source(id),
})
export const spell = (
  id: number,
  startedOn: string,
  endedOn: string | null,
  own: Partial<RecordedSpell> = {},
) => ({
  id,
  regionCode: '33.74',
  personId: id,
  personName: `Kepala ${id}`,
  capacity: 'definitive' as const,
  startedOn,
  endedOn,
  startedPrecision: 'day' as const,
  ...own,
})
export const sighting = (
  id: number,
  sightedOn: string,
  own: Partial<SightingRecord> = {},
): SightingRecord => ({
  id,
  sightedOn,
  precision: 'day',
  raw: sightedOn,
  state: 'active',
  note: null,
  noteEn: null,
  evidence: [],
  ...own,
})
export const report = (id: number, reportedOn: string, own: Partial<ReportRecord> = {}): ReportRecord => ({
  id,
  milestoneId: null,
  reportedOn,
  delivery: 'substantial',
  percent: null,
  completedOn: null,
  note: null,
  noteEn: null,
  isNoChange: false,
  evidence: [],
  ...own,
})
export const assessment = (
  id: number,
  assessedOn: string,
  own: Partial<AssessmentRecord> = {},
): AssessmentRecord => ({
  id,
  milestoneId: null,
  actorKind: 'cso',
  actorName: 'Lembaga',
  indicator: 'completion',
  value: 'limited',
  assessedOn,
  assessedPrecision: 'day',
  rationale: null,
  rationaleEn: null,
  evidence: [],
  ...own,
})

export const anchor = (id: number, fromOn: string, own: Partial<AnchorRecord> = {}): AnchorRecord => ({
  id,
  factor: 'legal_basis',
  level: 2,
  fromOn,
  fromPrecision: 'day',
  fromRaw: fromOn,
  expiresOn: null,
  document: `Perwali ${id}`,
  note: null,
  noteEn: null,
  recorder: 'Peneliti',
  recordedOn: '2026-11-01',
  sourcing: 'sourced',
  evidence: [],
  ...own,
})
/** Anchors with their history, as the rule lays it out. */
export const anchored = (anchors: readonly AnchorRecord[], asOf = '2026-11-23') => ({
  asOf,
  anchors: anchors.filter(({ fromOn }) => fromOn <= asOf),
  anchorSteps: anchorFactors.map((factor) => ({
    factor,
    steps: anchorSteps(anchors, factor, asOf).map(({ anchor: each, ...step }) => ({
      ...step,
      anchorId: each.id,
    })),
  })),
})
export const decision = (
  id: number,
  decidedOn: string,
  own: Partial<DecisionRecord> = {},
): DecisionRecord => ({
  id,
  dayZero: '2025-02-20',
  decision: 'continue',
  decidedOn,
  pausedUntil: null,
  reason: null,
  note: null,
  noteEn: null,
  mergedIntoId: null,
  recorder: 'Peneliti',
  sourcing: 'sourced',
  evidence: [],
  ...own,
})
export const handover = (own: Partial<HandoverRecord> = {}): HandoverRecord => ({
  inauguratedOn: '2025-02-20',
  kind: 'change',
  incomingName: 'Agustina',
  openAs: 'at_risk',
  standing: 'overdue',
  daysSince: 641,
  decisionsDueOn: '2025-05-31',
  decisionId: null,
  passedUndecided: false,
  ...own,
})

const noCounts = { met: 0, met_late: 0, on_track: 0, late: 0, very_late: 0, no_deadline: 0, withdrawn: 0 }
export const base = {
  asOf: '2026-11-23',
  id: 'SMG-1',
  title: 'Lapor',
  regionCode: '33.74',
  regionName: 'Kota Semarang',
  startedOn: null,
  startedPrecision: null,
  aliases: [],
  sources: [],
  milestones: [],
  deadlineChanges: [],
  reports: [],
  sightings: [],
  assessments: [],
  anchors: [],
  decisions: [],
  handoverDecisions: [],
  leadAgencies: [],
  revivals: [],
  anchorSteps: [],
  challenges: [],
  events: [],
  ownFigures: [],
  planVerdicts: [],
  otherVerdicts: [],
  recognitions: [],
  forums: [],
  spells: [],
  transitions: [],
  state: {
    official: 'not_asked',
    isAsked: false,
    officialIsDerived: true,
    lastReportedOn: null,
    milestonesReported: 0,
    milestonesCounted: 0,
    evidence: 'no_claim',
    evidenceCounts: { verified: 0, documented: 0, claimed: 0, contradicted: 0 },
    schedule: 'no_deadline',
    scheduleCounts: noCounts,
    continuity: {
      status: 'not_seen_since_inauguration',
      dayZero: '2025-02-20',
      gapSince: null,
      daysSince: 641,
      lastSeenAliveOn: '2014-01-01',
      lastSeenAlivePrecision: 'year',
      firstSeenEndedOn: null,
      endedHow: null,
      isRevived: false,
      changesOn: null,
    },
  },
}
export const detail = (own: object = {}): CommitmentDetail =>
  ({ ...base, ...own }) as unknown as CommitmentDetail
