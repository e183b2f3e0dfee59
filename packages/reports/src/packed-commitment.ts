import type {
  ActionPlanKind,
  AnchorFactor,
  AnchorLevel,
  AnchorStanding,
  AnchorWarning,
  AssessmentFact,
  AssessorKind,
  ChallengeKind,
  CommitmentOrigin,
  Continuity,
  ContinuityDecisionKind,
  DatePrecision,
  DeadlineChangeReason,
  DecisionStanding,
  Delivery,
  EvidenceGrade,
  EvidenceStatus,
  IsoDay,
  OfficialStatus,
  RiskReason,
  ScheduleStatus,
  SightingState,
  SourcingLevel,
  StopReason,
  Theme,
} from '@estafet/domain'
import type { BothLanguages, SourceNumber } from './pack-source.ts'

export interface PackDeadlineChange {
  readonly changedOn: IsoDay
  readonly oldDueOn: IsoDay
  readonly newDueOn: IsoDay
  readonly reason: DeadlineChangeReason
  readonly reasonText: BothLanguages | null
  readonly source: SourceNumber | null
}

/** A milestone that is neither complete nor withdrawn. */
export interface PackMilestone {
  readonly ordinal: number
  readonly title: BothLanguages
  readonly doneWhen: BothLanguages | null
  readonly originalDueOn: IsoDay | null
  /** How exactly it is known; null: to the day. */
  readonly originalDuePrecision: DatePrecision | null
  readonly dueOn: IsoDay | null
  /** Days from the original to the present deadline; null without one. */
  readonly driftDays: number | null
  /** Days past the original deadline; null where not late. */
  readonly daysLate: number | null
  readonly schedule: ScheduleStatus
  /** The city's newest word; null when it has given none. */
  readonly delivery: Delivery | null
  /** The city is asked for reports, so that no word is an answer. */
  readonly isAsked: boolean
  readonly percent: number | null
  readonly percentIsAssumed: boolean
  readonly changes: readonly PackDeadlineChange[]
}

/** A verdict by somebody other than the city, the newest of each actor on each thing judged. */
export interface PackVerdict {
  readonly actorKind: AssessorKind
  readonly actorName: string
  /** Null: the commitment as a whole. */
  readonly milestone: number | null
  readonly value: AssessmentFact['completion']
  readonly assessedOn: IsoDay
  readonly assessedPrecision: DatePrecision
  readonly rationale: BothLanguages | null
  readonly sources: readonly SourceNumber[]
}

/** What somebody judged on a scale of their own, in its words; never made into completion. */
interface OwnScaleVerdict {
  readonly actorKind: AssessorKind
  readonly actorName: string
  readonly indicator: string
  readonly value: string
  readonly methodVersion: string
  readonly sources: readonly SourceNumber[]
}

/** A verdict on something other than completion: how specific, how ambitious, what it opened. */
export interface PackOtherVerdict extends OwnScaleVerdict {
  readonly assessedOn: IsoDay
  readonly assessedPrecision: DatePrecision
  readonly rationale: BothLanguages | null
}

/** A verdict on the plan as a whole; a count of its commitments is never split over them. */
export interface PackPlanVerdict extends OwnScaleVerdict {
  readonly count: number | null
}

/** A source and what it shows of the commitment. */
export interface PackEvidence {
  /** The day of what it shows: of the report, the verdict, the sighting, the anchor or the decision. */
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly shows:
    | { readonly kind: 'report'; readonly delivery: Delivery; readonly milestone: number | null }
    | {
        readonly kind: 'assessment'
        readonly actorKind: AssessorKind
        readonly value: AssessmentFact['completion']
        readonly milestone: number | null
      }
    | { readonly kind: 'sighting'; readonly state: SightingState }
    | { readonly kind: 'anchor'; readonly factor: AnchorFactor }
    | { readonly kind: 'decision'; readonly decision: ContinuityDecisionKind }
  readonly rationale: BothLanguages
  readonly excerpt: string | null
  readonly source: SourceNumber
}

export interface PackAnchor {
  readonly factor: AnchorFactor
  readonly standing: AnchorStanding
  /** In force, or of what has expired; null when unknown. */
  readonly level: AnchorLevel | null
  /** Of what only a file of this product tells: the level it claims; null otherwise. */
  readonly claimedLevel: AnchorLevel | null
  readonly document: string | null
  readonly note: BothLanguages | null
  readonly fromOn: IsoDay | null
  readonly fromPrecision: DatePrecision | null
  readonly expiresOn: IsoDay | null
  readonly sources: readonly SourceNumber[]
}

