import type {
  AnchorFactor,
  AnchorLevel,
  ContinuityStatus,
  DatePrecision,
  DecisionStanding,
  EvidenceStatus,
  IsoDay,
  LeaderCapacity,
  OfficialStatus,
  RegionKind,
  ScheduleStatus,
  SourcingLevel,
  TransitionKind,
} from '@estafet/domain'
import type { BothLanguages, SourceNumber, PackSource } from './pack-source.ts'
import type { PackCommitment } from './packed-commitment.ts'

export type * from './pack-source.ts'
export type * from './packed-commitment.ts'

// What a handover pack holds, in words of the domain and in both languages where a text is kept in both: one content
// and one hash, whatever language or format it is printed in. No ids of rows, which differ between databases.

export interface PackRegion {
  readonly code: string
  readonly name: string
  readonly kind: RegionKind
  readonly provinceName: string | null
  readonly isSimulated: boolean
}

/** One person, or nobody, holding the seat. */
export interface PackSpell {
  /** Null for a vacancy. */
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly startedOn: IsoDay
  readonly startedPrecision: DatePrecision
  readonly endedOn: IsoDay | null
  readonly endedPrecision: DatePrecision | null
  readonly sourcing: SourcingLevel
  readonly sources: readonly SourceNumber[]
}

/** The change of head the pack is made for. */
export interface PackTransition {
  /** Day zero: the inauguration, or the day the seat is next due to change hands. */
  readonly on: IsoDay
  readonly precision: DatePrecision
  /** Null while it is still expected. */
  readonly kind: TransitionKind | null
  /** How the day is known: it happened, its end was announced, or the law gives it. */
  readonly basis: 'inaugurated' | 'recorded_end' | 'end_of_term' | 'acting'
  /** Expected, and the day has passed. */
  readonly isOverdue: boolean
  /** Whoever hands over; null where nobody is on record. */
  readonly outgoing: PackSpell | null
  /** Acting heads and vacancies in between, of a transition that happened. */
  readonly interim: readonly PackSpell[]
  /** Null while it is still expected. */
  readonly incoming: PackSpell | null
}

/** What the last change of head left undecided. */
export interface PackLastHandover {
  readonly dayZero: IsoDay
  readonly dayZeroPrecision: DatePrecision
  readonly kind: TransitionKind
  /** Day 100. */
  readonly decisionsDueOn: IsoDay
  /** Commitments open on that day. */
  readonly open: number
  /** Of these; adds up to `open`. */
  readonly standings: Readonly<Record<DecisionStanding, number>>
}

/** Counts by status; of commitments, but the schedule's, which are of milestones. Never added to one another. */
export interface PackCounts {
  readonly commitments: number
  readonly official: Readonly<Record<OfficialStatus, number>>
  readonly evidence: Readonly<Record<EvidenceStatus, number>>
  readonly schedule: Readonly<Record<ScheduleStatus, number>>
  readonly continuity: Readonly<Record<ContinuityStatus, number>>
}

/** Something to see to before anything else; each is a fact in words, in no order of weight. */
export type PackFirstStep = { readonly commitmentId: string } & (
  | {
      readonly kind: 'decide'
      readonly dayZero: IsoDay
      readonly dayZeroPrecision: DatePrecision
      readonly day: number
    }
  | {
      readonly kind: 'renew_anchor'
      readonly factor: AnchorFactor
      readonly level: AnchorLevel
      readonly expiresOn: IsoDay
    }
  | {
      readonly kind: 'deliver'
      readonly milestone: BothLanguages
      readonly dueOn: IsoDay
      readonly precision: DatePrecision
    }
  | {
      readonly kind: 'overdue'
      readonly milestone: BothLanguages
      readonly originalDueOn: IsoDay
      /** Of the original deadline. */
      readonly precision: DatePrecision
      readonly daysLate: number
    }
  | { readonly kind: 'contradicted' }
  | {
      readonly kind: 'unseen'
      readonly lastSeenAliveOn: IsoDay | null
      readonly precision: DatePrecision | null
    }
)

/** A day within the next twelve months; `commitmentId` is null for those of the region itself. */
export interface PackDeadline {
  readonly on: IsoDay
  /** How exactly it is known; of a day counted from another, how exactly that one is. */
  readonly precision: DatePrecision
  readonly kind:
    | 'transition'
    | 'decisions'
    | 'rpjmd'
    | 'milestone'
    | 'anchor_expires'
    | 'pause_ends'
    | 'commitment_ends'
  readonly commitmentId: string | null
  /** Of a milestone. */
  readonly milestone: BothLanguages | null
  /** Of a milestone. */
  readonly originalDueOn: IsoDay | null
  /** How exactly that day is known; null with it. */
  readonly originalDuePrecision: DatePrecision | null
  /** Of an anchor. */
  readonly factor: AnchorFactor | null
  readonly level: AnchorLevel | null
}

/** The content of a handover pack: what the hash is of. */
export interface HandoverPack {
  readonly format: 'estafet-handover-pack/1'
  readonly methodVersion: string
  /** The day of the facts. */
  readonly asOf: IsoDay
  readonly region: PackRegion
  /** Null where no change of head is on record or to be expected. */
  readonly transition: PackTransition | null
  readonly lastHandover: PackLastHandover | null
  readonly counts: PackCounts
  readonly firstSteps: readonly PackFirstStep[]
  /** By day. */
  readonly deadlines: readonly PackDeadline[]
  /** Those that live first, then those that have ended; each by id. */
  readonly commitments: readonly PackCommitment[]
  readonly sources: readonly PackSource[]
}

/** A pack with its hash and what is not of its content: which state of the data it was made from, and when. */
export interface HandoverDocument {
  readonly content: HandoverPack
  /** SHA-256 of the canonical JSON of `content`, lower-case hex. */
  readonly hash: string
  readonly datasetVersion: number
  /** An instant, UTC. */
  readonly generatedAt: string
  /** Where readers find the site, without a slash at its end; not part of the content, which is the same everywhere. */
  readonly publicUrl?: string | undefined
}
