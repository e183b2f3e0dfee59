import * as words from '@estafet/domain'

/**
 * Columns that hold a closed vocabulary: the domain type of each, for the generated types, and its words,
 * for the test that holds every check constraint against them.
 */
export const vocabularyColumns: Readonly<Record<string, { type: string; words: readonly string[] }>> = {
  'source.kind': { type: 'SourceKind', words: words.sourceKinds },
  'region.kind': { type: 'RegionKind', words: words.regionKinds },
  'leader_spell.capacity': { type: 'LeaderCapacity', words: words.leaderCapacities },
  'leader_spell.started_precision': { type: 'DatePrecision', words: words.datePrecisions },
  'leader_spell.ended_precision': { type: 'DatePrecision', words: words.datePrecisions },
  'leader_spell.sourcing': { type: 'SourcingLevel', words: words.sourcingLevels },
  'action_plan.kind': { type: 'ActionPlanKind', words: words.actionPlanKinds },
  'commitment.origin': { type: 'CommitmentOrigin', words: words.commitmentOrigins },
  'commitment.themes': { type: 'Theme[]', words: words.themes },
  'commitment.ogp_values': { type: 'OgpValue[]', words: words.ogpValues },
  'commitment.started_precision': { type: 'DatePrecision', words: words.datePrecisions },
  'commitment.sourcing': { type: 'SourcingLevel', words: words.sourcingLevels },
  'commitment_alias.from_precision': { type: 'DatePrecision', words: words.datePrecisions },
  'deadline_change.reason': { type: 'DeadlineChangeReason', words: words.deadlineChangeReasons },
  'progress_report.delivery': { type: 'Delivery', words: words.deliveries },
  'progress_report.state': { type: 'ReportState', words: words.reportStates },
  'sighting.state': { type: 'SightingState', words: words.sightingStates },
  'sighting.sighted_precision': { type: 'DatePrecision', words: words.datePrecisions },
  'assessment.actor_kind': { type: 'AssessorKind', words: words.assessorKinds },
  'challenge.kind': { type: 'ChallengeKind', words: words.challengeKinds },
  'forum_initiative.ogp_values': { type: 'OgpValue[]', words: words.ogpValues },
  'commitment_state.official': { type: 'OfficialStatus', words: words.officialStatuses },
  'commitment_state.evidence': { type: 'EvidenceStatus', words: words.evidenceStatuses },
  'commitment_state.schedule': { type: 'ScheduleStatus', words: words.scheduleStatuses },
  'commitment_state.continuity': { type: 'ContinuityStatus', words: words.continuityStatuses },
}
