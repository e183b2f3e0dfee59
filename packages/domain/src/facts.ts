import type {
  AnchorFactor,
  AssessorKind,
  CompletionVerdict,
  ContinuityDecisionKind,
  DatePrecision,
  Delivery,
  LeaderCapacity,
  SightingState,
  Theme,
} from './vocabulary.ts'

/** A calendar day as `YYYY-MM-DD`. Never a `Date`: a day has no time zone. Compares correctly as text. */
export type IsoDay = string

/** One person (or nobody) holding one region's headship, over `[startedOn, endedOn)`. */
export interface SpellFact {
  readonly id: number
  readonly regionCode: string
  /** Null for a vacancy. Equal keys are the same person. */
  readonly personId: number | null
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly startedOn: IsoDay
  /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
  readonly startedPrecision: DatePrecision
  /** Null while it lasts. */
  readonly endedOn: IsoDay | null
  /** Null while it lasts. */
  readonly endedPrecision: DatePrecision | null
  /** The year of the vote that led to it, where that is on record; left out: not recorded. */
  readonly electedIn?: number | null
}

export interface MilestoneFact {
  readonly id: number
  /** Relative weight in progress, above 0; 1 unless the plan says otherwise. */
  readonly weight: number
  /** The deadline first promised; never changes. Null when the plan gave none. */
  readonly originalDueOn: IsoDay | null
  /** How exactly that deadline is known; left out or null: to the day. A month or a year means by its last day. */
  readonly originalDuePrecision?: DatePrecision | null
  /**
   * The day the plan that promises it began, of a commitment older than that plan: before it nobody had promised the
   * milestone. Left out or null: it was promised from the start.
   */
  readonly promisedOn?: IsoDay | null
}

/** A published report: the city's own word on a milestone, or on the whole commitment when `milestoneId` is null. */
export interface ReportFact {
  readonly id: number
  readonly milestoneId: number | null
  readonly reportedOn: IsoDay
  readonly delivery: Delivery
  /** 0–100, for milestones under way; null when not given. */
  readonly percent: number | null
  /** The day the work was completed, where the report says so; otherwise the day of the report counts. */
  readonly completedOn: IsoDay | null
  /** How exactly that day is known; left out or null: to the day. */
  readonly completedPrecision?: DatePrecision | null
}

/** A public document tied to a report. */
export interface EvidenceFact {
  readonly reportId: number
  readonly addedOn: IsoDay
}

/** A completion verdict by an actor other than the city. */
export interface AssessmentFact {
  readonly milestoneId: number | null
  readonly actorKind: AssessorKind
  /** Which organisation or person; two of one kind are two actors. Left out: the kind is the actor. */
  readonly actorName?: string
  readonly completion: CompletionVerdict
  readonly assessedOn: IsoDay
  /** How exactly that day is known; left out: to the day. */
  readonly assessedPrecision?: DatePrecision
  readonly hasEvidence: boolean
}

export interface SightingFact {
  readonly id: number
  readonly sightedOn: IsoDay
  /** How exactly the day is known; left out: to the day. */
  readonly precision?: DatePrecision
  /** “2018 at the latest”, “before 11 March”: it was so by that day, since when is not known. Left out: no. */
  readonly isLatest?: boolean
  /** Only a file of this product says so: a claim, which neither shows life nor its end. Left out: no. */
  readonly isClaimed?: boolean
  readonly state: SightingState
}

export interface DecisionFact {
  readonly decidedOn: IsoDay
  readonly decision: ContinuityDecisionKind
  /** The last day of a pause, where it was said; left out: not said. */
  readonly pausedUntil?: IsoDay | null
}

/** A decision on what a new head was handed; the newest about one day zero stands. */
export interface HandoverDecisionFact extends DecisionFact {
  readonly id: number
  /** The inauguration it answers. */
  readonly dayZero: IsoDay
  /** Of a pause, where it was said. */
  readonly pausedUntil: IsoDay | null
}

export type AnchorLevel = 0 | 1 | 2 | 3

/** What holds a commitment in one respect from a day on; a later one of the same factor supersedes it. */
export interface AnchorFact {
  readonly id: number
  readonly factor: AnchorFactor
  /** Null: somebody looked and could not establish it. */
  readonly level: AnchorLevel | null
  readonly fromOn: IsoDay
  /** How exactly that day is known; left out: to the day. */
  readonly fromPrecision?: DatePrecision
  /** Only a file of this product says so: a claim, of which it stays unknown whether it holds. Left out: no. */
  readonly isClaimed?: boolean
  /** The last day it holds; null when no end was set. */
  readonly expiresOn: IsoDay | null
}

/** Every fact about one commitment that the four statuses depend on. Order within the arrays means nothing. */
export interface CommitmentFacts {
  readonly id: string
  readonly regionCode: string
  readonly startedOn: IsoDay | null
  /** The day the region was first asked for reports: when its first reporting period opened. Null: it never was. */
  readonly askedOn: IsoDay | null
  /** How exactly the start is known; left out: to the day. */
  readonly startedPrecision?: DatePrecision | null
  readonly themes: readonly Theme[]
  readonly milestones: readonly MilestoneFact[]
  readonly reports: readonly ReportFact[]
  readonly evidence: readonly EvidenceFact[]
  readonly assessments: readonly AssessmentFact[]
  readonly sightings: readonly SightingFact[]
  readonly decisions: readonly DecisionFact[]
}
