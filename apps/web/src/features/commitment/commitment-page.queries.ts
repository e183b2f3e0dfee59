import { queryOptions } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import type { Trpc } from '../../trpc.ts'

export type CommitmentDetail = Awaited<ReturnType<Trpc['commitment']['detail']['query']>>
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
  queryOptions({
    queryKey: ['commitment', 'detail', id, asOf ?? null],
    queryFn: ({ signal }) => trpc.commitment.detail.query({ id, ...(asOf && { asOf }) }, { signal }),
  })

/** Whether the API said that there is no such commitment. */
export const isUnknownCommitment = (error: unknown): boolean => {
  if (!(error instanceof TRPCClientError)) return false
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && Reflect.get(data, 'reason') === 'commitment_not_found'
}
