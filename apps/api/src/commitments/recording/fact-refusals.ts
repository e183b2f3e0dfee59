import { DomainError, type DomainErrorKind } from '@estafet/domain'

/** What to call the rules of the database that a fact can break, by the name of the constraint. */
const refusals: Readonly<Record<string, readonly [kind: DomainErrorKind, reason: string]>> = {
  progress_report_supersedes: ['not_found', 'superseded_report_not_found'],
  // Ids are given in order: one that comes later is of no report yet.
  progress_report_supersedes_one_before: ['not_found', 'superseded_report_not_found'],
  progress_report_supersedes_same_milestone: ['invalid', 'superseded_report_of_other_milestone'],
  progress_report_supersedes_no_later_day: ['invalid', 'superseded_report_is_later'],
  source_says_something: ['invalid', 'source_required'],
  anchor_level_in_scale: ['invalid', 'anchor_level_out_of_range'],
  anchor_expires_after_start: ['invalid', 'anchor_expires_before_start'],
  continuity_decision_from_day_zero: ['invalid', 'decision_before_day_zero'],
  continuity_decision_answers_transition: ['not_found', 'no_such_transition'],
  continuity_decision_open_on_day_zero: ['conflict', 'commitment_not_open_on_day_zero'],
  continuity_decision_stop_has_reason: ['invalid', 'stop_needs_reason'],
  continuity_decision_only_pauses_end: ['invalid', 'only_pauses_end'],
  continuity_decision_pause_ends_later: ['invalid', 'pause_ends_before_decision'],
  continuity_decision_only_mergers_join: ['invalid', 'only_mergers_join'],
  continuity_decision_not_into_itself: ['invalid', 'merged_into_itself'],
  continuity_decision_merged_into_id_fkey: ['not_found', 'merged_into_unknown'],
  continuity_decision_merged_in_region: ['invalid', 'merged_into_other_region'],
  sighting_after_end_is_revival: ['conflict', 'ended_commitment_seen_alive'],
  sighting_revival_is_alive: ['invalid', 'revival_not_alive'],
}

/**
 * The refusal of the database in the product's own words; any other error as it is.
 * @param details what may be shown beside the reason.
 */
export const refusalOf = (error: unknown, details: Readonly<Record<string, unknown>>): unknown => {
  const constraint =
    error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
      ? error.constraint
      : ''
  const known = refusals[constraint]
  return known === undefined ? error : new DomainError(known[0], known[1], details)
}
