import type {
  AssessmentFact,
  CommitmentFacts,
  DecisionFact,
  IsoDay,
  MilestoneFact,
  ReportFact,
  SightingFact,
  SpellFact,
} from '../src/index.ts'

// Fixtures: each makes one fact with defaults; a test names only what it is about.

export const spellOf = (fact: Partial<SpellFact> & Pick<SpellFact, 'id' | 'startedOn'>): SpellFact => ({
  regionCode: '61.71',
  personId: fact.capacity === 'vacant' ? null : fact.id,
  personName: null,
  capacity: 'definitive',
  startedPrecision: 'day',
  endedOn: null,
  endedPrecision: fact.endedOn == null ? null : 'day',
  ...fact,
})

export const milestoneOf = (fact: Partial<MilestoneFact> & Pick<MilestoneFact, 'id'>): MilestoneFact => ({
  weight: 1,
  originalDueOn: null,
  ...fact,
})

let reportId = 0
export const reportOf = (
  fact: Partial<ReportFact> & Pick<ReportFact, 'reportedOn' | 'delivery'>,
): ReportFact => ({
  id: ++reportId,
  milestoneId: 1,
  percent: null,
  completedOn: null,
  ...fact,
})

export const verdictOf = (
  fact: Partial<AssessmentFact> & Pick<AssessmentFact, 'completion' | 'assessedOn'>,
): AssessmentFact => ({ milestoneId: 1, actorKind: 'cso', hasEvidence: true, ...fact })

let sightingId = 0
export const sightingOf = (
  sightedOn: IsoDay,
  state: SightingFact['state'],
  other: Partial<SightingFact> = {},
): SightingFact => ({ id: ++sightingId, sightedOn, state, ...other })

export const decisionOf = (
  decidedOn: IsoDay,
  decision: DecisionFact['decision'],
  pausedUntil: IsoDay | null = null,
): DecisionFact => ({ decidedOn, decision, pausedUntil })

export const factsOf = (facts: Partial<CommitmentFacts> = {}): CommitmentFacts => ({
  id: 'k-1',
  regionCode: '61.71',
  startedOn: null,
  askedOn: '2000-01-01',
  themes: [],
  milestones: [],
  reports: [],
  evidence: [],
  assessments: [],
  sightings: [],
  decisions: [],
  ...facts,
})
