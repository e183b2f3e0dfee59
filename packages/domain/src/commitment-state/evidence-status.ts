import { countBy } from '../count-by.ts'
import type { AssessmentFact, CommitmentFacts, EvidenceFact, IsoDay, ReportFact } from '../facts.ts'
import { reportsOn, standingClaim } from './reports.ts'
import { type EvidenceGrade, type EvidenceStatus, evidenceGrades } from '../vocabulary.ts'

/** The facts a claim is graded by. */
export type ClaimFacts = Pick<CommitmentFacts, 'reports' | 'evidence' | 'assessments'>

// Verdicts off this scale (unclear, no_evidence_available, withdrawn) neither verify nor contradict.
const completionScale: readonly string[] = ['not_started', 'limited', 'substantial', 'complete']
const stepsAgainst = 2

// Of an actor that judged both, what it said of the milestone itself counts there.
const bearingOn = (milestoneId: number | null, assessments: readonly AssessmentFact[]): AssessmentFact[] => {
  const nameOf = ({ actorKind, actorName }: AssessmentFact) => `${actorKind} ${actorName ?? ''}`
  const own = assessments.filter((verdict) => verdict.milestoneId === milestoneId)
  if (milestoneId === null) return own
  const spoken = new Set(own.map(nameOf))
  return [
    ...own,
    ...assessments.filter((verdict) => verdict.milestoneId === null && !spoken.has(nameOf(verdict))),
  ]
}

const newestVerdictsOfEachActor = (assessments: readonly AssessmentFact[]): AssessmentFact[] => {
  const actors = Map.groupBy(assessments, ({ actorKind, actorName }) => `${actorKind} ${actorName ?? ''}`)
  // Verdicts of one actor on one day all stand: nothing says which came last.
  return [...actors.values()].flatMap((own) => {
    const newestOn = own.reduce((newest, { assessedOn }) => (assessedOn > newest ? assessedOn : newest), '')
    return own.filter(({ assessedOn }) => assessedOn === newestOn)
  })
}

const gradeClaim = (
  claim: readonly ReportFact[],
  evidence: readonly EvidenceFact[],
  assessments: readonly AssessmentFact[],
): EvidenceGrade | null => {
  const first = claim[0]
  if (first === undefined || (first.delivery !== 'complete' && first.delivery !== 'substantial')) return null
  const claimed = completionScale.indexOf(first.delivery)
  const verdicts = newestVerdictsOfEachActor(assessments)
    .map(({ completion, assessedOn }) => ({ step: completionScale.indexOf(completion), assessedOn }))
    .filter(({ step }) => step >= 0)
  // A verdict from before the claim was made does not speak against it: work may have gone on since.
  if (
    verdicts.some(({ step, assessedOn }) => claimed - step >= stepsAgainst && assessedOn >= first.reportedOn)
  )
    return 'contradicted'
  if (verdicts.some(({ step }) => step >= claimed)) return 'verified'
  return evidence.some(({ reportId }) => claim.some(({ id }) => id === reportId)) ? 'documented' : 'claimed'
}

/**
 * How well the city's present completion claim on one milestone (on the whole commitment for null) is
 * supported at `asOf`; null when it claims neither `complete` nor `substantial`. Judged by each other actor's
 * newest verdict that has evidence, on not_started < limited < substantial < complete:
 * - `contradicted`: one, given since the claim was first made, is two or more steps below it; this outweighs
 *   any agreement;
 * - `verified`: one is at or above the claim;
 * - `documented`: a public document is tied to a report of the claim, and neither of the above;
 * - `claimed`: nothing supports it.
 *
 * A verdict on the whole commitment, the only kind the IRM gives, bears on every claim of it; of an actor that judged a
 * milestone as well, that verdict counts there.
 *
 * Source: DOMAIN "Evidence status"; the scale is the completion coding of OGP's IRM.
 */
export const evidenceGrade = (
  milestoneId: number | null,
  facts: ClaimFacts,
  asOf: IsoDay,
): EvidenceGrade | null =>
  gradeClaim(
    standingClaim(reportsOn(facts.reports, milestoneId, asOf)),
    facts.evidence.filter(({ addedOn }) => addedOn <= asOf),
    bearingOn(
      milestoneId,
      facts.assessments.filter((verdict) => verdict.hasEvidence && verdict.assessedOn <= asOf),
    ),
  )

export interface EvidenceSummary {
  readonly counts: Record<EvidenceGrade, number>
  readonly headline: EvidenceStatus
}

/**
 * Evidence of a commitment from the grades of its claims: how many of each, and as headline `contradicted` if
 * any is, else the weakest (claimed < documented < verified), or `no_claim`. Source: DOMAIN "Evidence status".
 */
export const evidenceStatus = (grades: readonly EvidenceGrade[]): EvidenceSummary => {
  const counts = countBy(evidenceGrades, grades)
  const weakestFirst = ['contradicted', 'claimed', 'documented', 'verified'] as const
  return { counts, headline: weakestFirst.find((grade) => counts[grade] > 0) ?? 'no_claim' }
}
