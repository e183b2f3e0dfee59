import { countBy } from './count-by.ts'
import type { IsoDay } from './facts.ts'
import { newestDay } from './newest.ts'
import {
  type ContinuityStatus,
  continuityStatuses,
  type EvidenceStatus,
  evidenceStatuses,
  type OfficialStatus,
  officialStatuses,
  type ScheduleStatus,
  scheduleStatuses,
} from './vocabulary.ts'

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

/** Sums up the commitments of a region (or of any set). Unknown progress stays out of sum and n alike. */
export const summariseRegion = (states: readonly SummarisableState[]): RegionSummary => {
  const schedule = countBy(scheduleStatuses, [])
  for (const { scheduleCounts } of states)
    for (const status of scheduleStatuses) schedule[status] += scheduleCounts[status]
  // Sorted, because sums of fractions depend on their order and the order of facts must not matter.
  const percents = states
    .map(({ progressPercent }) => progressPercent)
    .filter((percent) => percent !== null)
    .toSorted((a, b) => a - b)
  return {
    commitments: states.length,
    official: countBy(
      officialStatuses,
      states.map((state) => state.official),
    ),
    schedule,
    evidence: countBy(
      evidenceStatuses,
      states.map((state) => state.evidence),
    ),
    continuity: countBy(
      continuityStatuses,
      states.map((state) => state.continuityStatus),
    ),
    metHandover: states.filter(({ metHandover }) => metHandover).length,
    progressKnown: percents.length,
    progressSum: percents.reduce((sum, percent) => sum + percent, 0),
    lastReportedOn: newestDay(states.map(({ lastReportedOn }) => lastReportedOn)),
    lastActivityOn: newestDay(states.map(({ lastActivityOn }) => lastActivityOn)),
  }
}
