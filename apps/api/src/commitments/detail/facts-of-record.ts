import type { CommitmentFacts } from '@estafet/domain'
import type { CommitmentRecord } from './commitment.queries.ts'

/** The facts the statuses depend on, read off a record; the record already ends at its day. */
export const factsOf = (record: Omit<CommitmentRecord, 'spells' | 'revivalSightings'>): CommitmentFacts => ({
  id: record.id,
  regionCode: record.regionCode,
  startedOn: record.startedOn,
  askedOn: record.askedOn,
  startedPrecision: record.startedPrecision,
  themes: record.themes,
  milestones: record.milestones,
  reports: record.reports,
  evidence: record.reports.flatMap((report) =>
    report.evidence.map(({ countsFrom }) => ({ reportId: report.id, addedOn: countsFrom })),
  ),
  assessments: record.assessments.map((assessment) => ({
    milestoneId: assessment.milestoneId,
    actorKind: assessment.actorKind,
    actorName: assessment.actorName,
    // The record has completion verdicts apart, and their words by check constraint.
    completion: assessment.value as CommitmentFacts['assessments'][number]['completion'],
    assessedOn: assessment.assessedOn,
    hasEvidence: assessment.evidence.length > 0,
  })),
  sightings: record.sightings,
  decisions: record.decisions,
})
