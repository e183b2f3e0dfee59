import type {
  ContinuityStatus,
  DatePrecision,
  EvidenceStatus,
  IsoDay,
  OfficialStatus,
  OgpValue,
  ScheduleStatus,
  SourcingLevel,
  Theme,
} from '@estafet/domain'

/** By how many days a commitment is behind its first deadline, and with which milestone. */
export interface OverdueNote {
  readonly daysLate: number
  readonly originalDueOn: IsoDay
  readonly milestone: { readonly title: string; readonly titleEn: string | null }
}

/** One commitment in a list: what it is and its four statuses. */
export interface CommitmentItem {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly isSimulated: boolean
  readonly themes: readonly Theme[]
  readonly ogpValues: readonly OgpValue[]
  readonly official: OfficialStatus
  /** Put together from its milestones by a rule of ours: no word of the city on the whole. */
  readonly officialIsDerived: boolean
  readonly evidence: EvidenceStatus
  readonly schedule: ScheduleStatus
  readonly continuity: ContinuityStatus
  /** 0–100; null is unknown, never zero. */
  readonly progressPercent: number | null
  readonly milestonesCounted: number
  readonly milestonesReported: number
  readonly nextDueOn: IsoDay | null
  readonly nextDuePrecision: DatePrecision | null
  readonly lastReportedOn: IsoDay | null
  readonly lastActivityOn: IsoDay | null
  readonly lastActivityPrecision: DatePrecision | null
  /** Only where the list is by days late: its milestone that is longest behind; null where none is, or it has ended. */
  readonly overdue?: OverdueNote | null
}

/** A commitment in an export or a comparison of days: the same with what a row stands for itself needs. */
export interface CommitmentExportRow extends CommitmentItem {
  readonly leadAgency: string | null
  readonly startedOn: IsoDay | null
  readonly startedPrecision: DatePrecision | null
  /** Whether it was there to be handed over on the last day zero. */
  readonly metHandover: boolean
  readonly sourcing: SourcingLevel
}
