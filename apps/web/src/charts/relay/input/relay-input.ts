import type {
  AnchorFactor,
  AnchorLevel,
  ContinuityDecisionKind,
  ContinuityStatus,
  DatePrecision,
  DecisionStanding,
  GateKnot,
  HandoverFate,
  IsoDay,
  Lane,
  LaneSign,
  LeaderCapacity,
  ScheduleStatus,
  StopReason,
  TransitionKind,
} from '@estafet/domain'
import type { Language } from '@estafet/i18n'

/** As little of a document as names it and leads to it. */
export interface RelayDocument {
  readonly id: number
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** The first document a fact rests on, by its id, and how many more there are. */
export interface RelaySource {
  readonly id: number
  readonly more: number
}

interface Sourced {
  /** Null where nothing is tied to it. */
  readonly source: RelaySource | null
}

export interface RelaySpellInput {
  readonly id: number
  /** Null for a vacancy. */
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly startedOn: IsoDay
  readonly endedOn: IsoDay | null
  readonly startedPrecision: DatePrecision
  readonly endedPrecision: DatePrecision | null
  readonly sources: readonly RelayDocument[]
}

export interface RelayTransitionInput {
  readonly inauguratedOn: IsoDay
  readonly kind: TransitionKind
}

export interface RelayMilestone extends Sourced {
  readonly id: number
  readonly title: string
  readonly originalDueOn: IsoDay | null
  /** How exactly it is known; left out or null: to the day. */
  readonly originalDuePrecision?: DatePrecision | null
  readonly dueOn: IsoDay | null
  readonly completedOn: IsoDay | null
  readonly schedule: ScheduleStatus
  /** As its state has it: the days an open one is known to be late. */
  readonly daysLate: number | null
  /** From the first deadline to completion, negative where early; of one still open to the last day it is known to be. */
  readonly daysPastDue: number | null
}

/** A milestone before the chart has chosen the language of its title. */
export interface RelayMilestoneInput extends RelayMilestone {
  readonly titleEn: string | null
}

export interface RelaySign extends Omit<LaneSign, 'fact'>, Sourced {}

export interface RelayDecision extends Sourced {
  readonly decision: ContinuityDecisionKind
  readonly decidedOn: IsoDay
  readonly reason: StopReason | null
  readonly pausedUntil: IsoDay | null
}

/** What the head who came in on `dayZero` decided of a commitment that was open then. */
export interface RelayHandoverInput {
  readonly dayZero: IsoDay
  readonly standing: DecisionStanding
  readonly decision: RelayDecision | null
}

/** How many of the twelve anchors held it from a day on, until the next step. */
export interface RelayFirmStepInput extends Sourced {
  readonly from: IsoDay
  readonly precision: DatePrecision
  readonly firmLow: number
  readonly firmHigh: number
  /** What began and what ran out that day, where it is little enough to be named. */
  readonly begun: readonly { readonly factor: AnchorFactor; readonly level: AnchorLevel }[]
  readonly expired: readonly AnchorFactor[]
}

export interface RelayAlias {
  readonly name: string
  readonly fromOn: IsoDay | null
  readonly fromPrecision: DatePrecision | null
}

interface RelayLane extends Omit<Lane, 'signs'> {
  /** One for each inauguration up to the day, oldest first. */
  readonly knots: readonly GateKnot[]
  /** How it stands since the last inauguration that was no renewal, and since acting heads or nobody hold the seat. */
  readonly sinceHandover: HandoverFate | null
  readonly sinceGap: HandoverFate | null
  readonly signs: readonly RelaySign[]
}

export interface RelayCommitmentInput {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
  readonly lane: RelayLane
  /** Every name it had, with the day it got it where that is known. */
  readonly aliases: readonly RelayAlias[]
  readonly milestones: readonly RelayMilestoneInput[]
  readonly continuity: { readonly status: ContinuityStatus }
  /** One for each day zero it was open on. */
  readonly decisions: readonly RelayHandoverInput[]
  /** Oldest first. */
  readonly firmSteps: readonly RelayFirmStepInput[]
}

/** The day the present administration began, with or without a gate of its own, and how exactly it is known. */
export interface RelayAdministration {
  readonly dayZero: IsoDay
  readonly precision: DatePrecision
}

/** The lanes of a region as the API tells them, and the language their titles are wanted in. */
export interface RelayInput {
  readonly language: Language
  readonly asOf: IsoDay
  readonly spells: readonly RelaySpellInput[]
  readonly transitions: readonly RelayTransitionInput[]
  /** The documents the facts of the commitments name by id. */
  readonly sources: readonly RelayDocument[]
  /** What `sinceHandover` of the lanes counts from; null while no handover is known. */
  readonly administration: RelayAdministration | null
  /** Since when acting heads or nobody hold the seat; null under an inaugurated head. */
  readonly gapSince: IsoDay | null
  readonly commitments: readonly RelayCommitmentInput[]
  readonly profile: { readonly isSimulated: boolean }
}
