import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

export type CommitmentDetail = Answer<'commitment.detail'>
export type ReportRecord = CommitmentDetail['reports'][number]
export type EvidenceReference = ReportRecord['evidence'][number]
export type SourceReference = EvidenceReference['source']
export type SightingRecord = CommitmentDetail['sightings'][number]
export type AssessmentRecord = CommitmentDetail['assessments'][number]
export type DeadlineChangeRecord = CommitmentDetail['deadlineChanges'][number]
export type ChallengeRecord = CommitmentDetail['challenges'][number]
export type RecordedSpell = CommitmentDetail['spells'][number]
export type AnchorRecord = CommitmentDetail['anchors'][number]
export type DecisionRecord = CommitmentDetail['decisions'][number]
/** What a new head decided or has not, of a commitment open on day zero. */
export type HandoverRecord = CommitmentDetail['handoverDecisions'][number]
export type MilestoneRecord = CommitmentDetail['milestones'][number]

export const commitmentQuery = (trpc: Trpc, id: string, asOf: string | undefined) =>
  ask(trpc, 'commitment.detail', { id, ...onDay(asOf) })

/** Whether the API said that there is no such commitment. */
export const isUnknownCommitment = (error: unknown): boolean =>
  refusalOf(error)?.reason === 'commitment_not_found'
