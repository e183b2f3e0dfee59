import {
  type CommitmentState,
  type MilestoneState,
  type RegionSummary,
  type SummarisableState,
  type Theme,
} from '@estafet/domain'

/** A milestone's state as kept: without the days late, which move every day and are read off the dates. */
export type KeptMilestoneState = Omit<MilestoneState, 'daysLate'>

/** The columns of `commitment_state`, as the domain's state fills them. */
export const toCommitmentRow = (state: CommitmentState, isSimulated: boolean) => ({
  commitment_id: state.commitmentId,
  region_code: state.regionCode,
  is_simulated: isSimulated,
  official: state.official,
  official_is_derived: state.officialIsDerived,
  progress_percent: state.progressPercent,
  milestones_counted: state.milestonesCounted,
  milestones_reported: state.milestonesReported,
  evidence: state.evidence,
  evidence_verified: state.evidenceCounts.verified,
  evidence_documented: state.evidenceCounts.documented,
  evidence_claimed: state.evidenceCounts.claimed,
  evidence_contradicted: state.evidenceCounts.contradicted,
  schedule: state.schedule,
  schedule_met: state.scheduleCounts.met,
  schedule_met_late: state.scheduleCounts.met_late,
  schedule_on_track: state.scheduleCounts.on_track,
  schedule_late: state.scheduleCounts.late,
  schedule_very_late: state.scheduleCounts.very_late,
  schedule_no_deadline: state.scheduleCounts.no_deadline,
  schedule_withdrawn: state.scheduleCounts.withdrawn,
  schedule_outcome_unknown: state.scheduleCounts.outcome_unknown,
  schedule_lapsed_with_commitment: state.scheduleCounts.lapsed_with_commitment,
  next_due_on: state.nextDueOn,
  continuity: state.continuity.status,
  day_zero: state.continuity.dayZero,
  met_handover: state.continuity.metHandover,
  gap_since: state.continuity.gapSince,
  last_seen_alive_on: state.continuity.lastSeenAliveOn,
  last_seen_alive_precision: state.continuity.lastSeenAlivePrecision,
  first_seen_ended_on: state.continuity.firstSeenEndedOn,
  first_seen_ended_precision: state.continuity.firstSeenEndedPrecision,
  ended_how: state.continuity.endedHow,
  is_revived: state.continuity.isRevived,
  last_reported_on: state.lastReportedOn,
  last_activity_on: state.lastActivityOn,
  stale_on: state.staleOn,
  milestones: state.milestones.map(({ daysLate: _, ...kept }): KeptMilestoneState => kept),
})

export type CommitmentRow = ReturnType<typeof toCommitmentRow>

/** What a region's sums need of a commitment: its state and its themes. */
export interface ThemedState extends SummarisableState {
  readonly themes: readonly Theme[]
}

export const toRegionRow = (regionCode: string, theme: Theme | 'all', summary: RegionSummary) => ({
  region_code: regionCode,
  theme,
  commitments: summary.commitments,
  official: summary.official,
  schedule: summary.schedule,
  evidence: summary.evidence,
  continuity: summary.continuity,
  met_handover: summary.metHandover,
  progress_known: summary.progressKnown,
  progress_sum: summary.progressSum,
  last_reported_on: summary.lastReportedOn,
  last_activity_on: summary.lastActivityOn,
})

export type RegionRow = ReturnType<typeof toRegionRow>

/** A computed state as region sums read it. */
export const toSummarisable = (state: CommitmentState): SummarisableState => ({
  ...state,
  continuityStatus: state.continuity.status,
  metHandover: state.continuity.metHandover,
})
