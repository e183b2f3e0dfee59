import type { Delivery, IsoDay, SightingState } from '@estafet/domain'
import type * as words from '@estafet/domain'
import type { SourceReference } from '../../regions/region.queries.ts'
import type { EvidenceReference } from './evidence.queries.ts'

export interface ReportRecord {
  readonly id: number
  readonly milestoneId: number | null
  readonly reportedOn: IsoDay
  readonly delivery: Delivery
  readonly percent: number | null
  readonly completedOn: IsoDay | null
  readonly note: string | null
  readonly noteEn: string | null
  readonly isNoChange: boolean
  readonly evidence: readonly EvidenceReference[]
}

export interface MilestoneRecord {
  readonly id: number
  readonly ordinal: number
  readonly title: string
  readonly titleEn: string | null
  readonly doneWhen: string | null
  readonly doneWhenEn: string | null
  readonly weight: number
  readonly originalDueOn: IsoDay | null
  /** How exactly the first deadline is known; null: to the day. */
  readonly originalDuePrecision: words.DatePrecision | null
  readonly dueOn: IsoDay | null
}

export interface DeadlineChangeRecord {
  readonly id: number
  readonly milestoneId: number
  readonly changedOn: IsoDay
  readonly oldDueOn: IsoDay
  readonly newDueOn: IsoDay
  readonly reason: words.DeadlineChangeReason
  readonly reasonText: string | null
  readonly reasonTextEn: string | null
  readonly source: SourceReference | null
}

export interface SightingRecord {
  readonly id: number
  readonly sightedOn: IsoDay
  readonly precision: words.DatePrecision
  readonly raw: string
  /** So by that day at the latest. */
  readonly isLatest: boolean
  /** Only a file of this product says so. */
  readonly isClaimed: boolean
  readonly state: SightingState
  readonly note: string | null
  readonly noteEn: string | null
  readonly evidence: readonly EvidenceReference[]
}

export interface AssessmentRecord {
  readonly id: number
  readonly milestoneId: number | null
  readonly actorKind: words.AssessorKind
  readonly actorName: string
  readonly indicator: string
  readonly value: string
  readonly assessedOn: IsoDay
  readonly assessedPrecision: words.DatePrecision
  readonly rationale: string | null
  readonly rationaleEn: string | null
  readonly evidence: readonly EvidenceReference[]
}

export interface ChallengeRecord {
  readonly id: number
  readonly kind: words.ChallengeKind
  readonly detail: string
  readonly detailEn: string | null
  readonly knownOn: IsoDay | null
  readonly knownPrecision: words.DatePrecision | null
  readonly solution: string | null
  readonly solutionEn: string | null
  readonly source: SourceReference | null
}

/** An anchor as recorded, with the documents that show it. */
export interface AnchorRecord extends words.AnchorFact {
  /** Only a file of this product says so. */
  readonly isClaimed: boolean
  readonly fromPrecision: words.DatePrecision
  readonly fromRaw: string
  readonly document: string | null
  readonly note: string | null
  readonly noteEn: string | null
  readonly recorder: string
  /** Null where it was recorded after the day asked, of something that was so by then. */
  readonly recordedOn: IsoDay | null
  readonly sourcing: words.SourcingLevel
  readonly evidence: readonly EvidenceReference[]
}

/** A decision of a new head as recorded, with its documents. */
export interface DecisionRecord extends words.HandoverDecisionFact {
  readonly reason: words.StopReason | null
  readonly note: string | null
  readonly noteEn: string | null
  readonly mergedIntoId: string | null
  readonly recorder: string
  readonly sourcing: words.SourcingLevel
  readonly evidence: readonly EvidenceReference[]
}
