import type { DatePrecision, Delivery, IsoDay } from '@estafet/domain'
import type { Succession } from './agency-successions.ts'
import type {
  AnchorRecord,
  AssessmentRecord,
  ChallengeRecord,
  CommitmentDetail,
  DeadlineChangeRecord,
  DecisionRecord,
  HandoverRecord,
  ReportRecord,
  SightingRecord,
} from '../commitment-page.queries.ts'
import type { Revival } from './life-summary.ts'

interface Dated {
  readonly key: string
  readonly on: IsoDay
  readonly precision: DatePrecision
}

/** The city's own word at the time of somebody else's verdict; null when it had given none. */
export interface CityWord {
  readonly delivery: Delivery
  readonly reportedOn: IsoDay
}

/** An anchor from the day it begins, and the one of the same factor it took over from. */
export interface AnchorChange {
  readonly anchor: AnchorRecord
  readonly before: AnchorRecord | null
}

/** One dated fact. What the city reported, or what was anchored, on one day is one entry. */
export type StoryEntry = Dated &
  (
    | { readonly kind: 'start' }
    | { readonly kind: 'rename'; readonly name: string }
    | { readonly kind: 'agency'; readonly succession: Succession }
    | { readonly kind: 'deadline'; readonly changes: readonly DeadlineChangeRecord[] }
    | { readonly kind: 'report'; readonly reports: readonly ReportRecord[] }
    | { readonly kind: 'anchor'; readonly changes: readonly AnchorChange[] }
    | { readonly kind: 'anchor_end'; readonly anchors: readonly AnchorRecord[] }
    | {
        readonly kind: 'decision'
        readonly decision: DecisionRecord
        readonly handover: HandoverRecord | null
      }
    | { readonly kind: 'undecided'; readonly handover: HandoverRecord }
    | {
        readonly kind: 'assessment'
        readonly assessment: AssessmentRecord
        readonly cityWord: CityWord | null
      }
    | {
        readonly kind: 'sighting'
        readonly sighting: SightingRecord
        /** What the same source tells of the same day. */
        readonly newName: string | null
        readonly successions: readonly Succession[]
        readonly revival: Revival | null
      }
    | { readonly kind: 'challenge'; readonly challenge: ChallengeRecord }
    | { readonly kind: 'forum'; readonly forum: CommitmentDetail['forums'][number] }
  )
export type StoryKind = StoryEntry['kind']

/** Kinds whose detail is fetched only for commitments that have them. */
export type RecordedKind = 'deadline' | 'report' | 'assessment' | 'anchor' | 'anchor_end' | 'decision'

/** Order within one day. */
export const kindOrder: readonly StoryKind[] = [
  'start',
  'rename',
  'agency',
  'decision',
  'undecided',
  'anchor_end',
  'anchor',
  'deadline',
  'report',
  'assessment',
  'sighting',
  'challenge',
  'forum',
]
