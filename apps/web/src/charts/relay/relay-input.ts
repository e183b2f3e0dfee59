import type {
  ContinuityStatus,
  DatePrecision,
  IsoDay,
  Lane,
  LeaderCapacity,
  ScheduleStatus,
  TransitionKind,
} from '@estafet/domain'

export interface RelaySpellInput {
  readonly id: number
  /** Null for a vacancy. */
  readonly personName: string | null
  readonly capacity: LeaderCapacity
  readonly startedOn: IsoDay
  readonly endedOn: IsoDay | null
  readonly startedPrecision: DatePrecision
}

export interface RelayTransitionInput {
  readonly inauguratedOn: IsoDay
  readonly kind: TransitionKind
}

export interface RelayMilestoneInput {
  readonly id: number
  readonly title: string
  readonly originalDueOn: IsoDay | null
  readonly dueOn: IsoDay | null
  readonly completedOn: IsoDay | null
  readonly schedule: ScheduleStatus
}

/** One commitment; spread the result of `laneSegments` into it. */
export interface RelayLaneInput extends Lane {
  readonly commitmentId: string
  readonly title: string
  readonly startedOn: IsoDay | null
  /** Every name it had, with the day it got it where that is known. */
  readonly aliases: readonly { readonly name: string; readonly fromOn: IsoDay | null }[]
  readonly milestones: readonly RelayMilestoneInput[]
  readonly continuity: ContinuityStatus
}

export interface RelayInput {
  readonly asOf: IsoDay
  readonly spells: readonly RelaySpellInput[]
  readonly transitions: readonly RelayTransitionInput[]
  readonly lanes: readonly RelayLaneInput[]
  readonly isSimulated: boolean
}