export interface PackAnchoring {
  readonly firmLow: number
  readonly firmHigh: number
  readonly unknown: number
  readonly expired: number
  /** All twelve, in their order. */
  readonly factors: readonly PackAnchor[]
  readonly warnings: readonly AnchorWarning[]
}

export interface PackDecision {
  readonly dayZero: IsoDay
  readonly dayZeroPrecision: DatePrecision
  readonly decision: ContinuityDecisionKind
  readonly decidedOn: IsoDay
  readonly reason: StopReason | null
  readonly note: BothLanguages | null
  readonly pausedUntil: IsoDay | null
  readonly mergedIntoId: string | null
  readonly sources: readonly SourceNumber[]
}

export interface PackChallenge {
  readonly kind: ChallengeKind
  readonly detail: BothLanguages
  readonly knownOn: IsoDay | null
  readonly knownPrecision: DatePrecision | null
  readonly solution: BothLanguages | null
  readonly source: SourceNumber | null
}

/** A commitment of another region of the same sample, and why its people may be worth asking. */
export interface PackSolvedElsewhere {
  readonly commitmentId: string
  readonly title: BothLanguages
  readonly regionCode: string
  readonly regionName: string
  /** Where to read about it, below the address of this product. */
  readonly path: string
  readonly because:
    | { readonly kind: 'challenge'; readonly challenge: ChallengeKind; readonly solution: BothLanguages }
    | {
        readonly kind: 'theme'
        readonly themes: readonly Theme[]
        readonly evidence: Extract<EvidenceStatus, 'verified' | 'documented'>
      }
}

/** The four statuses of one commitment, each with what it rests on. */
export interface PackStatuses {
  readonly official: {
    readonly status: OfficialStatus
    /** Put together from milestones. */
    readonly isDerived: boolean
    /** 0–100; null is unknown. */
    readonly progressPercent: number | null
    readonly milestonesReported: number
    readonly milestonesCounted: number
    readonly lastReportedOn: IsoDay | null
  }
  readonly evidence: {
    readonly status: EvidenceStatus
    /** Claims by grade. */
    readonly counts: Readonly<Record<EvidenceGrade, number>>
  }
  readonly schedule: {
    readonly status: ScheduleStatus
    /** Milestones by status. */
    readonly counts: Readonly<Record<ScheduleStatus, number>>
  }
  readonly continuity: Omit<Continuity, 'changesOn'> & {
    /** How exactly the days it is counted from are known; null without one. */
    readonly dayZeroPrecision: DatePrecision | null
    readonly gapSincePrecision: DatePrecision | null
  }
}

export interface PackCommitment {
  readonly id: string
  readonly title: BothLanguages
  readonly aliases: readonly {
    readonly name: string
    readonly fromOn: IsoDay | null
    readonly fromPrecision: DatePrecision | null
  }[]
  readonly summary: BothLanguages | null
  readonly themes: readonly Theme[]
  readonly origin: CommitmentOrigin
  readonly plan: { readonly kind: ActionPlanKind; readonly title: string } | null
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
  readonly endsOn: IsoDay | null
  readonly endsPrecision: DatePrecision | null
  /** From the agency first named to the one that answers now; empty where none is named. */
  readonly leadAgencies: readonly string[]
  readonly partners: readonly string[]
  readonly sourcing: SourcingLevel
  /** Documents of the commitment itself. */
  readonly sources: readonly SourceNumber[]
  readonly statuses: PackStatuses
  readonly verdicts: readonly PackVerdict[]
  /** Oldest first. */
  readonly otherVerdicts: readonly PackOtherVerdict[]
  readonly planVerdicts: readonly PackPlanVerdict[]
  readonly milestones: readonly PackMilestone[]
  /** Milestones not among those, because they are complete or withdrawn. */
  readonly milestonesComplete: number
  readonly milestonesWithdrawn: number
  /** Oldest first. */
  readonly evidence: readonly PackEvidence[]
  readonly anchoring: PackAnchoring
  /** Oldest first, whatever the day zero. */
  readonly decisions: readonly PackDecision[]
  /** How it stands since the last handover that is not a renewal; null where it met none. */
  readonly lastDecision: {
    readonly dayZero: IsoDay
    readonly dayZeroPrecision: DatePrecision
    readonly standing: DecisionStanding
    readonly daysSince: number
  } | null
  /** Why it may not outlive the coming change; empty where none applies or none is expected. */
  readonly risks: readonly RiskReason[]
  readonly challenges: readonly PackChallenge[]
  /** Whether there was anything to look for elsewhere: something unfinished, or a challenge without a solution. */
  readonly seeksHelp: boolean
  readonly solvedElsewhere: readonly PackSolvedElsewhere[]
}
