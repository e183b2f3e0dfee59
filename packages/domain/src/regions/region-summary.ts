import { countBy } from '../count-by.ts'
import type { IsoDay } from '../facts.ts'
import {
  type ContinuityStatus,
  continuityStatuses,
  type EvidenceStatus,
  evidenceStatuses,
  type OfficialStatus,
  officialStatuses,
  type ScheduleStatus,
  scheduleStatuses,
} from '../vocabulary.ts'

/** What a summary needs of one commitment; a kept database row has it too. */
export interface SummarisableState {
  readonly official: OfficialStatus
  readonly scheduleCounts: Readonly<Record<ScheduleStatus, number>>
  readonly evidence: EvidenceStatus
  readonly continuityStatus: ContinuityStatus
  /** As `Continuity.metHandover`. */
  readonly metHandover: boolean
  readonly progressPercent: number | null
  readonly lastReportedOn: IsoDay | null
  readonly lastActivityOn: IsoDay | null
}

/** Counts over commitments (schedule: over their milestones). Summaries of disjoint sets can be added up. */
export interface RegionSummary {
  readonly commitments: number
  readonly official: Readonly<Record<OfficialStatus, number>>
  /** Milestones by status. */
  readonly schedule: Readonly<Record<ScheduleStatus, number>>
  /** Commitments by headline. */
  readonly evidence: Readonly<Record<EvidenceStatus, number>>
  readonly continuity: Readonly<Record<ContinuityStatus, number>>
  /** Commitments that were there to be handed over on day zero. */
  readonly metHandover: number
  /** Commitments with known progress: the n of a mean. */
  readonly progressKnown: number
  /** Sum of their percents, so that the mean is `progressSum / progressKnown`. */
  readonly progressSum: number
  readonly lastReportedOn: IsoDay | null
  readonly lastActivityOn: IsoDay | null
}

const none = {
  official: countBy(officialStatuses, []),
  schedule: countBy(scheduleStatuses, []),
  evidence: countBy(evidenceStatuses, []),
  continuity: countBy(continuityStatuses, []),
}

const later = (a: IsoDay | null, b: IsoDay | null): IsoDay | null =>
  a === null || (b !== null && b > a) ? b : a

/**
 * Sums up the commitments of a region (or of any set). Unknown progress stays out of sum and n alike. One pass: a
 * comparison of another day than today sums up thousands.
 */
export const summariseRegion = (states: readonly SummarisableState[]): RegionSummary => {
  const [official, schedule] = [{ ...none.official }, { ...none.schedule }]
  const [evidence, continuity] = [{ ...none.evidence }, { ...none.continuity }]
  const percents: number[] = []
  let metHandover = 0
  let lastReportedOn: IsoDay | null = null
  let lastActivityOn: IsoDay | null = null
  for (const state of states) {
    official[state.official] += 1
    evidence[state.evidence] += 1
    continuity[state.continuityStatus] += 1
    for (const status of scheduleStatuses) schedule[status] += state.scheduleCounts[status]
    if (state.metHandover) metHandover += 1
    if (state.progressPercent !== null) percents.push(state.progressPercent)
    lastReportedOn = later(lastReportedOn, state.lastReportedOn)
    lastActivityOn = later(lastActivityOn, state.lastActivityOn)
  }
  // Sorted, because sums of fractions depend on their order and the order of facts must not matter.
  percents.sort((a, b) => a - b)
  return {
    commitments: states.length,
    official,
    schedule,
    evidence,
    continuity,
    metHandover,
    progressKnown: percents.length,
    progressSum: percents.reduce((sum, percent) => sum + percent, 0),
    lastReportedOn,
    lastActivityOn,
  }
}
